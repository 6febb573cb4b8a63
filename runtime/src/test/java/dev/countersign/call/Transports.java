package dev.countersign.call;

import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** The transport of the runtime itself. */
enum Transports implements TransportUnderTest {
  STANDARD;

  @Override
  public HttpTransport open(TransportOptions options) {
    return HttpTransport.standard(options);
  }

  @Override
  public boolean watchesIdleConnections() {
    return true;
  }

  /** Before JDK 21 java.net.http forgets such a connection; nothing outside can reach it. */
  @Override
  public boolean closesAfterGarbage() {
    return Runtime.version().feature() >= 21;
  }
}
