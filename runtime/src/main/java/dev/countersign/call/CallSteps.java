package dev.countersign.call;

import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallDetails;
import dev.countersign.CallOptions;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.call.Fault.Chance;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call, step by step: wait for credentials and a slot, exchange, judge, pause, and so on until it
 * ends.
 *
 * @param <R> the response
 */
final class CallSteps<R> implements Steps<R> {
  /** What the call waits for. */
  private enum At {
    CREDENTIALS,
    SLOT,
    EXCHANGE,
    PAUSE
  }

  private final ClientCore core;
  private final ActionRequest<R> request;
  private final RetryPolicy retries;
  private final CallClock clock;
  private final Running running = new Running();
  private final @Nullable Watch watch;

  private At at = At.CREDENTIALS;
  private CompletableFuture<?> awaited = CompletableFuture.completedFuture(null);
  private int attempts;
  private int status;
  private int received;
  private boolean mayHaveBeenExecuted;
  private @Nullable Credentials credentials;
  private @Nullable Failures failures;
  private @Nullable List<CountersignException> earlier;
  private @Nullable R response;
  private @Nullable CountersignException failure;

  CallSteps(ClientCore core, ActionRequest<R> request, CallOptions options) {
    this.core = core;
    this.request = request;
    this.retries = options.retries().orElse(core.options().retries());
    this.clock = new CallClock(core, options);
    Action<?> action = request.action();
    Watchers watchers = core.options().watchers();
    this.watch = watchers.isEmpty()
        ? null
        : new Watch(
            watchers,
            new CallView(
                action.name(), action.effect(), action.hasCosts(), this.retries.maxAttempts()));
  }

  @Override
  public Running running() {
    return this.running;
  }

  @Override
  public @Nullable Wait begin() {
    try {
      if (this.watch != null) {
        this.watch.begin();
      }
    } catch (CountersignException e) {
      return end(e);
    }
    return credentials();
  }

  @Override
  public @Nullable Wait resume(@Nullable Object value, @Nullable Throwable thrown) {
    if (this.at == At.EXCHANGE) {
      return afterExchange(value, thrown);
    }
    if (this.at == At.CREDENTIALS) {
      return afterCredentials(value, thrown);
    }
    return this.at == At.SLOT ? afterSlot(thrown) : afterPause(thrown);
  }

  @Override
  public R result() {
    if (this.failure != null) {
      throw this.failure;
    }
    return Objects.requireNonNull(this.response, "a decoder gave null");
  }

  private Wait waitFor(At next, CompletableFuture<?> future, long nanos) {
    this.at = next;
    this.awaited = future;
    return new Wait(future, nanos, next == At.EXCHANGE);
  }

  /** Ends the call where it is over; otherwise waits for credentials, which may have to be fetched. */
  private @Nullable Wait credentials() {
    Reason reason = reasonBeforeSending(null);
    return reason == null
        ? waitFor(At.CREDENTIALS, this.core.credentials(), Math.max(0, this.clock.left()))
        : fail(aborted(reason, false));
  }

  private @Nullable Wait afterCredentials(@Nullable Object value, @Nullable Throwable thrown) {
    Reason reason = reasonBeforeSending(thrown);
    if (reason != null) {
      return fail(aborted(reason, false));
    }
    if (thrown instanceof TimeoutException) {
      return fail(late(Phase.CREDENTIALS, "Look at what the credentials provider waits for."));
    }
    if (value instanceof Credentials given) {
      this.credentials = given;
      return slot();
    }
    return fail(new Fault(
        false,
        Chance.NONE,
        (details, note) -> thrown instanceof CountersignException refused
            ? refused
            : new InvalidConfigurationException(
                thrown == null
                    ? "the credentials provider gave null"
                    : "the credentials provider threw " + thrown.getClass().getName(),
                thrown == null ? "It must give a key pair." : "Its own message is the cause.",
                details,
                thrown)));
  }

  private Wait slot() {
    long longest = this.core.options().slotTimeout().toNanos();
    return waitFor(At.SLOT, this.core.slots().take(), Math.min(longest, this.clock.left()));
  }

  private @Nullable Wait afterSlot(@Nullable Throwable thrown) {
    Reason reason = reasonBeforeSending(thrown);
    if (thrown == null && reason == null && this.clock.left() > 0) {
      return exchange();
    }
    this.core.slots().giveUp(this.awaited);
    return fail(reason == null ? noSlot(thrown != null) : aborted(reason, false));
  }

  private @Nullable Wait exchange() {
    this.clock.beginAttempt();
    HttpCall call;
    try {
      call = prepare();
    } catch (CountersignException e) {
      // The request, or what signs it, is at fault; nothing was sent in this attempt.
      this.core.slots().release();
      return fail(new Fault(false, Chance.NONE, (details, note) -> e));
    } catch (RuntimeException | Error e) {
      this.core.slots().release();
      throw e;
    }
    // The caller's own code ran, and the call may be over by now.
    Reason reason = reasonBeforeSending(null);
    long left = this.clock.leftForAttempt();
    if (reason == null && left > 0) {
      CompletableFuture<HttpReply> future = send(call);
      return waitFor(At.EXCHANGE, future, Math.max(0, this.clock.leftForAttempt()));
    }
    this.core.slots().release();
    return fail(
        reason == null
            ? late(Phase.SIGNING, "Look at what the signer and the interceptors wait for.")
            : aborted(reason, false));
  }

  /** Signs, and tells who watches; what is sent from now on is known to who may end the call. */
  private HttpCall prepare() {
    Credentials given = Objects.requireNonNull(this.credentials);
    HttpCall call = this.core.sign(this.request, given);
    this.failures = new Failures(this.request.action(), call, given);
    if (this.watch != null) {
      this.watch.beginAttempt(call, this.attempts + 1);
    }
    this.running.sends(call);
    return call;
  }

  private CompletableFuture<HttpReply> send(HttpCall call) {
    this.attempts++;
    try {
      CompletableFuture<HttpReply> future = this.core.seams().transport().send(call);
      return future == null ? CompletableFuture.failedFuture(nothing("future")) : future;
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static NullPointerException nothing(String what) {
    return new NullPointerException("the transport gave no " + what);
  }

  private @Nullable Wait afterExchange(@Nullable Object value, @Nullable Throwable thrown) {
    this.core.slots().release();
    Failures words = Objects.requireNonNull(this.failures);
    if (thrown == null && value instanceof HttpReply reply) {
      this.status = reply.status();
      this.received = reply.body().length;
      ReplyJudge<R> judge = new ReplyJudge<>(this.request.action(), words, this.core);
      Fault fault = judge.judge(reply);
      return fault == null ? succeed(judge.response()) : fail(fault);
    }
    Reason reason = reason(thrown);
    if (reason != null) {
      return fail(aborted(reason, !words.isUnsent()));
    }
    if (thrown instanceof TimeoutException) {
      return fail(words.timedOut(null));
    }
    return fail(words.ofTransport(thrown == null ? nothing("reply") : thrown));
  }

  private @Nullable Wait afterPause(@Nullable Throwable thrown) {
    Reason reason = reasonBeforeSending(thrown);
    return reason == null ? credentials() : fail(aborted(reason, false));
  }

  /** As {@link #reason}; a client that is being closed may not have come to this call yet. */
  private @Nullable Reason reasonBeforeSending(@Nullable Throwable thrown) {
    Reason reason = reason(thrown);
    if (reason == null) {
      reason = this.running.stoppedOrInterrupted();
    }
    return reason == null && this.core.inFlight().isClosed() ? Reason.CLOSED : reason;
  }

  /** Who ended the wait, if it was not the thing itself or the time. */
  private @Nullable Reason reason(@Nullable Throwable thrown) {
    return thrown instanceof InterruptedException ? Reason.INTERRUPTED : this.running.stopped();
  }

  private @Nullable Wait succeed(@Nullable R given) {
    if (this.attempts == 1) {
      this.core.budget().earn();
    }
    this.response = given;
    tellEnd(null);
    return null;
  }

  /** Decides whether another attempt follows; it does only where it can do no harm. */
  private @Nullable Wait fail(Fault fault) {
    this.mayHaveBeenExecuted |= fault.executed();
    boolean throttled = fault.chance() == Chance.THROTTLED;
    boolean again = fault.retryable(readsOnly()) && fault.chance() != Chance.LATER;
    if (!again || this.attempts >= this.retries.maxAttempts()) {
      return end(exception(fault, ""));
    }
    long pause = fault.floorNanos()
        + this.retries.pauseNanos(
            this.attempts, throttled, this.core.seams().random().getAsDouble());
    if (pause >= this.clock.left()) {
      return end(exception(fault, "There is no time left for another attempt."));
    }
    if (!this.core.budget().pay(throttled)) {
      return end(exception(fault, "No further attempt: the retry quota is empty."));
    }
    if (this.earlier == null) {
      this.earlier = new ArrayList<>(this.retries.maxAttempts() - 1);
    }
    CountersignException passed = exception(fault, "");
    this.earlier.add(passed);
    tellAttempt(passed);
    return waitFor(At.PAUSE, this.core.seams().pauses().after(pause), Wait.UNBOUNDED);
  }

  private @Nullable Wait end(CountersignException last) {
    if (this.earlier != null) {
      this.earlier.forEach(last::addSuppressed);
    }
    this.failure = last;
    tellEnd(last);
    return null;
  }

  private void tellAttempt(@Nullable CountersignException thrown) {
    if (this.watch != null) {
      this.watch.endAttempt(this.status, this.received, thrown);
    }
    this.status = 0;
    this.received = 0;
  }

  private void tellEnd(@Nullable CountersignException thrown) {
    tellAttempt(thrown);
    if (this.watch != null) {
      this.watch.end(this.attempts, this.clock.elapsed(), thrown);
    }
  }

  private Fault noSlot(boolean allTaken) {
    String hint = allTaken
        ? "All " + this.core.options().maxInFlight()
            + " slots of the client are in use: call less at once, or raise maxInFlight."
        : "The call's time was up when its turn came: set a longer callTimeout.";
    return new Fault(
        false,
        Chance.LATER,
        (details, note) -> new CallTimeoutException(Phase.SLOT, hint, details, null));
  }

  /** Time that was up before anything was sent; another call may be quicker. */
  private static Fault late(Phase phase, String hint) {
    return new Fault(
        false,
        Chance.LATER,
        (details, note) ->
            new CallTimeoutException(phase, Failures.join(hint, note), details, null));
  }

  private Fault aborted(Reason reason, boolean sent) {
    String now = "Nothing was sent.";
    if (sent || this.mayHaveBeenExecuted) {
      now = readsOnly() ? "" : Failures.LOOK_FIRST;
    }
    String hint = now;
    return new Fault(
        sent, Chance.NONE, (details, note) -> new CallAbortedException(reason, hint, details));
  }

  private boolean readsOnly() {
    return this.request.action().effect() == Effect.READ;
  }

  private CountersignException exception(Fault fault, String note) {
    boolean retryable = fault.retryable(readsOnly());
    CallDetails details = new CallDetails(
        this.request.action().name(),
        this.failures == null ? "" : this.failures.peer(),
        this.attempts,
        // Of a call that is not attempted again there are no more than were made.
        retryable ? this.retries.maxAttempts() : this.attempts,
        this.clock.elapsed(),
        this.failures == null ? null : this.failures.requestId(),
        this.mayHaveBeenExecuted,
        retryable,
        fault.floorNanos() == 0 ? null : Duration.ofNanos(fault.floorNanos()));
    return fault.maker().make(details, note);
  }
}
