package dev.countersign.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * The transport on plain sockets, which starts faster than {@code java.net.http}.
 *
 * <p>Each exchange holds a thread while it lasts. Connections are used again for 20 seconds.
 */
final class LightTransport implements HttpTransport {
  private final Connector connector;
  private final ThreadPoolExecutor threads = DaemonThreads.pool();
  private final IdleConnections idle = new IdleConnections();

  LightTransport(TransportOptions options) {
    this.connector = new Connector(options);
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    call.reached(HttpPhase.CONNECTING);
    LightExchange exchange = new LightExchange(call, this.connector, this.idle);
    this.threads.execute(exchange);
    if (this.threads.isShutdown()) {
      exchange.completeExceptionally(new IOException("the transport is closed"));
    }
    return exchange;
  }

  @Override
  public void close() {
    this.threads.shutdown();
    this.idle.close();
  }
}
