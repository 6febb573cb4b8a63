package dev.countersign.http;

import java.io.IOException;
import java.io.Serial;

/** A reply body longer than the call takes; the connection is given up. */
public final class ReplyTooLargeException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the reply.
   *
   * @param limit the most bytes that the call takes
   */
  public ReplyTooLargeException(long limit) {
    super("the reply body is longer than " + limit + " bytes");
  }
}
