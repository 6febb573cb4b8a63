package dev.countersign.extras;

import dev.countersign.ClientOptions;
import dev.countersign.call.TransportUnderTest;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** Has the tests of the runtime played to the light transport. */
public final class LightUnderTest implements TransportUnderTest {
  @Override
  public HttpTransport open(TransportOptions options) {
    return LightTransport.create(options);
  }

  @Override
  public boolean watch(ClientOptions.Builder options) {
    DebugLog.addTo(options).metrics(FlightRecorderMetrics.create());
    return true;
  }

  @Override
  public String toString() {
    return "LIGHT";
  }
}
