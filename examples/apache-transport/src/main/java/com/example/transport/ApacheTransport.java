package com.example.transport;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.ResponseOutOfOrderStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * A transport on Apache HttpClient 5, for programs that have its pool, metrics or settings already.
 *
 * <p>It passes the fault tests of the runtime. What differs from the transports of the runtime: each
 * exchange holds a thread, cancelling while the host is being connected takes effect once that has
 * ended, TLS has a connect timeout of its own, SOCKS proxies are not used, a reply that ends within
 * its headers counts as malformed, so that a call that only reads is not attempted again, and an attempt
 * fails unsent where something came in on an idle connection.
 */
public final class ApacheTransport implements HttpTransport {
  private static final TimeValue LONGEST_REST = TimeValue.ofSeconds(20);
  private static final int UNBOUNDED = Integer.MAX_VALUE;

  /** A line of a header that is longer, or more headers, are no reply of the service. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(1 << 16).setMaxHeaderCount(200).build();

  /** A service that refuses a large request does so before it has read all of it. */
  private static final ResponseOutOfOrderStrategy EARLY_REPLIES =
      new MonitoringResponseOutOfOrderStrategy(1 << 16);

  private final CloseableHttpClient client;
  private final ExecutorService threads;

  /**
   * Makes a transport with connections of its own.
   *
   * @param options proxy, trust store, connect timeout
   */
  public ApacheTransport(TransportOptions options) {
    this.threads = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "apache-transport");
      thread.setDaemon(true);
      return thread;
    });
    this.client = HttpClients.custom()
        .setConnectionManager(connections(options))
        .setRoutePlanner(routes(options))
        .setRequestExecutor(new StrictRequestExecutor())
        .setKeepAliveStrategy((response, context) -> LONGEST_REST)
        .setDefaultRequestConfig(RequestConfig.custom()
            // Whoever waits for the reply cancels the exchange; the body counts as well then.
            .setResponseTimeout(Timeout.DISABLED)
            .setProtocolUpgradeEnabled(false)
            .setExpectContinueEnabled(false)
            .build())
        // A signed request goes to one place, once, and nothing else is made of its reply.
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(TransportOptions options) {
    SSLContext tls = options.sslContext().orElseGet(SSLContexts::createSystemDefault);
    Timeout connect = Timeout.of(options.connectTimeout());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
            .http1Config(LIMITS)
            // HttpClient's own parser skips lines until one looks like a status.
            .responseParserFactory(new DefaultHttpResponseParserFactory(LIMITS))
            .responseOutOfOrderStrategy(EARLY_REPLIES)
            .build())
        .setTlsSocketStrategy(handshakes(tls))
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
        .setDefaultConnectionConfig(ConnectionConfig.custom()
            .setConnectTimeout(connect)
            // A write must not go out on a connection that the service has closed already.
            .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
            .build())
        // The client bounds the exchanges that are under way.
        .setMaxConnTotal(UNBOUNDED)
        .setMaxConnPerRoute(UNBOUNDED)
        .build();
  }

  /** A connection that breaks within the handshake is a failure of TLS, as in java.net.http. */
  private static TlsSocketStrategy handshakes(SSLContext tls) {
    TlsSocketStrategy standard =
        new DefaultClientTlsStrategy(tls, HostnameVerificationPolicy.BUILTIN, null);
    return (socket, host, port, attachment, context) -> {
      try {
        return standard.upgrade(socket, host, port, attachment, context);
      } catch (SocketException e) {
        throw (IOException) new SSLHandshakeException("the connection broke").initCause(e);
      }
    };
  }

  private static HttpRoutePlanner routes(TransportOptions options) {
    return options
        .proxy()
        .<HttpRoutePlanner>map(
            proxy -> new SystemDefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE, proxy))
        .orElseGet(() -> new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE));
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    call.reached(HttpPhase.CONNECTING);
    ApacheExchange exchange = new ApacheExchange(call, this.client);
    try {
      this.threads.execute(exchange);
    } catch (RejectedExecutionException e) {
      exchange.completeExceptionally(new IOException("the transport is closed", e));
    }
    return exchange;
  }

  @Override
  public void close() {
    this.client.close(CloseMode.IMMEDIATE);
    this.threads.shutdown();
  }
}
