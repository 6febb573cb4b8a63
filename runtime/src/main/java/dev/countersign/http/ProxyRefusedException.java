package dev.countersign.http;

import java.io.IOException;
import java.io.Serial;

/** A proxy that opened no way to the service; nothing was sent to the service. */
public final class ProxyRefusedException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * Describes the refusal.
   *
   * @param problem what the proxy did, without its own words and without user info
   */
  public ProxyRefusedException(String problem) {
    super(problem);
  }
}
