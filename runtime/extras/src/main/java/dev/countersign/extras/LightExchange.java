package dev.countersign.extras;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One exchange over a socket; cancelling it closes the socket. */
final class LightExchange extends CompletableFuture<HttpReply> implements Runnable {
  private final HttpCall call;
  private final Connector connector;
  private final IdleConnections idle;
  private volatile @Nullable LightConnection connection;

  LightExchange(HttpCall call, Connector connector, IdleConnections idle) {
    this.call = call;
    this.connector = connector;
    this.idle = idle;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    LightConnection open = this.connection;
    if (cancelled && open != null) {
      open.abort();
    }
    return cancelled;
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
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
  }

  /** Makes the connection known to {@link #cancel}, which may have come before it. */
  private void hold(LightConnection open) {
    this.connection = open;
    if (isDone()) {
      open.abort();
    }
  }

  private void converse(LightConnection open, Route route) throws IOException {
    byte[] body = this.call.body().bytes();
    byte[] head = head(route, body.length);
    byte[] request = new byte[head.length + body.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    this.call.reached(HttpPhase.SENDING);
    // Written in one piece, so that no packet waits for the acknowledgement of another.
    open.write(request);
    Http1Reader reader = new Http1Reader(open.input(), this.call);
    HttpReply reply = reader.read();
    if (reader.leavesConnectionUsable()) {
      this.connection = null;
      this.idle.offer(route.key(), open);
    } else {
      open.abort();
    }
    complete(reply);
  }

  private void fail(Exception failure) {
    LightConnection open = this.connection;
    if (open != null) {
      open.abort();
    }
    completeExceptionally(failure);
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
