package com.example.rulesofvalues;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link RulesOfValuesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultRulesOfValuesClient implements RulesOfValuesClient {
  private final ActionCaller caller;

  DefaultRulesOfValuesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public RulesOfValuesClient with(CallOptions options) {
    return new DefaultRulesOfValuesClient(this.caller.with(options));
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
