package com.example;

import dev.countersign.call.ActionCaller;
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
  public RecordResponse recordAction(RecordRequest request) {
    return this.caller.call(request);
  }

  @Override
  public void close() {
    this.caller.close();
  }
}
