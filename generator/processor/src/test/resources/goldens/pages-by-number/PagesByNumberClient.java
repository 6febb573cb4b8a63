package com.example.pagesbynumber;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.PageOrder;
import dev.countersign.call.Paginator;
import dev.countersign.call.RepeatedCall;
import dev.countersign.call.ServiceClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code PagesByNumber}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface PagesByNumberClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static PagesByNumberClient create(ClientOptions options) {
    return new DefaultPagesByNumberClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default PagesByNumberClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code ListHost}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ListHostResponse listHost(ListHostRequest request);

  /**
   * Does {@link #listHost} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ListHostResponse> listHostAsync(ListHostRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::listHost);
  }

  /**
   * Goes through {@code Names} of {@link #listHost}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Size} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<ListHostResponse, String> listHostPaginator(ListHostRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::listHost, this::listHostAsync),
        ListHostResponse::names,
        PageOrder.byPage(
            request.page(),
            request.size(),
            ListHostResponse::elementsReceived,
            page -> null,
            page -> request.toBuilder().page(Long.toString(page)).build()));
  }
}
