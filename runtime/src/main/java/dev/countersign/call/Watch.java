package dev.countersign.call;

import dev.countersign.CountersignException;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the watchers of one call what happens to it. */
final class Watch {
  private final Watchers watchers;
  private final CallView view;
  private final List<Told<CallInterceptor.End>> calls = new ArrayList<>();
  private final List<Told<AttemptInterceptor.End>> attempts = new ArrayList<>();
  private @Nullable HttpCall exchange;
  private int number;

  /** What an interceptor gave to be told the end, and the interceptor's name. */
  private static final class Told<E> {
    private final String interceptor;
    private final E end;

    Told(String interceptor, E end) {
      this.interceptor = interceptor;
      this.end = end;
    }
  }

  Watch(Watchers watchers, CallView view) {
    this.watchers = watchers;
    this.view = view;
  }

  void begin() {
    for (CallInterceptor interceptor : this.watchers.calls()) {
      try {
        this.calls.add(new Told<>(name(interceptor), interceptor.begin(this.view)));
      } catch (RuntimeException e) {
        throw refused(interceptor, e);
      }
    }
  }

  void beginAttempt(HttpCall call, int attempt) {
    this.exchange = call;
    this.number = attempt;
    if (this.watchers.attempts().isEmpty()) {
      return;
    }
    AttemptView seen =
        new AttemptView(this.view.action(), attempt, this.view.maxAttempts(), call.toString());
    for (AttemptInterceptor interceptor : this.watchers.attempts()) {
      try {
        this.attempts.add(new Told<>(name(interceptor), interceptor.begin(seen)));
      } catch (RuntimeException e) {
        throw refused(interceptor, e);
      }
    }
  }

  private InvalidConfigurationException refused(Object interceptor, RuntimeException thrown) {
    return new InvalidConfigurationException(
        this.view.action(),
        "the interceptor " + name(interceptor) + " threw " + name(thrown),
        "Its own message is the cause.",
        thrown);
  }

  /** Ends the attempt that is open, if there is one. */
  void endAttempt(int httpStatus, int received, @Nullable CountersignException failure) {
    HttpCall call = this.exchange;
    if (call == null) {
      return;
    }
    this.exchange = null;
    long end = System.nanoTime();
    long replying = call.since(HttpPhase.REPLYING, end);
    long sending = call.since(HttpPhase.SENDING, replying);
    AttemptMetrics metrics = new AttemptMetrics(
        this.view.action(),
        this.number,
        outcome(failure),
        httpStatus,
        Duration.ofNanos(sending - call.since(HttpPhase.CONNECTING, sending)),
        Duration.ofNanos(replying - sending),
        Duration.ofNanos(end - replying),
        call.body().bytes().length,
        received);
    for (Told<AttemptInterceptor.End> told : this.attempts) {
      try {
        told.end.ended(metrics, failure);
      } catch (RuntimeException e) {
        warn(told.interceptor, e);
      }
    }
    this.attempts.clear();
  }

  void end(int made, Duration elapsed, @Nullable CountersignException failure) {
    CallMetrics metrics = new CallMetrics(this.view.action(), outcome(failure), made, elapsed);
    for (Told<CallInterceptor.End> told : this.calls) {
      try {
        told.end.ended(metrics, failure);
      } catch (RuntimeException e) {
        warn(told.interceptor, e);
      }
    }
    this.calls.clear();
  }

  private static String outcome(@Nullable CountersignException failure) {
    return failure == null ? "done" : failure.getClass().getSimpleName();
  }

  private static String name(Object object) {
    return object.getClass().getName();
  }

  /** The outcome of the call stands, so the log is all that is left to tell of it. */
  private static void warn(String interceptor, RuntimeException thrown) {
    System.getLogger("dev.countersign")
        .log(
            System.Logger.Level.WARNING,
            "The interceptor " + interceptor + " threw " + name(thrown) + " at the end of a call");
  }
}
