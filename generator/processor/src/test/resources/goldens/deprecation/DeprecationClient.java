package com.example.deprecation;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Deprecation}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface DeprecationClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static DeprecationClient create(ClientOptions options) {
    return new DefaultDeprecationClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default DeprecationClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code RunIt}.
   *
   * <p>Changes something each time it is called.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated It runs by itself. Use {@code StopIt} instead.
   */
  @Deprecated
  RunItResponse runIt(RunItRequest request);

  /**
   * Does {@link #runIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated It runs by itself. Use {@code StopIt} instead.
   */
  @Deprecated
  default CompletableFuture<RunItResponse> runItAsync(RunItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::runIt);
  }

  /**
   * {@code StopIt}.
   *
   * <p>Destroys something, which may be gone for good.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated Nothing runs.
   */
  @Deprecated
  StopItResponse stopIt(StopItRequest request);

  /**
   * Does {@link #stopIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated Nothing runs.
   */
  @Deprecated
  default CompletableFuture<StopItResponse> stopItAsync(StopItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::stopIt);
  }
}
