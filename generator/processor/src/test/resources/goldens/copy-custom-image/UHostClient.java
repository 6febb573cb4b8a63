package com.example;

import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Hosts and the images that they start from.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface UHostClient extends AutoCloseable {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static UHostClient create(ClientOptions options) {
    return new DefaultUHostClient(ActionCaller.create(options, "https://api.sigcalcloud.com/"));
  }

  /**
   * Copies a custom image to another project, to another region, or to several regions at
   * once.
   *
   * <p>A copy within the region names a target project only. A copy to one other region
   * names it in TargetRegion and is answered with the new image and its task. A batch copy
   * names its regions in TargetRegionList and is answered with one entry for each of them.
   *
   * <p>Changes something each time it is called.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request);

  /**
   * Lists images of a region, all of them or those that match.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  DescribeImageResponse describeImage(DescribeImageRequest request);

  /**
   * Lets go of what the client holds; calls after it fail.
   */
  @Override
  default void close() {
  }
}
