package dev.countersign;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What every failure knows about its call.
 *
 * @param action name of the action, empty where no action is involved
 * @param peer host and port, empty where nothing was to be sent
 * @param attempts attempts made so far, 0 where nothing was to be sent
 * @param maxAttempts the most attempts that the call may take; no more than were made where none
 *     follows
 * @param elapsed time since the call began
 * @param requestId the service's id of the request, null where no reply gave one
 * @param mayHaveBeenExecuted whether the service may have carried the action out
 * @param retryable whether another attempt is safe and may succeed
 * @param retryAfter how long the last reply asked to wait, null where it did not ask
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // A serializable record may exclude its serialized form.
public record CallDetails(
    String action,
    String peer,
    int attempts,
    int maxAttempts,
    Duration elapsed,
    @Nullable String requestId,
    boolean mayHaveBeenExecuted,
    boolean retryable,
    @Nullable Duration retryAfter)
    implements Serializable {

  /**
   * Describes a failure before anything was to be sent.
   *
   * @param action name of the action or model, may be empty
   * @return details with no attempts and no time
   */
  public static CallDetails unsent(String action) {
    return new CallDetails(action, "", 0, 0, Duration.ZERO, null, false, false, null);
  }

  /** One line: the action, what happened, where and when, what now. */
  String message(String what, String now) {
    StringBuilder text = new StringBuilder(200);
    if (!this.action.isEmpty()) {
      text.append(this.action).append(": ");
    }
    text.append(what);
    if (!this.peer.isEmpty()) {
      text.append(" (").append(this.peer);
      text.append(", attempt ").append(this.attempts).append(" of ").append(this.maxAttempts);
      text.append(", after ").append(this.elapsed.toMillis()).append(" ms");
      if (this.requestId != null) {
        text.append(", request id ").append(this.requestId);
      }
      if (this.retryAfter != null) {
        text.append(", asked to wait ").append(this.retryAfter.toSeconds()).append(" s");
      }
      text.append(')');
    }
    text.append('.');
    if (!now.isEmpty()) {
      text.append(' ').append(now);
    }
    return text.toString();
  }
}
