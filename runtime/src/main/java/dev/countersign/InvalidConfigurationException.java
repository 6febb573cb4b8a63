package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Settings or credentials that cannot work; nothing was sent. */
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
}
