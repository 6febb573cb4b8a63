package com.example.effects;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ActingClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultActingClient implements ActingClient {
  private final ActionCaller caller;

  DefaultActingClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public ActingClient with(CallOptions options) {
    return new DefaultActingClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public ReadItResponse readIt(ReadItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ReadItResponse> readItAsync(ReadItRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public WriteItResponse writeIt(WriteItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<WriteItResponse> writeItAsync(WriteItRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public RemoveItResponse removeIt(RemoveItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<RemoveItResponse> removeItAsync(RemoveItRequest request) {
    return this.caller.callAsync(request);
  }
}
