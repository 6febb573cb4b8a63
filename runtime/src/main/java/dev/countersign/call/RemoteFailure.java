package dev.countersign.call;

import java.io.IOException;
import java.io.Serial;

/**
 * A failure of the transport whose own message may quote what the server sent, which may be what we
 * sent; this one is cleared of secrets.
 */
final class RemoteFailure extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  RemoteFailure(Throwable original, String message) {
    super(original.getClass().getName() + ": " + message);
    setStackTrace(original.getStackTrace());
  }
}
