package com.example.rules;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link RulesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultRulesClient implements RulesClient {
  private final ActionCaller caller;

  DefaultRulesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public RulesClient with(CallOptions options) {
    return new DefaultRulesClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public SetAllResponse setAll(SetAllRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<SetAllResponse> setAllAsync(SetAllRequest request) {
    return this.caller.callAsync(request);
  }
}
