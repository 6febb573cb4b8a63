package dev.countersign;

import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that gave no response, or settings that cannot give one.
 *
 * <p>The message is one line: the action, what happened, host and port, attempts, time, and what to
 * do now. It never holds a key, a signature, a parameter's value or a full URL. Failures of earlier
 * attempts of the same call are its {@linkplain #getSuppressed() suppressed exceptions}.
 *
 * <p>The classes below are all there are, so a {@code switch} over them needs no default.
 */
public abstract sealed class CountersignException extends RuntimeException
    permits HttpStatusException,
        InvalidConfigurationException,
        InvalidRequestException,
        ServiceException,
        TransportException,
        UnreadableReplyException,
        WaitException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** What the call was when it failed. */
  private final CallDetails details;

  CountersignException(String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(Objects.requireNonNull(details, "details").message(what, now), cause);
    this.details = details;
  }

  /**
   * Names the action that failed.
   *
   * @return its name, or that of a model inside it; empty for settings
   */
  public final String action() {
    return this.details.action();
  }

  /**
   * Gives the service's id of the request, which its support asks for.
   *
   * @return the id, empty where no reply gave one
   */
  public final Optional<String> requestId() {
    return Optional.ofNullable(this.details.requestId());
  }

  /**
   * Counts the attempts that were made.
   *
   * @return 0 where the call failed before the first one
   */
  public final int attempts() {
    return this.details.attempts();
  }

  /**
   * Gives the time since the call began, all attempts included.
   *
   * @return the time, zero where the call failed before the first attempt
   */
  public final Duration elapsed() {
    return this.details.elapsed();
  }

  /**
   * Tells whether the service may have carried the action out, in any attempt of the call.
   *
   * <p>After true, look at the service's state before sending an action again that writes.
   *
   * @return false only where it certainly has not
   */
  public final boolean mayHaveBeenExecuted() {
    return this.details.mayHaveBeenExecuted();
  }

  /**
   * Gives how long the last reply asked to wait before another attempt, with {@code Retry-After}.
   *
   * @return the time in whole seconds, empty where it did not ask
   */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(this.details.retryAfter());
  }

  /**
   * Tells whether another attempt is safe and may succeed.
   *
   * @return true where nothing was carried out, or the action only reads, and the cause may pass
   */
  public final boolean retryable() {
    return this.details.retryable();
  }
}
