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
    INTERRUPTED,
    /** The future of the call was cancelled or completed by somebody else. */
    CANCELLED,
    /** The client was closed, before the call or during it. */
    CLOSED
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
    super(what(Objects.requireNonNull(reason, "reason")), now, details, null);
    this.reason = reason;
  }

  private static String what(Reason reason) {
    return switch (reason) {
      case INTERRUPTED -> "the calling thread was interrupted";
      case CANCELLED -> "the call was cancelled";
      case CLOSED -> "the client is closed";
    };
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
