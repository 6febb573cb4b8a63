package dev.countersign.call;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes each attempt and each call to the logger {@code dev.countersign} at DEBUG. */
final class DebugLog implements CallInterceptor, AttemptInterceptor {
  private final Logger logger;

  DebugLog(Logger logger) {
    this.logger = logger;
  }

  @Override
  public CallInterceptor.End begin(CallView call) {
    return (metrics, failure) -> this.logger.log(
        Level.DEBUG,
        () -> metrics.action()
            + ": "
            + metrics.outcome()
            + " after "
            + metrics.attempts()
            + " attempts, "
            + metrics.elapsed().toMillis()
            + " ms"
            + (failure == null ? "" : "; " + failure.getMessage()));
  }

  @Override
  public AttemptInterceptor.End begin(AttemptView attempt) {
    this.logger.log(
        Level.DEBUG,
        () -> attempt.action() + ", attempt " + attempt.number() + ": " + attempt.request());
    return (metrics, failure) -> this.logger.log(
        Level.DEBUG,
        () -> metrics.action() + ", attempt " + metrics.number() + ": " + metrics.outcome()
            + ", HTTP status " + metrics.httpStatus() + ", " + metrics.receivedBytes() + " bytes");
  }
}
