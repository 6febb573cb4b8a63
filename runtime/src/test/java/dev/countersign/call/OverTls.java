package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** A transport whose faults are played over TLS. */
record OverTls(TransportUnderTest kind) implements TransportUnderTest {
  @Override
  public HttpTransport open(TransportOptions options) {
    return this.kind.open(options);
  }

  @Override
  public boolean watchesIdleConnections() {
    return this.kind.watchesIdleConnections();
  }

  @Override
  public boolean tellsCutHeaders() {
    return this.kind.tellsCutHeaders();
  }

  @Override
  public boolean closesAfterGarbage() {
    return this.kind.closesAfterGarbage();
  }

  @Override
  public boolean watch(ClientOptions.Builder options) {
    return this.kind.watch(options);
  }

  @Override
  public String toString() {
    return this.kind + " over TLS";
  }
}
