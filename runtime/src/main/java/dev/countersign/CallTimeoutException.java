package dev.countersign;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time that was set for an attempt, or for the whole call, is over. */
public final class CallTimeoutException extends TransportException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** What the call was waiting for. */
  public enum Phase {
    /** For one of the client's slots, all of which were in use. Nothing was sent. */
    SLOT,
    /** For the connection, TLS included. Nothing was sent. */
    CONNECT,
    /** For the reply to begin. The request may have been executed. */
    HEADERS,
    /** For the rest of the reply. The request may have been executed. */
    BODY
  }

  /** What the call was waiting for. */
  private final Phase phase;

  /**
   * Describes the failure.
   *
   * @param phase what the call was waiting for
   * @param now what to do, may be empty
   * @param details the call
   * @param cause what the transport threw, may be null
   */
  public CallTimeoutException(
      Phase phase, String now, CallDetails details, @Nullable Throwable cause) {
    super(what(Objects.requireNonNull(phase, "phase")), now, details, cause);
    this.phase = phase;
  }

  private static String what(Phase phase) {
    return switch (phase) {
      case SLOT -> "no slot became free in time";
      case CONNECT -> "no connection in time";
      case HEADERS -> "the deadline passed before the reply began";
      case BODY -> "the deadline passed within the reply";
    };
  }

  /**
   * Tells what the call was waiting for.
   *
   * @return the phase
   */
  public Phase phase() {
    return this.phase;
  }
}
