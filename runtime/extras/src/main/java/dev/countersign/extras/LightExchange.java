package dev.countersign.extras;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One exchange over a socket; cancelling it closes the socket. */
final class LightExchange extends CompletableFuture<HttpReply> implements Runnable {
  /** What surely fits into the buffers of a socket; more is written while the reply may come. */
  private static final int SMALL = 1 << 14;

  private final HttpCall call;
  private final Connector connector;
  private final IdleConnections idle;
  private final Executor threads;

  /** The connection while it is this exchange's; whoever takes it out closes it or hands it over. */
  private final AtomicReference<@Nullable LightConnection> held = new AtomicReference<>();

  LightExchange(HttpCall call, Connector connector, IdleConnections idle, Executor threads) {
    this.call = call;
    this.connector = connector;
    this.idle = idle;
    this.threads = threads;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      abort();
    }
    return cancelled;
  }

  /** Closes the connection, unless it has been handed over and may be somebody else's. */
  private void abort() {
    LightConnection open = this.held.getAndSet(null);
    if (open != null) {
      open.abort();
    }
  }

  void fail(Throwable failure) {
    completeExceptionally(failure);
    abort();
  }

  @Override
  public void run() {
    try {
      Route route = this.connector.route(this.call.endpoint());
      LightConnection open = this.idle.take(route.key());
      if (open == null) {
        open = new LightConnection();
        hold(open);
        this.connector.connect(open, route);
      } else {
        hold(open);
      }
      converse(open, route);
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Makes the connection known to {@link #cancel}, which may have come before it. */
  private void hold(LightConnection open) {
    this.held.set(open);
    if (isDone()) {
      abort();
    }
  }

  private void converse(LightConnection open, Route route) throws IOException {
    byte[] body = this.call.body().bytes();
    byte[] head = head(route, body.length);
    byte[] request = new byte[head.length + body.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    this.call.reached(HttpPhase.SENDING);
    Writing writing = new Writing(open, request);
    if (request.length > SMALL) {
      this.threads.execute(writing);
    } else {
      writing.run();
    }
    Http1Reader reader = new Http1Reader(open.input(), this.call);
    HttpReply reply;
    try {
      reply = reader.read();
    } catch (IOException e) {
      throw writing.failure == null ? e : writing.failure;
    }
    boolean usable = writing.done && reader.leavesConnectionUsable();
    if (usable && this.held.compareAndSet(open, null)) {
      this.idle.offer(route.key(), open);
    } else {
      abort();
    }
    complete(reply);
  }

  /** Writes the request, in one piece, so that no packet waits for the acknowledgement of another. */
  private static final class Writing implements Runnable {
    private final LightConnection connection;
    private final byte[] request;
    private volatile boolean done;

    /** What went wrong; the server may have answered nevertheless, without reading all of it. */
    private volatile @Nullable IOException failure;

    Writing(LightConnection connection, byte[] request) {
      this.connection = connection;
      this.request = request;
    }

    @Override
    public void run() {
      try {
        this.connection.write(this.request);
        this.done = true;
      } catch (IOException e) {
        this.failure = e;
      }
    }
  }

  private byte[] head(Route route, int length) {
    URI endpoint = this.call.endpoint();
    String path = endpoint.getRawPath();
    String target = route.isPlainThroughProxy() ? "http://" + route.authority() + path : path;
    return ("POST "
            + target
            + " HTTP/1.1\r\nHost: "
            + route.authority()
            + "\r\nContent-Type: "
            + HttpCall.CONTENT_TYPE
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
