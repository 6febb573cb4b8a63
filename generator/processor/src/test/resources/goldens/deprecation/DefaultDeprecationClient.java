package com.example.deprecation;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link DeprecationClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultDeprecationClient implements DeprecationClient {
  private final ActionCaller caller;

  DefaultDeprecationClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public DeprecationClient with(CallOptions options) {
    return new DefaultDeprecationClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Deprecated
  @Override
  public RunItResponse runIt(RunItRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public CompletableFuture<RunItResponse> runItAsync(RunItRequest request) {
    return this.caller.callAsync(request);
  }

  @Deprecated
  @Override
  public StopItResponse stopIt(StopItRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public CompletableFuture<StopItResponse> stopItAsync(StopItRequest request) {
    return this.caller.callAsync(request);
  }
}
