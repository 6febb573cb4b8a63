package dev.countersign.call;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A transport whose exchanges stay open until a test ends them. */
final class HeldExchanges implements HttpTransport {
  private final Queue<CompletableFuture<HttpReply>> open = new ConcurrentLinkedQueue<>();

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    CompletableFuture<HttpReply> reply = new CompletableFuture<>();
    this.open.add(reply);
    return reply;
  }

  /** Those that no test has taken yet, the first one sent in front. */
  Queue<CompletableFuture<HttpReply>> open() {
    return this.open;
  }

  /** Takes the first one. */
  CompletableFuture<HttpReply> take() {
    return this.open.remove();
  }
}
