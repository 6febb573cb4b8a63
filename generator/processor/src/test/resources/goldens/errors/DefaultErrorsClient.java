package com.example.errors;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ErrorsClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultErrorsClient implements ErrorsClient {
  private final ActionCaller caller;

  DefaultErrorsClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ErrorsClient with(CallOptions options) {
    return new DefaultErrorsClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public RunItResponse runIt(RunItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<RunItResponse> runItAsync(RunItRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public StopItResponse stopIt(StopItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<StopItResponse> stopItAsync(StopItRequest request) {
    return this.caller.callAsync(request);
  }
}
