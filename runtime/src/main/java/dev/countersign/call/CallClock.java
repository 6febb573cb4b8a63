package dev.countersign.call;

import java.time.Duration;

/** The time of one call: since when, and how much is left. */
final class CallClock {
  private final NanoClock clock;
  private final Limits limits;
  private final long start;

  CallClock(NanoClock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
    this.start = clock.nanoTime();
  }

  Duration elapsed() {
    return Duration.ofNanos(this.clock.nanoTime() - this.start);
  }

  /** Nanoseconds that the call has left, negative when its time is over. */
  long left() {
    return this.limits.callNanos() - (this.clock.nanoTime() - this.start);
  }

  /** Nanoseconds that the next attempt may take. */
  long leftForAttempt() {
    return Math.min(this.limits.attemptNanos(), left());
  }
}
