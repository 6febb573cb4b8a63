package com.example.waiters;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.Found;
import dev.countersign.call.Goal;
import dev.countersign.call.RepeatedCall;
import dev.countersign.call.ServiceClient;
import dev.countersign.call.Waiter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code Waiters}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface WaitersClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static WaitersClient create(ClientOptions options) {
    return new DefaultWaitersClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default WaitersClient with(CallOptions options) {
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
                "Hosts.State",
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .at(Host::state),
                "Running", "Idle")
            .success(
                "Hosts.Disks.Part",
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .each(Host::disks).each(list -> list)
                    .at(Disk::part),
                "whole")
            .success(
                "Phase",
                answer -> Found.in(answer)
                    .at(ListHostResponse::phase),
                "2")
            .failure(
                "Hosts.State",
                answer -> Found.in(answer)
                    .each(ListHostResponse::hosts)
                    .at(Host::state),
                "Broken")
            .failure(
                "Phase",
                answer -> Found.in(answer)
                    .at(ListHostResponse::phase),
                "1"),
        Duration.ofMillis(1500),
        Duration.ofHours(1));
  }

  /**
   * {@code PhaseReady}.
   *
   * <p>Calls {@link #listHost} about every 5 seconds, for at most 10 minutes, until {@code
   * Phase} is {@code 2}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<ListHostResponse> phaseReadyWaiter(ListHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::listHost, this::listHostAsync),
        Goal.<ListHostResponse>named("PhaseReady")
            .success(
                "Phase",
                answer -> Found.in(answer)
                    .at(ListHostResponse::phase),
                "2"),
        Duration.ofSeconds(5),
        Duration.ofMinutes(10));
  }
}
