package dev.countersign.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A body that is handed over once, and says when.
 *
 * <p>Before that moment the service cannot have executed the request. After it no retry inside the
 * JDK can send the request again, whatever properties are set.
 *
 * <p>That a body is subscribed to says nothing: the JDK does so as well after it failed to connect, and
 * cancels. Where a server ends the TLS handshake the JDK even asks for the body, but of what it got then
 * it writes nothing and soon asks for no more. So with TLS a few single bytes come first, with which no
 * service can do anything; the rest, and the signature in it, counts.
 */
final class OnceBody implements BodyPublisher {
  private static final int SINGLE_BYTES = 3;

  private final HttpCall call;
  private final byte[] bytes;

  /** How many bytes come first, one by one. */
  private final int singles;

  private final AtomicBoolean handedOver = new AtomicBoolean();

  OnceBody(HttpCall call) {
    this.call = call;
    this.bytes = call.body().bytes();
    boolean secure = "https".equalsIgnoreCase(call.endpoint().getScheme());
    this.singles = secure ? Math.min(SINGLE_BYTES, this.bytes.length / 2) : 0;
  }

  @Override
  public long contentLength() {
    return this.bytes.length;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new Handover(subscriber));
  }

  /** Hands the body over to one subscriber, unless another one has had it. */
  private final class Handover implements Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger given = new AtomicInteger();

    Handover(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      for (long i = 0; i < count && !this.done.get(); i++) {
        int at = this.given.getAndIncrement();
        if (at < OnceBody.this.singles) {
          this.subscriber.onNext(ByteBuffer.wrap(OnceBody.this.bytes, at, 1));
        } else if (this.done.compareAndSet(false, true)) {
          handOver();
        }
      }
    }

    private void handOver() {
      if (!OnceBody.this.handedOver.compareAndSet(false, true)) {
        this.subscriber.onError(new IOException("the request is not sent twice"));
        return;
      }
      try {
        OnceBody.this.call.reached(HttpPhase.SENDING);
      } catch (CancellationException e) {
        this.subscriber.onError(e);
        return;
      }
      int from = OnceBody.this.singles;
      this.subscriber.onNext(
          ByteBuffer.wrap(OnceBody.this.bytes, from, OnceBody.this.bytes.length - from));
      this.subscriber.onComplete();
    }

    @Override
    public void cancel() {
      this.done.set(true);
    }
  }
}
