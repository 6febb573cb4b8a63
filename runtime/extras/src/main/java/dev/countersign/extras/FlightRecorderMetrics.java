package dev.countersign.extras;

import dev.countersign.call.AttemptMetrics;
import dev.countersign.call.CallMetrics;
import dev.countersign.call.MetricsListener;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/**
 * Writes the figures of calls as events of JDK Flight Recorder.
 *
 * <p>They are {@code dev.countersign.Call} and {@code dev.countersign.Attempt}, and hold no secret.
 *
 * <pre>{@code
 * ClientOptions.builder().metrics(FlightRecorderMetrics.create()).build();
 * }</pre>
 */
public final class FlightRecorderMetrics implements MetricsListener {
  @Name("dev.countersign.Call")
  @Label("Call of an action")
  @Category("Countersign")
  @StackTrace(false)
  static final class CallEvent extends Event {
    @Label("Action")
    String action = "";

    @Label("Outcome")
    String outcome = "";

    @Label("Attempts")
    int attempts;

    @Label("Elapsed")
    @Timespan
    long elapsed;
  }

  @Name("dev.countersign.Attempt")
  @Label("Attempt of a call")
  @Category("Countersign")
  @StackTrace(false)
  static final class AttemptEvent extends Event {
    @Label("Action")
    String action = "";

    @Label("Number")
    int number;

    @Label("Outcome")
    String outcome = "";

    @Label("HTTP status")
    int httpStatus;

    @Label("Connecting")
    @Timespan
    long connecting;

    @Label("Waiting")
    @Timespan
    long waiting;

    @Label("Reading")
    @Timespan
    long reading;

    @Label("Sent")
    @DataAmount
    int sentBytes;

    @Label("Received")
    @DataAmount
    int receivedBytes;
  }

  private FlightRecorderMetrics() {}

  /**
   * Makes a listener.
   *
   * @return the listener; it costs next to nothing while nothing is recorded
   */
  public static FlightRecorderMetrics create() {
    return new FlightRecorderMetrics();
  }

  @Override
  public void callEnded(CallMetrics call) {
    CallEvent event = new CallEvent();
    if (event.isEnabled()) {
      event.action = call.action();
      event.outcome = call.outcome();
      event.attempts = call.attempts();
      event.elapsed = call.elapsed().toNanos();
      event.commit();
    }
  }

  @Override
  public void attemptEnded(AttemptMetrics attempt) {
    AttemptEvent event = new AttemptEvent();
    if (event.isEnabled()) {
      event.action = attempt.action();
      event.number = attempt.number();
      event.outcome = attempt.outcome();
      event.httpStatus = attempt.httpStatus();
      event.connecting = attempt.connecting().toNanos();
      event.waiting = attempt.waiting().toNanos();
      event.reading = attempt.reading().toNanos();
      event.sentBytes = attempt.sentBytes();
      event.receivedBytes = attempt.receivedBytes();
      event.commit();
    }
  }
}
