package dev.countersign.wire;

import java.io.Serial;

/** Ends the reading of a reply; never leaves this package. */
final class ReplyFault extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  ReplyFault(String problem) {
    // Always caught by ReplyParser, which needs the text only.
    super(problem, null, false, false);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
