package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.CountersignException;

/** What went wrong in one attempt, before it is decided whether another follows. */
final class Fault {
  /** Whether another attempt may succeed, if it is safe to make one. */
  enum Chance {
    /** It would fail alike. */
    NONE,
    /** The cause may pass. */
    PASSING,
    /** The cause may pass for the caller's next call; waiting on in this one would not help. */
    LATER,
    /** Calls came too fast. */
    THROTTLED
  }

  /** Makes an exception once the end of the call is known. */
  @FunctionalInterface
  interface Maker {
    CountersignException make(CallDetails details, String note);
  }

  private final boolean executed;
  private final Chance chance;
  private final long floorNanos;
  private final Maker maker;

  /**
   * Describes it.
   *
   * @param executed whether the service may have carried the action out in this attempt
   * @param chance whether another attempt may succeed
   * @param floorNanos what the service wants to be waited, in nanoseconds, or 0
   * @param maker makes the exception
   */
  Fault(boolean executed, Chance chance, long floorNanos, Maker maker) {
    this.executed = executed;
    this.chance = chance;
    this.floorNanos = floorNanos;
    this.maker = maker;
  }

  Fault(boolean executed, Chance chance, Maker maker) {
    this(executed, chance, 0, maker);
  }

  boolean executed() {
    return this.executed;
  }

  Chance chance() {
    return this.chance;
  }

  long floorNanos() {
    return this.floorNanos;
  }

  Maker maker() {
    return this.maker;
  }

  /** Whether another attempt is safe and may succeed. */
  boolean retryable(boolean readsOnly) {
    return this.chance != Chance.NONE && (readsOnly || !this.executed);
  }
}
