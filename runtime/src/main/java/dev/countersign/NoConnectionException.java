package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No connection came about: the name does not resolve, nothing listens, no local port is left.
 *
 * <p>Nothing was sent in the last attempt, so any action may be attempted again.
 */
public final class NoConnectionException extends TransportException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the failure.
   *
   * @param what what happened, without the peer
   * @param now what to do, may be empty
   * @param details the call
   * @param cause what the transport threw; may be null
   */
  public NoConnectionException(
      String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
  }
}
