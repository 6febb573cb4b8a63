package com.example.pages;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link PagesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultPagesClient implements PagesClient {
  private final ActionCaller caller;

  DefaultPagesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public PagesClient with(CallOptions options) {
    return new DefaultPagesClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public ByNumberResponse byNumber(ByNumberRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ByNumberResponse> byNumberAsync(ByNumberRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public ByTextResponse byText(ByTextRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ByTextResponse> byTextAsync(ByTextRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public ByListedNumberResponse byListedNumber(ByListedNumberRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ByListedNumberResponse> byListedNumberAsync(
      ByListedNumberRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public ByListedTextResponse byListedText(ByListedTextRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ByListedTextResponse> byListedTextAsync(ByListedTextRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public ByTokenResponse byToken(ByTokenRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<ByTokenResponse> byTokenAsync(ByTokenRequest request) {
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
