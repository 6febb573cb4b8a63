package dev.countersign.extras;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * A transport on plain sockets, which starts faster than {@code java.net.http}.
 *
 * <p>It is made for programs that run briefly. It speaks HTTP/1.1 and TLS, keeps idle connections for 20
 * seconds, and holds a thread for each exchange. It tries the addresses of a host one after the other,
 * where {@code java.net.http} takes the first only. Where the selector names a SOCKS proxy it sends
 * nothing and fails, where {@code java.net.http} connects without the proxy. Neither sends a password to
 * a proxy; a client with an authenticator does, see {@link HttpTransport#on}.
 *
 * <p>A client closes no transport that its options brought, so both are closed, the client first:
 *
 * <pre>{@code
 * try (LightTransport transport = LightTransport.create();
 *     UHostClient uhost = UHostClient.create(
 *         ClientOptions.builder().fromEnvironment().transport(transport).build())) {
 *   uhost.copyCustomImage(request);
 * }
 * }</pre>
 */
public final class LightTransport implements HttpTransport {
  private final Connector connector;
  private final ThreadPoolExecutor threads = DaemonThreads.pool();
  private final IdleConnections idle =
      new IdleConnections(this.threads, IdleConnections.LONGEST_REST);

  private LightTransport(TransportOptions options) {
    this.connector = new Connector(options);
  }

  /**
   * Makes a transport with the default options.
   *
   * @return a transport to close after use
   */
  public static LightTransport create() {
    return create(TransportOptions.builder().build());
  }

  /**
   * Makes a transport.
   *
   * @param options proxy, trust store, connect timeout
   * @return a transport to close after use
   */
  public static LightTransport create(TransportOptions options) {
    return new LightTransport(options);
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    call.reached(HttpPhase.CONNECTING);
    LightExchange exchange = new LightExchange(call, this.connector, this.idle, this.threads);
    this.threads.execute(exchange);
    if (this.threads.isShutdown()) {
      exchange.fail(new IOException("the transport is closed"));
    }
    return exchange;
  }

  @Override
  public void close() {
    this.threads.shutdown();
    this.idle.close();
  }
}
