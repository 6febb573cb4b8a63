package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Settings, credentials or code of the caller's own that cannot work. */
public final class InvalidConfigurationException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the fault of a setting.
   *
   * @param what which setting, and what is wrong; never a secret
   * @param now what to write instead
   */
  public InvalidConfigurationException(String what, String now) {
    this("", what, now, null);
  }

  /**
   * Describes a fault that showed during a call.
   *
   * @param action name of the action
   * @param what which setting, and what is wrong; never a secret
   * @param now what to write instead
   * @param cause what led here
   */
  public InvalidConfigurationException(
      String action, String what, String now, @Nullable Throwable cause) {
    super(what, now, CallDetails.unsent(action), cause);
  }

  /**
   * Describes a fault that showed during a call, maybe after attempts.
   *
   * @param what which setting, and what is wrong; never a secret
   * @param now what to write instead
   * @param details the call
   * @param cause what led here; may be null
   */
  public InvalidConfigurationException(
      String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
  }
}
