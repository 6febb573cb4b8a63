package com.example.rulesofvalues;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code RulesOfValues}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface RulesOfValuesClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static RulesOfValuesClient create(ClientOptions options) {
    return new DefaultRulesOfValuesClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default RulesOfValuesClient with(CallOptions options) {
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
   */
  RunItResponse runIt(RunItRequest request);

  /**
   * Does {@link #runIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<RunItResponse> runItAsync(RunItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::runIt);
  }
}
