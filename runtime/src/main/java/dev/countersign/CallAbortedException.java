package dev.countersign;

import java.io.Serial;
import java.util.Objects;

/** The caller, not the network, ended the call. */
public final class CallAbortedException extends TransportException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Who ended the call. */
  public enum Reason {
    /** The calling thread was interrupted; its interrupt flag is set again. */
    INTERRUPTED("the calling thread was interrupted"),
    /** The future of the call was cancelled or completed by somebody else. */
    CANCELLED("the call was cancelled"),
    /** The client was closed, before the call or during it. */
    CLOSED("the client is closed");

    private final String what;

    Reason(String what) {
      this.what = what;
    }
  }

  /** Who ended the call. */
  private final Reason reason;

  /**
   * Describes the end.
   *
   * @param reason who ended the call
   * @param now what to do, may be empty
   * @param details the call
   */
  public CallAbortedException(Reason reason, String now, CallDetails details) {
    super(Objects.requireNonNull(reason, "reason").what, now, details, null);
    this.reason = reason;
  }

  /**
   * Tells who ended the call.
   *
   * @return the reason
   */
  public Reason reason() {
    return this.reason;
  }
}
