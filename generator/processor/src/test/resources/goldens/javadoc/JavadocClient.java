package com.example.javadoc;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Javadoc}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface JavadocClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static JavadocClient create(ClientOptions options) {
    return new DefaultJavadocClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default JavadocClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code Plain}.
   *
   * <p>See {@code Elsewhere}.
   *
   * <p>Changes nothing.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>1: Common.
   *   <li>2
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @see PlainRequest
   * @see OldRequest
   */
  PlainResponse plain(PlainRequest request);

  /**
   * Does {@link #plain} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<PlainResponse> plainAsync(PlainRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::plain);
  }

  /**
   * Tells something.
   *
   * <p>First paragraph goes on.
   *
   * <p>Second paragraph.
   *
   * <p>Changes something each time it is called. Spends money.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>3: One more.
   *   <li>1: Common.
   *   <li>2
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ToldResponse told(ToldRequest request);

  /**
   * Does {@link #told} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ToldResponse> toldAsync(ToldRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::told);
  }

  /**
   * {@code Old}.
   *
   * <p>Destroys something, which may be gone for good.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>1: Common.
   *   <li>2
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated Use another。 Use {@code Told} instead.
   */
  @Deprecated
  OldResponse old(OldRequest request);

  /**
   * Does {@link #old} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated Use another。 Use {@code Told} instead.
   */
  @Deprecated
  default CompletableFuture<OldResponse> oldAsync(OldRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::old);
  }
}
