package com.example.choices;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ChoicesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultChoicesClient implements ChoicesClient {
  private final ActionCaller caller;

  DefaultChoicesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ChoicesClient with(CallOptions options) {
    return new DefaultChoicesClient(this.caller.with(options));
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
