package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The connection broke after it was made; the request may have been executed. */
public final class BrokenConnectionException extends TransportException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the failure.
   *
   * @param what what happened, without the peer
   * @param now what to do, may be empty
   * @param details the call
   * @param cause what the transport threw, cleared of what the server sent; may be null
   */
  public BrokenConnectionException(
      String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
  }
}
