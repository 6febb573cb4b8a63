package dev.countersign.call;

import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** The transports of the runtime itself. */
enum Transports implements TransportUnderTest {
  STANDARD,
  LIGHT;

  @Override
  public HttpTransport open(TransportOptions options) {
    return switch (this) {
      case STANDARD -> HttpTransport.standard(options);
      case LIGHT -> HttpTransport.light(options);
    };
  }

  @Override
  public boolean watchesIdleConnections() {
    return this == STANDARD;
  }

  /** Before JDK 21 java.net.http forgets such a connection; nothing outside can reach it. */
  @Override
  public boolean closesAfterGarbage() {
    return this != STANDARD || Runtime.version().feature() >= 21;
  }
}
