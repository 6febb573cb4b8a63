package dev.countersign.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * The JVM's own clock, timer and random numbers.
 *
 * <p>The clock does not jump when the time of day is set. The timer is one daemon thread for the whole
 * JVM, which only hands over. A class, as lambdas would cost the first call several milliseconds.
 */
final class SystemSeams implements NanoClock, Pauses, DoubleSupplier {
  static final SystemSeams SHARED = new SystemSeams();

  private SystemSeams() {}

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public CompletableFuture<Void> after(long nanos) {
    // Completed or cancelled early, it takes its timer along.
    return new CompletableFuture<Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public double getAsDouble() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
