package dev.countersign.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a reply body and gives it up as soon as it is longer than allowed. */
final class CappedBody implements BodySubscriber<byte[]> {
  private final long limit;
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final List<ByteBuffer> parts = new ArrayList<>();
  private long length;
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
    for (ByteBuffer buffer : buffers) {
      this.length += buffer.remaining();
    }
    if (this.length <= this.limit) {
      this.parts.addAll(buffers);
      return;
    }
    this.parts.clear();
    if (this.subscription != null) {
      this.subscription.cancel();
    }
    this.whole.completeExceptionally(new ReplyTooLargeException(this.limit));
  }

  @Override
  public void onError(Throwable failure) {
    this.parts.clear();
    this.whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (this.whole.isDone()) {
      return;
    }
    byte[] bytes = new byte[(int) this.length];
    int at = 0;
    for (ByteBuffer part : this.parts) {
      int count = part.remaining();
      part.get(bytes, at, count);
      at += count;
    }
    this.parts.clear();
    this.whole.complete(bytes);
  }
}
