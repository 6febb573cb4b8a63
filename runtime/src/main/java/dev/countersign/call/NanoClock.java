package dev.countersign.call;

/** A clock that only goes forward; passed in so that tests control time. */
@FunctionalInterface
interface NanoClock {
  /** Nanoseconds since a moment of no meaning. */
  long nanoTime();
}
