package dev.countersign.call;

import java.util.concurrent.CompletableFuture;

/** Waits without holding a thread; passed in so that tests need not wait. */
@FunctionalInterface
interface Pauses {
  /** Completes after so many nanoseconds; cancelling it drops the timer. */
  CompletableFuture<Void> after(long nanos);
}
