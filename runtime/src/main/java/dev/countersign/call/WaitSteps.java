package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.CountersignException;
import dev.countersign.WaitException;
import dev.countersign.WaitException.Reason;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One wait: call, look, pause, and so on until the goal shows, is out of reach, or time is up. */
final class WaitSteps<R> implements Steps<R> {
  private final Waiter<R> waiter;
  private final Supplier<CompletableFuture<R>> caller;
  private final InFlight inFlight;
  private final Running running = new Running();
  private final long start;
  private CompletableFuture<R> called = new CompletableFuture<>();
  private boolean pausing;
  private int calls;

  /** Of the calls, those that came to an attempt. */
  private int attempted;

  private @Nullable R last;
  private @Nullable CountersignException passed;

  WaitSteps(Waiter<R> waiter, Supplier<CompletableFuture<R>> caller) {
    this.waiter = waiter;
    this.caller = caller;
    this.inFlight = waiter.calls().inFlight();
    this.start = this.inFlight.clock().nanoTime();
  }

  @Override
  public Running running() {
    return this.running;
  }

  @Override
  public Wait begin() {
    this.pausing = false;
    this.calls++;
    this.called = this.caller.get();
    return new Wait(this.called, Wait.UNBOUNDED, true);
  }

  @Override
  public @Nullable Wait resume(@Nullable Object value, @Nullable Throwable thrown) {
    if (thrown instanceof CountersignException failure && failure.retryable()) {
      this.passed = failure;
      this.attempted += Math.min(1, failure.attempts());
      this.running.check(null, action());
    } else {
      this.running.check(thrown, action());
      if (this.pausing) {
        return begin();
      }
      this.passed = null;
      this.attempted++;
      R answer = this.called.join();
      this.last = answer;
      if (this.waiter.goal().isReached(answer)) {
        return null;
      }
      if (this.waiter.goal().isOutOfReach(answer)) {
        throw ended(Reason.FAILED, " is out of reach");
      }
    }
    return pause();
  }

  private Wait pause() {
    long left = this.waiter.nanos() - elapsed();
    if (left <= 0) {
      throw ended(Reason.TIMED_OUT, " did not come about");
    }
    this.pausing = true;
    long pause = Math.min(left, this.waiter.pauseNanos());
    return new Wait(this.inFlight.pauses().after(pause), Wait.UNBOUNDED, false);
  }

  private WaitException ended(Reason reason, String how) {
    Duration elapsed = Duration.ofNanos(elapsed());
    String calls = this.calls == 1 ? " after 1 call, " : " after " + this.calls + " calls, ";
    R answer = this.last;
    String obstacle = answer == null ? "" : this.waiter.goal().obstacle(answer);
    String what = this.waiter.goal() + how + calls + elapsed.toMillis() + " ms"
        + (obstacle.isEmpty() ? "" : ": " + obstacle);
    boolean executed =
        this.last != null || (this.passed != null && this.passed.mayHaveBeenExecuted());
    boolean again = reason == Reason.TIMED_OUT;
    CallDetails details = new CallDetails(
        action(), "", this.attempted, this.attempted, elapsed, null, executed, again, null);
    return new WaitException(reason, what, details, this.passed, this.last);
  }

  private long elapsed() {
    return this.inFlight.clock().nanoTime() - this.start;
  }

  private String action() {
    return this.waiter.calls().action();
  }

  @Override
  public R result() {
    return Objects.requireNonNull(this.last, "an answer is there");
  }
}
