package dev.countersign.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a reply body and gives it up as soon as it is longer than allowed.
 *
 * <p>The parts are copied: a buffer takes fifty bytes and more, and a chunk may hold a single one.
 */
final class CappedBody implements BodySubscriber<byte[]> {
  private final long limit;
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private byte[] bytes = {};
  private int length;
  private Flow.@Nullable Subscription subscription;

  CappedBody(long limit) {
    this.limit = limit;
  }

  /** Takes nothing of the body, because of what the headers say. */
  void refuse(IOException problem) {
    this.whole.completeExceptionally(problem);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return this.whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (this.subscription != null || this.whole.isDone()) {
      given.cancel();
      return;
    }
    this.subscription = given;
    // The length is checked part by part, so asking for all at once is safe.
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (this.whole.isDone()) {
      return;
    }
    long total = this.length;
    for (ByteBuffer buffer : buffers) {
      total += buffer.remaining();
    }
    if (total <= this.limit) {
      take(buffers, (int) total);
      return;
    }
    forget();
    if (this.subscription != null) {
      this.subscription.cancel();
    }
    this.whole.completeExceptionally(new ReplyTooLargeException(this.limit));
  }

  private void take(List<ByteBuffer> buffers, int total) {
    if (total > this.bytes.length) {
      // The first is all of most replies, and then no byte too many.
      long doubled = Math.min(this.limit, 2L * this.bytes.length);
      this.bytes = Arrays.copyOf(this.bytes, (int) Math.max(total, doubled));
    }
    for (ByteBuffer buffer : buffers) {
      int count = buffer.remaining();
      buffer.get(this.bytes, this.length, count);
      this.length += count;
    }
  }

  private void forget() {
    this.bytes = new byte[0];
    this.length = 0;
  }

  @Override
  public void onError(Throwable failure) {
    forget();
    this.whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (this.whole.isDone()) {
      return;
    }
    byte[] all = this.bytes;
    this.whole.complete(all.length == this.length ? all : Arrays.copyOf(all, this.length));
    forget();
  }
}
