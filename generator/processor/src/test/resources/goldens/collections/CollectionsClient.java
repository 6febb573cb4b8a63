package com.example.collections;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Collections}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface CollectionsClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static CollectionsClient create(ClientOptions options) {
    return new DefaultCollectionsClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default CollectionsClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code SendAll}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  SendAllResponse sendAll(SendAllRequest request);

  /**
   * Does {@link #sendAll} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<SendAllResponse> sendAllAsync(SendAllRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::sendAll);
  }
}
