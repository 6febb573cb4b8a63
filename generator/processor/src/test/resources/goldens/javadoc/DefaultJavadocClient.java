package com.example.javadoc;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link JavadocClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultJavadocClient implements JavadocClient {
  private final ActionCaller caller;

  DefaultJavadocClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public JavadocClient with(CallOptions options) {
    return new DefaultJavadocClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public PlainResponse plain(PlainRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<PlainResponse> plainAsync(PlainRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public ToldResponse told(ToldRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ToldResponse> toldAsync(ToldRequest request) {
    return this.caller.callAsync(request);
  }

  @Deprecated
  @Override
  public OldResponse old(OldRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public CompletableFuture<OldResponse> oldAsync(OldRequest request) {
    return this.caller.callAsync(request);
  }
}
