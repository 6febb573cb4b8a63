package com.example.waiters;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link WaitersClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultWaitersClient implements WaitersClient {
  private final ActionCaller caller;

  DefaultWaitersClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public WaitersClient with(CallOptions options) {
    return new DefaultWaitersClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public ListHostResponse listHost(ListHostRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ListHostResponse> listHostAsync(ListHostRequest request) {
    return this.caller.callAsync(request);
  }
}
