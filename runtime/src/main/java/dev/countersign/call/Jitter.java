package dev.countersign.call;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** Random numbers for pauses; a class, as a lambda would cost the first call several milliseconds. */
final class Jitter implements DoubleSupplier {
  static final Jitter SHARED = new Jitter();

  private Jitter() {}

  @Override
  public double getAsDouble() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
