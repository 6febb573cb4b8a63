package com.example;

import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * x *&#47; class Evil &#123; static &#123; System.out.println(1); &#125; &#125; /* y.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface HostileClient extends AutoCloseable {
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
   * Lets go of what the client holds; calls after it fail.
   */
  @Override
  default void close() {
  }
}
