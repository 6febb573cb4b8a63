package com.example;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ShapesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultShapesClient implements ShapesClient {
  private final ActionCaller caller;

  DefaultShapesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ShapesClient with(CallOptions options) {
    return new DefaultShapesClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public CreateHostResponse createHost(CreateHostRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<CreateHostResponse> createHostAsync(CreateHostRequest request) {
    return this.caller.callAsync(request);
  }

  @Deprecated
  @Override
  public StopHostResponse stopHost(StopHostRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public CompletableFuture<StopHostResponse> stopHostAsync(StopHostRequest request) {
    return this.caller.callAsync(request);
  }
}
