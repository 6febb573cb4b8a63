package dev.countersign;

import java.io.Serial;

/** An HTTP error, or a redirect, without an answer of the service in it. */
public final class HttpStatusException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /**
   * Describes the reply.
   *
   * @param status the HTTP status, 300 or more
   * @param what what it means, without the reply's content
   * @param now what to do, may be empty
   * @param details the call
   */
  public HttpStatusException(int status, String what, String now, CallDetails details) {
    super(what, now, details, null);
    this.status = status;
  }

  /**
   * Gives the HTTP status.
   *
   * @return 300 to 599
   */
  public int status() {
    return this.status;
  }
}
