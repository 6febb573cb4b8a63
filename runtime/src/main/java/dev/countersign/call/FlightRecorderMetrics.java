package dev.countersign.call;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** Writes figures as events of JDK Flight Recorder. */
final class FlightRecorderMetrics implements MetricsListener {
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
