package com.example.transport;

import dev.countersign.call.TransportUnderTest;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** Has the fault tests of the runtime played to the transport. */
public final class ApacheUnderTest implements TransportUnderTest {
  @Override
  public HttpTransport open(TransportOptions options) {
    return new ApacheTransport(options);
  }

  @Override
  public boolean tellsCutHeaders() {
    return false;
  }

  @Override
  public String toString() {
    return "APACHE";
  }
}
