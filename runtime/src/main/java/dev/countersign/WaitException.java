package dev.countersign;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wait that ended without what was waited for. */
public final class WaitException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Why a wait ended. */
  public enum Reason {
    /** An answer shows a state from which there is no way to what was waited for. */
    FAILED,
    /** The time of the wait is over. */
    TIMED_OUT
  }

  /** Why the wait ended. */
  private final Reason reason;

  private final transient @Nullable Object lastAnswer;

  /**
   * Describes the end of a wait.
   *
   * @param reason why it ended
   * @param what what was waited for, and how it ended
   * @param details the wait; its attempts are the calls that came to one
   * @param cause the failure of the last call, null where it was answered
   * @param lastAnswer the last answer, null where there was none
   */
  public WaitException(
      Reason reason,
      String what,
      CallDetails details,
      @Nullable Throwable cause,
      @Nullable Object lastAnswer) {
    super(what, now(Objects.requireNonNull(reason, "reason")), details, cause);
    this.reason = reason;
    this.lastAnswer = lastAnswer;
  }

  private static String now(Reason reason) {
    return reason == Reason.FAILED
        ? "Look at the last answer, which the exception has."
        : "Wait again, or set a longer time: atMost.";
  }

  /**
   * Tells why the wait ended.
   *
   * @return the reason
   */
  public Reason reason() {
    return this.reason;
  }

  /**
   * Gives the last answer.
   *
   * @param <R> the response
   * @param type the class of the response
   * @return the answer; empty where no call was answered, or the exception was serialized
   * @throws ClassCastException if it is of another class
   */
  public <R> Optional<R> lastAnswer(Class<R> type) {
    return Optional.ofNullable(this.lastAnswer).map(type::cast);
  }
}
