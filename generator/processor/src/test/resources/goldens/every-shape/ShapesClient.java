package com.example;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * All that a definition can say.
 *
 * <p>One paragraph.
 *
 * <p>Another one.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface ShapesClient extends ServiceClient {
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
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default ShapesClient with(CallOptions options) {
    return this;
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
   * Does {@link #createHost} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<CreateHostResponse> createHostAsync(CreateHostRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::createHost);
  }

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
   * Does {@link #stopHost} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated Hosts stop by themselves. Use {@code CreateHost} instead.
   */
  @Deprecated
  default CompletableFuture<StopHostResponse> stopHostAsync(StopHostRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::stopHost);
  }
}
