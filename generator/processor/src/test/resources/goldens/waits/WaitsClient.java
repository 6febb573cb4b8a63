package com.example.waits;

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
 * {@code Waits}.
 *
 * <p>Safe for use by several threads. A test can implement it in place of a service: what
 * is not abstract stands on what is.
 */
@NullMarked
@Generated("dev.countersign.processor.CountersignProcessor")
public interface WaitsClient extends ServiceClient {
  /**
   * Makes a client that calls the service.
   *
   * @param options how to call it
   * @return the client; close it after use
   */
  static WaitsClient create(ClientOptions options) {
    return new DefaultWaitsClient(ActionCaller.create(options, null));
  }

  /**
   * Gives a view of this client for calls with options of their own.
   *
   * @param options what they do differently; a client of a test ignores it
   * @return a client that shares everything else with this one; closing either closes both
   */
  default WaitsClient with(CallOptions options) {
    return this;
  }

  /**
   * {@code GetHost}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   */
  GetHostResponse getHost(GetHostRequest request);

  /**
   * Does {@link #getHost} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   */
  default CompletableFuture<GetHostResponse> getHostAsync(GetHostRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::getHost);
  }

  /**
   * {@code ByMillis}.
   *
   * <p>Calls {@link #getHost} about every 500 milliseconds, for at most one minute, until
   * {@code State} is {@code Up}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<GetHostResponse> byMillisWaiter(GetHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getHost, this::getHostAsync),
        Goal.<GetHostResponse>named("ByMillis")
            .success(
                "State",
                answer -> Found.in(answer)
                    .at(GetHostResponse::state),
                "Up"),
        Duration.ofMillis(500),
        Duration.ofMinutes(1));
  }

  /**
   * {@code BySeconds}.
   *
   * <p>Calls {@link #getHost} about every 45 seconds, for at most 90 seconds, until {@code
   * State} is {@code Up} or {@code Done}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<GetHostResponse> bySecondsWaiter(GetHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getHost, this::getHostAsync),
        Goal.<GetHostResponse>named("BySeconds")
            .success(
                "State",
                answer -> Found.in(answer)
                    .at(GetHostResponse::state),
                "Up", "Done"),
        Duration.ofSeconds(45),
        Duration.ofSeconds(90));
  }

  /**
   * {@code ByMinutes}.
   *
   * <p>Calls {@link #getHost} about every minute, for at most 90 minutes, until {@code
   * Hosts.State} is {@code Up} in each element and {@code State} is {@code Done}. The wait
   * is in vain as soon as {@code State} is {@code Down}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<GetHostResponse> byMinutesWaiter(GetHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getHost, this::getHostAsync),
        Goal.<GetHostResponse>named("ByMinutes")
            .success(
                "Hosts.State",
                answer -> Found.in(answer)
                    .each(GetHostResponse::hosts)
                    .at(GetHostResponse.Hosts::state),
                "Up")
            .success(
                "State",
                answer -> Found.in(answer)
                    .at(GetHostResponse::state),
                "Done")
            .failure(
                "State",
                answer -> Found.in(answer)
                    .at(GetHostResponse::state),
                "Down"),
        Duration.ofMinutes(1),
        Duration.ofMinutes(90));
  }

  /**
   * Waits for the disks.
   *
   * <p>Calls {@link #getHost} about every hour, for at most 48 hours, until {@code
   * Hosts.Disk.State} is {@code Up} in each element. The wait is in vain as soon as {@code
   * Hosts.State} is {@code Down} in any element or {@code State} is {@code Down} or {@code
   * Gone}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   */
  default Waiter<GetHostResponse> byHoursWaiter(GetHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getHost, this::getHostAsync),
        Goal.<GetHostResponse>named("ByHours")
            .success(
                "Hosts.Disk.State",
                answer -> Found.in(answer)
                    .each(GetHostResponse::hosts)
                    .at(GetHostResponse.Hosts::disk)
                    .at(Disk::state),
                "Up")
            .failure(
                "Hosts.State",
                answer -> Found.in(answer)
                    .each(GetHostResponse::hosts)
                    .at(GetHostResponse.Hosts::state),
                "Down")
            .failure(
                "State",
                answer -> Found.in(answer)
                    .at(GetHostResponse::state),
                "Down", "Gone"),
        Duration.ofHours(1),
        Duration.ofHours(48));
  }

  /**
   * {@code ByOld}.
   *
   * <p>Calls {@link #getHost} about every 5 seconds, for at most 10 minutes, until {@code
   * Old} is {@code Up}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   * @deprecated It looks at {@code Old}, which is deprecated.
   */
  @Deprecated
  default Waiter<GetHostResponse> byOldWaiter(GetHostRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getHost, this::getHostAsync),
        Goal.<GetHostResponse>named("ByOld")
            .success(
                "Old",
                answer -> Found.in(answer)
                    .at(GetHostResponse::old),
                "Up"),
        Duration.ofSeconds(5),
        Duration.ofMinutes(10));
  }

  /**
   * {@code GetOld}.
   *
   * <p>Changes nothing.
   *
   * @param request what to send
   * @return the answer of the service
   * @throws CountersignException if the call is not done; its class says why
   * @deprecated Use GetHost.
   */
  @Deprecated
  GetOldResponse getOld(GetOldRequest request);

  /**
   * Does {@link #getOld} without waiting.
   *
   * @param request what to send
   * @return completes with the answer, or with a {@link CountersignException};
   *     cancelling it ends the call
   * @deprecated Use GetHost.
   */
  @Deprecated
  default CompletableFuture<GetOldResponse> getOldAsync(GetOldRequest request) {
    return CompletableFuture.completedFuture(request).thenApply(this::getOld);
  }

  /**
   * {@code Ready}.
   *
   * <p>Calls {@link #getOld} about every 5 seconds, for at most 10 minutes, until {@code
   * State} is {@code Up}.
   *
   * @param request what to send each time
   * @return the waiter; nothing is called yet
   * @deprecated Use GetHost.
   */
  @Deprecated
  default Waiter<GetOldResponse> readyWaiter(GetOldRequest request) {
    return Waiter.of(
        RepeatedCall.of(this, request, this::getOld, this::getOldAsync),
        Goal.<GetOldResponse>named("Ready")
            .success(
                "State",
                answer -> Found.in(answer)
                    .at(GetOldResponse::state),
                "Up"),
        Duration.ofSeconds(5),
        Duration.ofMinutes(10));
  }
}
