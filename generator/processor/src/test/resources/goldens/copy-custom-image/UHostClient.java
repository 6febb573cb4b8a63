package com.example.copycustomimage;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.Found;
import dev.countersign.call.Goal;
import dev.countersign.call.PageOrder;
import dev.countersign.call.Paginator;
import dev.countersign.call.RepeatedCall;
import dev.countersign.call.ServiceClient;
import dev.countersign.call.Waiter;
import java.time.Duration;
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

  /**
   * Goes through {@code ImageSet} of {@link #describeImage}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Limit} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<DescribeImageResponse, UHostImageSet> describeImagePaginator(
      DescribeImageRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::describeImage, this::describeImageAsync),
        DescribeImageResponse::imageSet,
        PageOrder.byOffset(
            request.offset(),
            request.limit(),
            DescribeImageResponse::elementsReceived,
            DescribeImageResponse::totalCount,
            offset -> request.toBuilder().offset(offset).build()));
  }

  /**
   * Waits until hosts can be made from the image.
   *
   * <p>Calls {@link #describeImage} about every 10 seconds, for at most one hour, until
   * {@code ImageSet.State} is {@code Available} in each element. The wait is in vain as soon
   * as {@code ImageSet.State} is {@code Unavailable} in any element.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<DescribeImageResponse> imageAvailableWaiter(DescribeImageRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::describeImage, this::describeImageAsync),
        Goal.<DescribeImageResponse>named("ImageAvailable")
            .success(
                "ImageSet.State",
                answer -> Found.in(answer)
                    .each(DescribeImageResponse::imageSet)
                    .at(UHostImageSet::state),
                "Available")
            .failure(
                "ImageSet.State",
                answer -> Found.in(answer)
                    .each(DescribeImageResponse::imageSet)
                    .at(UHostImageSet::state),
                "Unavailable"),
        Duration.ofSeconds(10),
        Duration.ofHours(1));
  }
}
