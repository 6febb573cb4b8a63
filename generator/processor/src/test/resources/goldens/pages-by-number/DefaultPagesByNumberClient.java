package com.example.pagesbynumber;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link PagesByNumberClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultPagesByNumberClient implements PagesByNumberClient {
  private final ActionCaller caller;

  DefaultPagesByNumberClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public PagesByNumberClient with(CallOptions options) {
    return new DefaultPagesByNumberClient(this.caller.with(options));
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
