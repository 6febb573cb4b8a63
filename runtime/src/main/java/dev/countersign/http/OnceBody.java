package dev.countersign.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that is handed over once, and says when.
 *
 * <p>Before that moment the service cannot have executed the request. After it no retry inside the
 * JDK can send the request again, whatever properties are set.
 */
final class OnceBody implements BodyPublisher {
  private final HttpCall call;
  private final BodyPublisher bytes;
  private final AtomicBoolean handedOver = new AtomicBoolean();

  OnceBody(HttpCall call) {
    this.call = call;
    this.bytes = BodyPublishers.ofByteArray(call.body().bytes());
  }

  @Override
  public long contentLength() {
    return this.bytes.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    if (this.handedOver.compareAndSet(false, true)) {
      this.call.reached(HttpPhase.SENDING);
      this.bytes.subscribe(subscriber);
      return;
    }
    subscriber.onSubscribe(NothingMore.SUBSCRIPTION);
    subscriber.onError(new IOException("the request is not sent twice"));
  }

  /** The subscription of whoever comes second. */
  private enum NothingMore implements Flow.Subscription {
    SUBSCRIPTION;

    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
