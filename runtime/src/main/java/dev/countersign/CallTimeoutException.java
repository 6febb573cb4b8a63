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
    /** For credentials that have to be fetched. Nothing was sent. */
    CREDENTIALS("no credentials in time"),
    /** For the signature and the interceptors before the attempt. Nothing was sent. */
    SIGNING("the deadline passed before the request was signed"),
    /** For one of the client's slots, all of which were in use. Nothing was sent. */
    SLOT("no slot became free in time"),
    /** For the connection, TLS included. Nothing was sent. */
    CONNECT("no connection in time"),
    /** For the reply to begin. The request may have been executed. */
    HEADERS("the deadline passed before the reply began"),
    /** For the rest of the reply. The request may have been executed. */
    BODY("the deadline passed within the reply");

    private final String what;

    Phase(String what) {
      this.what = what;
    }
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
    super(Objects.requireNonNull(phase, "phase").what, now, details, cause);
    this.phase = phase;
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
