package dev.countersign.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Performs one HTTP exchange.
 *
 * <p>An implementation sends each call at most once, follows no redirect, asks for no compression,
 * and is safe for use by many threads. To watch the traffic, wrap one: {@link HttpCall#toString()}
 * shows what is sent with every secret masked.
 *
 * <pre>{@code
 * HttpTransport standard = HttpTransport.standard();
 * HttpTransport printing = call -> {
 *   System.out.println(call);
 *   return standard.send(call);
 * };
 * }</pre>
 */
@FunctionalInterface
public interface HttpTransport {
  /**
   * Sends the call.
   *
   * @param call what is sent, and where
   * @return completes with the reply, whatever its status, or with the failure; cancelling it closes
   *     the connection
   */
  CompletableFuture<HttpReply> send(HttpCall call);

  /**
   * Gives the transport on {@code java.net.http} that all clients share.
   *
   * <p>It connects within 10 seconds or fails, speaks HTTP/1.1, and uses the JVM's default proxy
   * selector and trust store.
   *
   * @return always the same object
   */
  static HttpTransport standard() {
    return JdkHttpTransport.Shared.TRANSPORT;
  }

  /**
   * Gives the shared transport, or one of its own for another connect timeout.
   *
   * @param connectTimeout the time to connect, TLS included
   * @return the same as {@link #standard()} for 10 seconds
   */
  static HttpTransport connectingWithin(Duration connectTimeout) {
    return connectTimeout.equals(JdkHttpTransport.CONNECT_TIMEOUT)
        ? standard()
        : JdkHttpTransport.connectingWithin(connectTimeout);
  }

  /**
   * Gives a transport on a client of your own, for a proxy or a trust store of your own.
   *
   * @param client a client that follows no redirects, which is its default; it stays yours to close
   * @return a transport that sends with it
   * @throws dev.countersign.InvalidConfigurationException if the client follows redirects
   */
  static HttpTransport on(HttpClient client) {
    return JdkHttpTransport.on(client);
  }
}
