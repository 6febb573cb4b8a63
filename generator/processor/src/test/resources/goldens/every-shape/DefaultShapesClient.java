package com.example;

import dev.countersign.call.ActionCaller;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The {@link ShapesClient} that calls the service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
final class DefaultShapesClient implements ShapesClient {
  private final ActionCaller caller;

  DefaultShapesClient(ActionCaller caller) {
    this.caller = caller;
  }

  @Override
  public CreateHostResponse createHost(CreateHostRequest request) {
    return this.caller.call(request);
  }

  @Deprecated
  @Override
  public StopHostResponse stopHost(StopHostRequest request) {
    return this.caller.call(request);
  }

  @Override
  public void close() {
    this.caller.close();
  }
}
