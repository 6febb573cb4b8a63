package dev.countersign.http;

import java.io.IOException;
import java.io.Serial;

/** A reply whose body ended before all of it was there. */
public final class TruncatedReplyException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** Describes the fault. */
  public TruncatedReplyException() {
    super("the reply's body ended early");
  }
}
