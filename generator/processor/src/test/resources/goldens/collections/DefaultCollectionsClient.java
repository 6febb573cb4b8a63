package com.example.collections;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link CollectionsClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultCollectionsClient implements CollectionsClient {
  private final ActionCaller caller;

  DefaultCollectionsClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public CollectionsClient with(CallOptions options) {
    return new DefaultCollectionsClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public SendAllResponse sendAll(SendAllRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<SendAllResponse> sendAllAsync(SendAllRequest request) {
    return this.caller.callAsync(request);
  }
}
