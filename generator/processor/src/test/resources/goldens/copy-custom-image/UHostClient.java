package com.example;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Hosts, the images that they start from, and the key pairs to log in with.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface UHostClient extends ServiceClient {
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
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default UHostClient with(CallOptions options) {
    return this;
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
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>8956: There is no such image, or it is no custom image.
   *   <li>8961: The source image cannot be used at present.
   *   <li>8962: Source and target project are the same, so that there is nothing to copy.
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @see DescribeImageRequest
   */
  CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request);

  /**
   * Does {@link #copyCustomImage} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<CopyCustomImageResponse> copyCustomImageAsync(
      CopyCustomImageRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::copyCustomImage);
  }

  /**
   * Lists images of a region, all of them or those that match.
   *
   * <p>Changes nothing.
   *
   * <p>Return codes of a refusal:
   *
   * <ul>
   *   <li>8874: The image could not be looked up.
   *   <li>8889: The images could not be listed.
   * </ul>
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  DescribeImageResponse describeImage(DescribeImageRequest request);

  /**
   * Does {@link #describeImage} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<DescribeImageResponse> describeImageAsync(
      DescribeImageRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::describeImage);
  }
}
