package com.example.pages;

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
 * {@code Pages}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface PagesClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static PagesClient create(ClientOptions options) {
    return new DefaultPagesClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default PagesClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code ByNumber}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ByNumberResponse byNumber(ByNumberRequest request);

  /**
   * Does {@link #byNumber} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ByNumberResponse> byNumberAsync(ByNumberRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::byNumber);
  }

  /**
   * Goes through {@code Items} of {@link #byNumber}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Limit} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<ByNumberResponse, String> byNumberPaginator(ByNumberRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::byNumber, this::byNumberAsync),
        ByNumberResponse::items,
        PageOrder.byOffset(
            request.offset(),
            request.limit(),
            ByNumberResponse::elementsReceived,
            ByNumberResponse::total,
            offset -> request.toBuilder().offset(offset).build()));
  }

  /**
   * {@code ByText}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ByTextResponse byText(ByTextRequest request);

  /**
   * Does {@link #byText} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ByTextResponse> byTextAsync(ByTextRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::byText);
  }

  /**
   * Goes through {@code Items} of {@link #byText}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Limit} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<ByTextResponse, ByTextResponse.Items> byTextPaginator(ByTextRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::byText, this::byTextAsync),
        ByTextResponse::items,
        PageOrder.byOffset(
            request.offset(),
            request.limit(),
            ByTextResponse::elementsReceived,
            page -> null,
            offset -> request.toBuilder().offset(Long.toString(offset)).build()));
  }

  /**
   * {@code ByListedNumber}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ByListedNumberResponse byListedNumber(ByListedNumberRequest request);

  /**
   * Does {@link #byListedNumber} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ByListedNumberResponse> byListedNumberAsync(
      ByListedNumberRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::byListedNumber);
  }

  /**
   * Goes through {@code Items} of {@link #byListedNumber}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Size} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   * @deprecated It looks at {@code Total}, which is deprecated.
   */
  @Deprecated
  default Paginator<ByListedNumberResponse, Long> byListedNumberPaginator(
      ByListedNumberRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::byListedNumber, this::byListedNumberAsync),
        ByListedNumberResponse::items,
        PageOrder.byPage(
            request.page(),
            request.size(),
            ByListedNumberResponse::elementsReceived,
            ByListedNumberResponse::total,
            page -> request.toBuilder().page(ByListedNumberRequest.Page.of(page)).build()));
  }

  /**
   * {@code ByListedText}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ByListedTextResponse byListedText(ByListedTextRequest request);

  /**
   * Does {@link #byListedText} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ByListedTextResponse> byListedTextAsync(ByListedTextRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::byListedText);
  }

  /**
   * Goes through {@code Items} of {@link #byListedText}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Size} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<ByListedTextResponse, Item> byListedTextPaginator(ByListedTextRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::byListedText, this::byListedTextAsync),
        ByListedTextResponse::items,
        PageOrder.byPage(
            request.page(),
            request.size(),
            ByListedTextResponse::elementsReceived,
            page -> null,
            page -> request.toBuilder().page(ByListedTextRequest.Page.of(Long.toString(page))).build()));
  }

  /**
   * {@code ByToken}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ByTokenResponse byToken(ByTokenRequest request);

  /**
   * Does {@link #byToken} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ByTokenResponse> byTokenAsync(ByTokenRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::byToken);
  }

  /**
   * Goes through {@code Items} of {@link #byToken}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   * @deprecated It looks at {@code Items}, which is deprecated.
   */
  @Deprecated
  default Paginator<ByTokenResponse, Item> byTokenPaginator(ByTokenRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::byToken, this::byTokenAsync),
        ByTokenResponse::items,
        PageOrder.byToken(
            request.token(),
            ByTokenResponse::next,
            token -> request.toBuilder().token(token).build()));
  }

  /**
   * {@code Old}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated Use ByNumber. Use {@code ByNumber} instead.
   */
  @Deprecated
  OldResponse old(OldRequest request);

  /**
   * Does {@link #old} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated Use ByNumber. Use {@code ByNumber} instead.
   */
  @Deprecated
  default CompletableFuture<OldResponse> oldAsync(OldRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::old);
  }

  /**
   * Goes through {@code Items} of {@link #old}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Limit} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   * @deprecated Use ByNumber. Use {@code ByNumber} instead.
   */
  @Deprecated
  default Paginator<OldResponse, Item> oldPaginator(OldRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::old, this::oldAsync),
        OldResponse::items,
        PageOrder.byOffset(
            request.offset(),
            request.limit(),
            OldResponse::elementsReceived,
            page -> null,
            offset -> request.toBuilder().offset(offset).build()));
  }
}
