package com.example;

import dev.countersign.call.ActionCaller;
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
  public CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request) {
    return this.caller.call(request);
  }

  @Override
  public DescribeImageResponse describeImage(DescribeImageRequest request) {
    return this.caller.call(request);
  }

  @Override
  public void close() {
    this.caller.close();
  }
}
