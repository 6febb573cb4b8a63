package com.example.waits;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link WaitsClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultWaitsClient implements WaitsClient {
  private final ActionCaller caller;

  DefaultWaitsClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public WaitsClient with(CallOptions options) {
    return new DefaultWaitsClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public GetHostResponse getHost(GetHostRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<GetHostResponse> getHostAsync(GetHostRequest request) {
    return this.caller.callAsync(request);
  }

  @Deprecated
  @Override
  public GetOldResponse getOld(GetOldRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public CompletableFuture<GetOldResponse> getOldAsync(GetOldRequest request) {
    return this.caller.callAsync(request);
  }
}
