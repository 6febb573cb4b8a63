package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/**
 * A transport that the fault tests are played to.
 *
 * <p>A project that brings a transport of its own names its implementation in {@code
 * META-INF/services/dev.countersign.call.TransportUnderTest} and runs the tests of this jar; they are
 * then played to that transport alone.
 */
public interface TransportUnderTest {
  /**
   * Makes a transport.
   *
   * @param options proxy, trust store, connect timeout
   * @return a transport that the test closes
   */
  HttpTransport open(TransportOptions options);

  /** Whether it closes an idle connection as soon as the server has, not when it wants it next. */
  default boolean watchesIdleConnections() {
    return false;
  }

  /** Whether it tells a reply that ends within its headers from one that is malformed. */
  default boolean tellsCutHeaders() {
    return true;
  }

  /** Whether it closes the connection of a reply that is not HTTP; if not, sockets leak. */
  default boolean closesAfterGarbage() {
    return true;
  }

  /**
   * Adds what watches calls, which no secret may reach either.
   *
   * @param options the options of the calls
   * @return whether it logs at DEBUG and writes events of JDK Flight Recorder
   */
  default boolean watch(ClientOptions.Builder options) {
    return false;
  }
}
