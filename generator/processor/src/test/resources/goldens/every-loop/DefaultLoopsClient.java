package com.example;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link LoopsClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultLoopsClient implements LoopsClient {
  private final ActionCaller caller;

  DefaultLoopsClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public LoopsClient with(CallOptions options) {
    return new DefaultLoopsClient(this.caller.with(options));
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

  @Override
  public ListKeyResponse listKey(ListKeyRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ListKeyResponse> listKeyAsync(ListKeyRequest request) {
    return this.caller.callAsync(request);
  }
}
