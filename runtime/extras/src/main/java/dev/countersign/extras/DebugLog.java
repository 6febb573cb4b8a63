package dev.countersign.extras;

import dev.countersign.ClientOptions;
import dev.countersign.call.AttemptInterceptor;
import dev.countersign.call.AttemptView;
import dev.countersign.call.CallInterceptor;
import dev.countersign.call.CallView;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes each attempt and each call to the logger {@code dev.countersign} at DEBUG.
 *
 * <p>The logger is one of {@link System.Logger}; secrets are stars.
 *
 * <pre>{@code
 * DebugLog.addTo(ClientOptions.builder()).build();
 * }</pre>
 */
public final class DebugLog implements CallInterceptor, AttemptInterceptor {
  private final Logger logger;

  DebugLog(Logger logger) {
    this.logger = logger;
  }

  /**
   * Has the clients of some options log.
   *
   * @param options the options
   * @return the same builder
   */
  public static ClientOptions.Builder addTo(ClientOptions.Builder options) {
    DebugLog log = new DebugLog(System.getLogger("dev.countersign"));
    return options.interceptor(log).attemptInterceptor(log);
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
