package com.example.hostiletext;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link HostileClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultHostileClient implements HostileClient {
  private final ActionCaller caller;

  DefaultHostileClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public HostileClient with(CallOptions options) {
    return new DefaultHostileClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public RecordResponse recordAction(RecordRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<RecordResponse> recordActionAsync(RecordRequest request) {
    return this.caller.callAsync(request);
  }
}
