package dev.countersign.call;

import dev.countersign.CountersignException;
import dev.countersign.WaitException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Calls an action until its answer shows a goal; immutable, each wait starts anew.
 *
 * <p>The first call is made at once. Pauses between calls are random times round {@link #every}, from
 * three to five quarters of it, and the last one ends with the time. A call in flight when time is up
 * ends by its own deadline. A call that fails in a way that may pass does not end the wait.
 *
 * <pre>{@code
 * uhost.imageAvailableWaiter(request).atMost(Duration.ofMinutes(5)).await();
 * }</pre>
 *
 * @param <R> the response
 */
public final class Waiter<R> {
  private final RepeatedCall<?, R> calls;
  private final Goal<R> goal;
  private final Duration every;
  private final Duration atMost;

  private Waiter(RepeatedCall<?, R> calls, Goal<R> goal, Duration every, Duration atMost) {
    this.calls = Objects.requireNonNull(calls, "calls");
    this.goal = Objects.requireNonNull(goal, "goal");
    this.every = checked("every", every);
    this.atMost = checked("atMost", atMost);
  }

  private static Duration checked(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " must be more than zero, not " + time);
    }
    return time;
  }

  /**
   * Waits for a goal.
   *
   * @param <R> the response
   * @param calls the action and its request
   * @param goal what is waited for
   * @param every the pause between two calls
   * @param atMost the time after which the wait ends in vain
   * @return the waiter; nothing is called yet
   * @throws IllegalArgumentException if a time is not more than zero
   */
  public static <R> Waiter<R> of(
      RepeatedCall<?, R> calls, Goal<R> goal, Duration every, Duration atMost) {
    return new Waiter<>(calls, goal, every, atMost);
  }

  /**
   * Sets the pause between two calls.
   *
   * @param pause more than zero
   * @return a changed copy
   * @throws IllegalArgumentException if it is not more than zero
   */
  public Waiter<R> every(Duration pause) {
    return new Waiter<>(this.calls, this.goal, pause, this.atMost);
  }

  /**
   * Sets the time after which the wait ends in vain.
   *
   * @param time more than zero
   * @return a changed copy
   * @throws IllegalArgumentException if it is not more than zero
   */
  public Waiter<R> atMost(Duration time) {
    return new Waiter<>(this.calls, this.goal, this.every, time);
  }

  /**
   * Waits on this thread.
   *
   * <p>An interrupt ends the wait, in a call or between two; the interrupt flag is then set again.
   *
   * @return the answer that shows the goal
   * @throws WaitException if the goal is out of reach, or time is up; it has the last answer
   * @throws CountersignException if a call fails in a way that does not pass
   */
  public R await() {
    return BlockingCall.run(new WaitSteps<>(this, this.calls::called), this.calls.inFlight());
  }

  /**
   * Waits without a thread.
   *
   * <p>Cancelling the future, or one derived from it, ends the wait and the call in flight.
   *
   * @return completes with the answer that shows the goal, or with a {@link CountersignException} as
   *     {@link #await} throws it
   */
  public CompletableFuture<R> awaitAsync() {
    return AsyncCall.start(new WaitSteps<>(this, this.calls::calledAsync), this.calls.inFlight());
  }

  RepeatedCall<?, R> calls() {
    return this.calls;
  }

  Goal<R> goal() {
    return this.goal;
  }

  /** The time of a whole wait, in nanoseconds. */
  long nanos() {
    return TimeUnit.NANOSECONDS.convert(this.atMost);
  }

  /** A pause; random, so that many waiters do not call at once. */
  long pauseNanos() {
    double part = 0.75 + this.calls.inFlight().random().getAsDouble() / 2;
    return (long) (TimeUnit.NANOSECONDS.convert(this.every) * part);
  }

  @Override
  public String toString() {
    return "Waiter{" + this.goal + ", every " + this.every + ", at most " + this.atMost + '}';
  }
}
