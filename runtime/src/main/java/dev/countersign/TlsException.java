package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The first TLS handshake of a connection failed, so that nothing of the request was sent. */
public final class TlsException extends TransportException {
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
  public TlsException(String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
  }
}
