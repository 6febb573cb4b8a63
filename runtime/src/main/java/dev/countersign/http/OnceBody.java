package dev.countersign.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that is handed over once, and says when.
 *
 * <p>Before that moment the service cannot have executed the request. After it no retry inside the
 * JDK can send the request again, whatever properties are set. That a body is subscribed to says
 * nothing: the JDK does so as well after it failed to connect, and cancels.
 */
final class OnceBody implements BodyPublisher {
  private final HttpCall call;
  private final AtomicBoolean handedOver = new AtomicBoolean();

  OnceBody(HttpCall call) {
    this.call = call;
  }

  @Override
  public long contentLength() {
    return this.call.body().bytes().length;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new Handover(subscriber));
  }

  /** Hands the body over to one subscriber, unless another one has had it. */
  private final class Handover implements Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final AtomicBoolean done = new AtomicBoolean();

    Handover(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (!this.done.compareAndSet(false, true)) {
        return;
      }
      if (OnceBody.this.handedOver.compareAndSet(false, true)) {
        OnceBody.this.call.reached(HttpPhase.SENDING);
        this.subscriber.onNext(ByteBuffer.wrap(OnceBody.this.call.body().bytes()));
        this.subscriber.onComplete();
      } else {
        this.subscriber.onError(new IOException("the request is not sent twice"));
      }
    }

    @Override
    public void cancel() {
      this.done.set(true);
    }
  }
}
