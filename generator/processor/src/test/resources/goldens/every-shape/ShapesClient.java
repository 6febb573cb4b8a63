package com.example;

import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * All that a definition can say.
 *
 * <p>One paragraph.
 *
 * <p>Another one.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface ShapesClient extends AutoCloseable {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static ShapesClient create(ClientOptions options) {
    return new DefaultShapesClient(ActionCaller.create(options, "https://api.example.com/"));
  }

  /**
   * Creates a host.
   *
   * <p>Changes something each time it is called. Spends money.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>4002: There is no more room.
   *   <li>4001: The host is busy.
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  CreateHostResponse createHost(CreateHostRequest request);

  /**
   * {@code StopHost}.
   *
   * <p>Destroys something, which may be gone for good.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>4001: The host is busy.
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated Hosts stop by themselves. Use {@code CreateHost} instead.
   */
  @Deprecated
  StopHostResponse stopHost(StopHostRequest request);

  /**
   * Lets go of what the client holds; calls after it fail.
   */
  @Override
  default void close() {
  }
}
