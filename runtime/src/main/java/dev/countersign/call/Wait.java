package dev.countersign.call;

import java.util.concurrent.CompletableFuture;

/** What a call waits for before its next step. */
final class Wait {
  static final long UNBOUNDED = Long.MAX_VALUE;

  private final CompletableFuture<?> future;
  private final long nanos;
  private final boolean lendsThread;

  /**
   * Names it.
   *
   * @param future what it waits for; cancelling it ends the wait and frees what it holds
   * @param nanos the longest time to wait, {@link #UNBOUNDED} where the future itself is a timer
   * @param lendsThread whether the thread that completes the future may take the next step
   */
  Wait(CompletableFuture<?> future, long nanos, boolean lendsThread) {
    this.future = future;
    this.nanos = nanos;
    this.lendsThread = lendsThread;
  }

  CompletableFuture<?> future() {
    return this.future;
  }

  long nanos() {
    return this.nanos;
  }

  boolean lendsThread() {
    return this.lendsThread;
  }
}
