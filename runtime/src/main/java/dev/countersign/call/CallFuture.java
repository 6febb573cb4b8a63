package dev.countersign.call;

import dev.countersign.CallAbortedException.Reason;
import java.util.concurrent.CompletableFuture;

/**
 * The future of a call, and every future derived from it: cancelling one ends the call, so that its
 * socket is closed and no further attempt follows.
 */
final class CallFuture<T> extends CompletableFuture<T> {
  private final Running call;

  CallFuture(Running call) {
    this.call = call;
  }

  /** Ends the call as well when somebody else completes this future, with a deadline for example. */
  @SuppressWarnings("FutureReturnValueIgnored") // Stopping a call that has ended does nothing.
  void stopsWhenDone() {
    whenComplete((value, thrown) -> this.call.stop(Reason.CANCELLED));
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(this.call);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    this.call.stop(Reason.CANCELLED);
    return cancelled;
  }
}
