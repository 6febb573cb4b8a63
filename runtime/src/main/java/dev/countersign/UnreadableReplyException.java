package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is not an answer of the service: no HTTP, no JSON, no return code, cut short, too big.
 */
public final class UnreadableReplyException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The HTTP status, 0 where none was read. */
  private final int httpStatus;

  /**
   * Describes the reply.
   *
   * @param httpStatus the HTTP status, 0 where none was read
   * @param what what is wrong with the reply, without its content
   * @param now what to do, may be empty
   * @param details the call
   * @param cause what led here, cleared of what the server sent; may be null
   */
  public UnreadableReplyException(
      int httpStatus, String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
    this.httpStatus = httpStatus;
  }

  /**
   * Gives the HTTP status.
   *
   * @return 100 to 599, or 0 where none was read
   */
  public int httpStatus() {
    return this.httpStatus;
  }
}
