package com.example.constraints;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ConstraintsClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultConstraintsClient implements ConstraintsClient {
  private final ActionCaller caller;

  DefaultConstraintsClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ConstraintsClient with(CallOptions options) {
    return new DefaultConstraintsClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public StartHostResponse startHost(StartHostRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<StartHostResponse> startHostAsync(StartHostRequest request) {
    return this.caller.callAsync(request);
  }
}
