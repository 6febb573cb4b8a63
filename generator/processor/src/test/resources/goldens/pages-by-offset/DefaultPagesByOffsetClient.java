package com.example.pagesbyoffset;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link PagesByOffsetClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultPagesByOffsetClient implements PagesByOffsetClient {
  private final ActionCaller caller;

  DefaultPagesByOffsetClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public PagesByOffsetClient with(CallOptions options) {
    return new DefaultPagesByOffsetClient(this.caller.with(options));
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
