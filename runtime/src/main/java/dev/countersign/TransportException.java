package dev.countersign;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An exchange that brought no whole reply; its subclasses tell where it ended. */
public abstract sealed class TransportException extends CountersignException
    permits BrokenConnectionException,
        CallAbortedException,
        CallTimeoutException,
        NoConnectionException,
        TlsException {
  @Serial
  private static final long serialVersionUID = 1L;

  TransportException(String what, String now, CallDetails details, @Nullable Throwable cause) {
    super(what, now, details, cause);
  }
}
