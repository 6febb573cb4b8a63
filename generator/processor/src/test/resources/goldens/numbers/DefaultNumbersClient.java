package com.example.numbers;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link NumbersClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultNumbersClient implements NumbersClient {
  private final ActionCaller caller;

  DefaultNumbersClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public NumbersClient with(CallOptions options) {
    return new DefaultNumbersClient(this.caller.with(options));
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
}
