package dev.countersign;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exchange that brought no reply. */
public final class TransportException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Where the exchange broke. */
  public enum Kind {
    /** No connection: the name does not resolve, nothing listens, no local port. Nothing was sent. */
    CONNECT,
    /** No connection within the connect timeout. Nothing was sent. */
    CONNECT_TIMEOUT,
    /** The TLS handshake failed. Nothing was sent. */
    TLS,
    /** The deadline passed before the whole reply was there; the request may have been executed. */
    TIMEOUT,
    /** The connection broke after it was made; the request may have been executed. */
    CONNECTION,
    /** The calling thread was interrupted; its interrupt flag is set again. */
    INTERRUPTED,
    /** The client was closed before the call, or the transport gave the call up. */
    CLOSED
  }

  /** Where the exchange broke. */
  private final Kind kind;

  /**
   * Describes the failed exchange.
   *
   * @param kind where it broke
   * @param what what happened, without the peer
   * @param now what to do, may be empty
   * @param details the call
   * @param cause what the transport threw, cleared of what the server sent; may be null
   */
  public TransportException(
      Kind kind, String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /**
   * Tells where the exchange broke.
   *
   * @return the kind
   */
  public Kind kind() {
    return this.kind;
  }
}
