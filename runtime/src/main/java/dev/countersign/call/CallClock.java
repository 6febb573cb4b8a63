package dev.countersign.call;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import java.time.Duration;

/** The time of one call: since when, and how much is left. */
final class CallClock {
  private final NanoClock clock;
  private final long attemptNanos;
  private final long callNanos;
  private final long start;
  private long attemptStart;

  /** Starts; the options of the call come before those of the client. */
  CallClock(ClientCore core, CallOptions call) {
    ClientOptions client = core.options();
    this.clock = core.seams().clock();
    this.attemptNanos = call.attemptTimeout().orElse(client.attemptTimeout()).toNanos();
    this.callNanos = call.callTimeout().orElse(client.callTimeout()).toNanos();
    this.start = this.clock.nanoTime();
  }

  Duration elapsed() {
    return Duration.ofNanos(this.clock.nanoTime() - this.start);
  }

  /** Nanoseconds that the call has left, negative when its time is over. */
  long left() {
    return this.callNanos - (this.clock.nanoTime() - this.start);
  }

  /** The time of an attempt counts from here. */
  void beginAttempt() {
    this.attemptStart = this.clock.nanoTime();
  }

  /** Nanoseconds that the attempt has left. */
  long leftForAttempt() {
    return Math.min(this.attemptNanos - (this.clock.nanoTime() - this.attemptStart), left());
  }
}
