package com.example.pagesbytoken;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link PagesByTokenClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultPagesByTokenClient implements PagesByTokenClient {
  private final ActionCaller caller;

  DefaultPagesByTokenClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public PagesByTokenClient with(CallOptions options) {
    return new DefaultPagesByTokenClient(this.caller.with(options));
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
