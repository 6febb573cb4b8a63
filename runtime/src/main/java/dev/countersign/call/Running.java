package dev.countersign.call;

import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallDetails;
import dev.countersign.http.HttpCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A call, a wait or a run through pages in flight, seen by those who may end it from outside. */
final class Running {
  private final AtomicReference<@Nullable Reason> stopped = new AtomicReference<>();
  private volatile @Nullable CompletableFuture<?> awaited;
  private volatile @Nullable HttpCall exchange;
  private volatile @Nullable Thread thread;

  /** Names the thread that waits for the end of it all, and whose interrupt ends it. */
  void waitsOn(Thread caller) {
    this.thread = caller;
  }

  /** Names what is going to be sent; nothing of it is, once the call is ended. */
  void sends(HttpCall call) {
    this.exchange = call;
    if (this.stopped.get() != null) {
      call.end();
    }
  }

  /** Names what the call waits for now; a call that was ended already waits for nothing. */
  void waitsFor(CompletableFuture<?> future) {
    this.awaited = future;
    if (this.stopped.get() != null) {
      future.cancel(true);
    }
  }

  /** Ends the call; the first reason stays. */
  void stop(Reason reason) {
    if (this.stopped.compareAndSet(null, reason)) {
      HttpCall call = this.exchange;
      if (call != null) {
        call.end();
      }
      CompletableFuture<?> future = this.awaited;
      if (future != null) {
        future.cancel(true);
      }
    }
  }

  /** Throws what ended a wait: the end of all from outside, or the failure of the thing itself. */
  void check(@Nullable Throwable thrown, String action) {
    Reason reason = thrown instanceof InterruptedException ? Reason.INTERRUPTED : stopped();
    if (reason != null) {
      throw new CallAbortedException(reason, "", CallDetails.unsent(action));
    }
    if (thrown instanceof RuntimeException failure) {
      throw failure;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown != null) {
      throw new CompletionException(thrown);
    }
  }

  /** Why the call was ended from outside, or null. */
  @Nullable
  Reason stopped() {
    return this.stopped.get();
  }

  /** As {@link #stopped}; an interrupt counts as well, where nothing waits that would notice it. */
  @Nullable
  Reason stoppedOrInterrupted() {
    Thread caller = this.thread;
    return caller != null && caller.isInterrupted() ? Reason.INTERRUPTED : stopped();
  }
}
