package dev.countersign.call;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An action that is called again and again, by a paginator or a waiter; immutable.
 *
 * @param <Q> the request
 * @param <R> the response
 */
public final class RepeatedCall<Q extends ActionRequest<R>, R> {
  private final InFlight inFlight;
  private final Q request;
  private final Function<? super Q, R> call;
  private final Function<? super Q, CompletableFuture<R>> callAsync;

  private RepeatedCall(
      InFlight inFlight,
      Q request,
      Function<? super Q, R> call,
      Function<? super Q, CompletableFuture<R>> callAsync) {
    this.inFlight = inFlight;
    this.request = request;
    this.call = call;
    this.callAsync = callAsync;
  }

  /**
   * Names what is called.
   *
   * @param <Q> the request
   * @param <R> the response
   * @param client the client; its end ends what stands on the calls
   * @param request the first request
   * @param call the method of the client that calls the action
   * @param callAsync the one that calls it without waiting
   * @return the call
   */
  public static <Q extends ActionRequest<R>, R> RepeatedCall<Q, R> of(
      ServiceClient client,
      Q request,
      Function<? super Q, R> call,
      Function<? super Q, CompletableFuture<R>> callAsync) {
    return new RepeatedCall<>(
        client.caller().map(ActionCaller::inFlight).orElse(InFlight.WITHOUT_CLIENT),
        Objects.requireNonNull(request, "request"),
        Objects.requireNonNull(call, "call"),
        Objects.requireNonNull(callAsync, "callAsync"));
  }

  InFlight inFlight() {
    return this.inFlight;
  }

  Q request() {
    return this.request;
  }

  String action() {
    return this.request.action().name();
  }

  R call(Q next) {
    return this.call.apply(next);
  }

  CompletableFuture<R> callAsync(Q next) {
    return this.callAsync.apply(next);
  }

  /** The first request on the thread that asks, as a future that is done. */
  CompletableFuture<R> called() {
    return CompletableFuture.completedFuture(this.request).thenApply(this.call);
  }

  CompletableFuture<R> calledAsync() {
    return this.callAsync.apply(this.request);
  }
}
