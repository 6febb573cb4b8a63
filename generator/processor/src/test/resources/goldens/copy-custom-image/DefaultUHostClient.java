package com.example.copycustomimage;

import dev.countersign.CallOptions;
import dev.countersign.call.ActionCaller;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link UHostClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultUHostClient implements UHostClient {
  private final ActionCaller caller;

  DefaultUHostClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public UHostClient with(CallOptions options) {
    return new DefaultUHostClient(this.caller.with(options));
  }

  @Override
  public Optional<ActionCaller> caller() {
    return Optional.of(this.caller);
  }

  @Override
  public CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<CopyCustomImageResponse> copyCustomImageAsync(
      CopyCustomImageRequest request) {
    return this.caller.callAsync(request);
  }

  @Override
  public DescribeImageResponse describeImage(DescribeImageRequest request) {
    return this.caller.call(request);
  }

  @Override
  public CompletableFuture<DescribeImageResponse> describeImageAsync(DescribeImageRequest request) {
    return this.caller.callAsync(request);
  }
}
