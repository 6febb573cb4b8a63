package dev.countersign.http;

import java.io.Serial;
import java.net.ProtocolException;

/** A reply that breaks the rules of HTTP; the message quotes nothing of it. */
public final class MalformedReplyException extends ProtocolException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the fault.
   *
   * @param problem which rule is broken, without the reply's own words
   */
  public MalformedReplyException(String problem) {
    super(problem);
  }
}
