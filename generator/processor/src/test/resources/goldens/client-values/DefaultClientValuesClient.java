package com.example.clientvalues;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ClientValuesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultClientValuesClient implements ClientValuesClient {
  private final ActionCaller caller;

  DefaultClientValuesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ClientValuesClient with(CallOptions options) {
    return new DefaultClientValuesClient(this.caller.with(options));
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
