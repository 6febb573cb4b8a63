package com.example;

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
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Loops}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface LoopsClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static LoopsClient create(ClientOptions options) {
    return new DefaultLoopsClient(ActionCaller.create(options, "https://api.example.com/"));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default LoopsClient with(CallOptions options) {
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
   * Goes through {@code Hosts} of {@link #listHost}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Size} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   */
  default Paginator<ListHostResponse, Host> listHostPaginator(ListHostRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::listHost, this::listHostAsync),
        ListHostResponse::hosts,
        PageOrder.byPage(
            request.page(),
            request.size(),
            ListHostResponse::total,
            page -> request.toBuilder().page(Long.toString(page)).build()));
  }

  /**
   * All hosts run on whole disks.
   *
   * <p>Calls {@link #listHost} about every 1500 milliseconds, for at most one hour, until
   * {@code Hosts.State} is {@code Running} or {@code Idle} in each element and {@code
   * Hosts.Disks.Part} is {@code whole} in each element and {@code Phase} is {@code 2}. The
   * wait is in vain as soon as {@code Hosts.State} is {@code Broken} in any element or
   * {@code Phase} is {@code 1}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<ListHostResponse> hostsReadyWaiter(ListHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::listHost, this::listHostAsync),
        Goal.<ListHostResponse>named("HostsReady")
            .success(
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .at(Host::state),
                "Running", "Idle")
            .success(
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .each(Host::disks).each(list -> list)
                    .at(Disk::part),
                "whole")
            .success(
                answer -> Found.in(answer)
                    .at(ListHostResponse::phase),
                "2")
            .failure(
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .at(Host::state),
                "Broken")
            .failure(
                answer -> Found.in(answer)
                    .at(ListHostResponse::phase),
                "1"),
        Duration.ofMillis(1500),
        Duration.ofHours(1));
  }

  /**
   * {@code ListKey}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  ListKeyResponse listKey(ListKeyRequest request);

  /**
   * Does {@link #listKey} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<ListKeyResponse> listKeyAsync(ListKeyRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::listKey);
  }

  /**
   * Goes through {@code Keys} of {@link #listKey}, page by page.
   *
   * <p>The first page is that of the request; each further one is called when the elements
   * before it are used up. A page has as many elements as {@code Max} says, or as the
   * service gives where that is absent.
   *
   * @param request what to send for the first page
   * @return the elements of all pages; nothing is called yet
   * @deprecated It looks at {@code Max}, which is deprecated.
   */
  @Deprecated
  default Paginator<ListKeyResponse, String> listKeyPaginator(ListKeyRequest request) {
    return Paginator.of(
        RepeatedCall.of(this, request, this::listKey, this::listKeyAsync),
        ListKeyResponse::keys,
        PageOrder.byToken(
            null,
            ListKeyResponse::next,
            token -> request.toBuilder().marker(Base64.getDecoder().decode(token)).build()));
  }
}
