package com.example.hostiletext;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * x *&#47; class Evil &#123; static &#123; System.out.println(1); &#125; &#125; /* y.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface HostileClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static HostileClient create(ClientOptions options) {
    return new DefaultHostileClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default HostileClient with(CallOptions options) {
    return this;
  }

  /**
   * x &#92;u002a&#92;u002f class Evil &#123;&#125; /&#92;u002a y.
   *
   * <p>put it in C:&#92;users&#92;bob &#64;deprecated no, see &#123;&#64;link Foo, mail
   * a&#64;b.c
   *
   * <p>&lt;script&gt;alert(1)&lt;/script&gt; a &lt; b &amp;&amp; c &gt; d &amp;copy;
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  RecordResponse recordAction(RecordRequest request);

  /**
   * Does {@link #recordAction} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<RecordResponse> recordActionAsync(RecordRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::recordAction);
  }
}
