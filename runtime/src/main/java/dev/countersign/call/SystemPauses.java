package dev.countersign.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The JDK's own timer: one daemon thread for the whole JVM, which only hands over. */
final class SystemPauses implements Pauses {
  static final SystemPauses SHARED = new SystemPauses();

  private SystemPauses() {}

  @Override
  public CompletableFuture<Void> after(long nanos) {
    // Completed or cancelled early, it takes its timer along.
    return new CompletableFuture<Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
  }
}
