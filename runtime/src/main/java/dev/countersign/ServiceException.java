package dev.countersign;

import java.io.Serial;
import java.util.Objects;

/** An answer in which the service refuses: a return code other than 0. */
public final class ServiceException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** What the refusal is about. */
  public enum Kind {
    /** The signature or the key pair was not accepted. */
    AUTHENTICATION(
        "Check that both keys are of one pair, copied whole, and that a security token belongs to"
            + " them."),
    /** The key pair may not do this, here, or from this address. */
    PERMISSION("Ask who administers the account to allow the action."),
    /** Calls came too fast; the action was not executed. */
    THROTTLED("Nothing was executed; call less often."),
    /** The service or its gateway failed; the action may have been executed. */
    UNAVAILABLE("The service failed."),
    /** The service does not know the action: definition and service disagree. */
    BAD_REQUEST("The definition and the service disagree about this action."),
    /** A code of the product; its message says more. */
    OTHER("");

    private final String hint;

    Kind(String hint) {
      this.hint = hint;
    }

    /**
     * Says what can be done about refusals of this kind.
     *
     * @return a sentence, empty where the code alone tells
     */
    public String hint() {
      return this.hint;
    }
  }

  /** What the refusal is about. */
  private final Kind kind;

  /** What the service said. */
  private final Refusal refusal;

  /**
   * Describes the refusal.
   *
   * @param kind what it is about
   * @param refusal what the service said
   * @param now what to do, may be empty
   * @param details the call
   */
  public ServiceException(Kind kind, Refusal refusal, String now, CallDetails details) {
    super(refusal.text(), now, details, null);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.refusal = refusal;
  }

  /**
   * Tells what the refusal is about.
   *
   * @return the kind
   */
  public Kind kind() {
    return this.kind;
  }

  /**
   * Gives the return code.
   *
   * @return any value but 0
   */
  public long retCode() {
    return this.refusal.retCode();
  }

  /**
   * Gives the service's own message.
   *
   * @return the message, at most 1,024 characters, control characters escaped, secrets of the
   *     request masked; empty where there was none
   */
  public String serviceMessage() {
    return this.refusal.message();
  }

  /**
   * Gives the HTTP status of the answer.
   *
   * @return usually 200
   */
  public int httpStatus() {
    return this.refusal.httpStatus();
  }

  /**
   * Gives what the definition says about the return code.
   *
   * @return one line, empty where the definition does not list the code
   */
  public String meaning() {
    return this.refusal.meaning();
  }
}
