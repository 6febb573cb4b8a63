package dev.countersign.extras;

import dev.countersign.InvalidConfigurationException;
import dev.countersign.http.ProxyRefusedException;
import dev.countersign.http.TransportOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Makes connections: addresses, proxy, TLS, all within the connect timeout. */
final class Connector {
  private final TransportOptions options;

  Connector(TransportOptions options) {
    this.options = options;
  }

  /** Decides which way leads to an endpoint. */
  Route route(URI endpoint) throws IOException {
    ProxySelector selector = this.options.proxy().orElse(null);
    if (selector == null) {
      return Route.to(endpoint, null);
    }
    for (Proxy proxy : selector.select(endpoint)) {
      if (proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress address) {
        return Route.to(endpoint, address);
      }
      if (proxy.type() == Proxy.Type.DIRECT) {
        return Route.to(endpoint, null);
      }
    }
    throw new ProxyRefusedException("a SOCKS proxy is set, which this transport cannot use");
  }

  /** Connects; the connection is closed where that takes too long. */
  @SuppressWarnings("FutureReturnValueIgnored") // The timer closes, or is stopped.
  void connect(LightConnection connection, Route route) throws IOException {
    long nanos = this.options.connectTimeout().toNanos();
    long end = System.nanoTime() + nanos;
    reach(connection, route, end);
    if (!route.secure()) {
      return;
    }
    // A read timeout would begin anew with each byte of a handshake that drips.
    CompletableFuture<Void> timer = new CompletableFuture<>();
    timer.thenRun(connection::abort);
    timer.completeOnTimeout(null, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    IOException failure = null;
    try {
      if (route.proxy() != null) {
        openTunnel(connection, route);
      }
      handshake(connection, route);
    } catch (IOException e) {
      failure = e;
    }
    // Either the timer closes the connection or it is stopped, so this is no guess.
    if (!timer.cancel(false)) {
      SocketTimeoutException timeout = new SocketTimeoutException("no connection in time");
      timeout.initCause(failure);
      throw timeout;
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void reach(LightConnection connection, Route route, long end) throws IOException {
    InetSocketAddress proxy = route.proxy();
    String host = proxy == null ? route.host() : proxy.getHostString();
    int port = proxy == null ? route.port() : proxy.getPort();
    connection.connect(InetAddress.getAllByName(host), port, end);
  }

  static int millisUntil(long end) throws SocketTimeoutException {
    long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (millis <= 0) {
      throw new SocketTimeoutException("no connection in time");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static void openTunnel(LightConnection connection, Route route) throws IOException {
    String target = route.authority().endsWith(":" + route.port())
        ? route.authority()
        : route.authority() + ':' + route.port();
    connection.write(("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII));
    // Unbuffered: what follows the headers belongs to TLS.
    int status = new Http1Head(connection.plain().getInputStream()).read();
    if (status / 100 != 2) {
      throw new ProxyRefusedException("the proxy answered HTTP status " + status);
    }
  }

  private void handshake(LightConnection connection, Route route) throws IOException {
    SSLSocket socket = (SSLSocket) context()
        .getSocketFactory()
        .createSocket(connection.plain(), route.host(), route.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    try {
      socket.startHandshake();
    } catch (SSLException e) {
      throw e;
    } catch (IOException e) {
      throw (IOException) new SSLHandshakeException("the connection broke").initCause(e);
    }
    connection.secure(socket);
  }

  private SSLContext context() {
    SSLContext own = this.options.sslContext().orElse(null);
    if (own != null) {
      return own;
    }
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new InvalidConfigurationException(
          "",
          "this JVM's default TLS settings cannot be loaded",
          "Its own message is the cause.",
          e);
    }
  }
}
