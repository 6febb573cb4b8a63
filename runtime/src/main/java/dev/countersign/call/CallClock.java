package dev.countersign.call;

import dev.countersign.ClientOptions;
import java.time.Duration;

/** The time of one call: since when, and how much is left. */
final class CallClock {
  private final NanoClock clock;
  private final long start;
  private final long callNanos;
  private final long attemptNanos;

  CallClock(NanoClock clock, ClientOptions options) {
    this.clock = clock;
    this.start = clock.nanoTime();
    this.callNanos = options.callTimeout().toNanos();
    this.attemptNanos = options.attemptTimeout().toNanos();
  }

  Duration elapsed() {
    return Duration.ofNanos(this.clock.nanoTime() - this.start);
  }

  /** Nanoseconds that the call has left, negative when its time is over. */
  long left() {
    return this.callNanos - (this.clock.nanoTime() - this.start);
  }

  /** Nanoseconds that the next attempt may take. */
  long leftForAttempt() {
    return Math.min(this.attemptNanos, left());
  }
}
