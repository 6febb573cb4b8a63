package dev.countersign.call;

import java.util.concurrent.CompletableFuture;

/**
 * What a call waits for before its next step.
 *
 * @param future what it waits for; cancelling it ends the wait and frees what it holds
 * @param nanos the longest time to wait, {@link #UNBOUNDED} where the future itself is a timer
 * @param lendsThread whether the thread that completes the future may take the next step
 */
record Wait(CompletableFuture<?> future, long nanos, boolean lendsThread) {
  static final long UNBOUNDED = Long.MAX_VALUE;
}
