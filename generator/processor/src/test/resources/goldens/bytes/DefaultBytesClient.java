package com.example.bytes;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link BytesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultBytesClient implements BytesClient {
  private final ActionCaller caller;

  DefaultBytesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public BytesClient with(CallOptions options) {
    return new DefaultBytesClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public RunItResponse runIt(RunItRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<RunItResponse> runItAsync(RunItRequest request) {
    return this.caller.callAsync(request);
  }
}
