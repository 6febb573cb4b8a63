package com.example.effects;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Effects}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface ActingClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static ActingClient create(ClientOptions options) {
    return new DefaultActingClient(ActionCaller.create(options, "https://api.example.com/"));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default ActingClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code ReadIt}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ReadItResponse readIt(ReadItRequest request);

  /**
   * Does {@link #readIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ReadItResponse> readItAsync(ReadItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::readIt);
  }

  /**
   * {@code WriteIt}.
   *
   * <p>Changes something each time it is called. Spends money.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  WriteItResponse writeIt(WriteItRequest request);

  /**
   * Does {@link #writeIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<WriteItResponse> writeItAsync(WriteItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::writeIt);
  }

  /**
   * {@code DestroyIt}.
   *
   * <p>Destroys something, which may be gone for good.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  RemoveItResponse removeIt(RemoveItRequest request);

  /**
   * Does {@link #removeIt} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<RemoveItResponse> removeItAsync(RemoveItRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::removeIt);
  }
}
