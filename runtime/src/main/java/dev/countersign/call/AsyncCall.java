package dev.countersign.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Drives a call without holding a thread while it waits.
 *
 * <p>After an exchange it goes on where the transport completed it; after anything else, on a thread
 * of the client, as neither timers nor other calls may be held up.
 *
 * @param <R> the response
 */
final class AsyncCall<R> {
  private final CallSteps<R> steps;
  private final ClientCore core;
  private final CallFuture<R> result;

  private AsyncCall(CallSteps<R> steps, ClientCore core) {
    this.steps = steps;
    this.core = core;
    this.result = new CallFuture<>(steps.running());
  }

  static <R> CompletableFuture<R> start(CallSteps<R> steps, ClientCore core) {
    AsyncCall<R> call = new AsyncCall<>(steps, core);
    call.result.stopsWhenDone();
    core.begin(steps.running());
    call.run(steps::begin);
    return call.result;
  }

  /** Takes a step and those that need no waiting; ends the future with the call. */
  private void run(Supplier<@Nullable Wait> first) {
    try {
      Wait wait = first.get();
      while (wait != null && isReady(wait)) {
        CompletableFuture<?> done = wait.future();
        wait = this.steps.resume(valueOf(done), thrownBy(done));
      }
      if (wait != null) {
        suspend(wait);
        return;
      }
      R response = this.steps.result();
      this.core.end(this.steps.running());
      this.result.complete(response);
    } catch (Throwable e) {
      this.core.end(this.steps.running());
      this.result.completeExceptionally(e);
    }
  }

  private boolean isReady(Wait wait) {
    this.steps.running().waitsFor(wait.future());
    return wait.future().isDone();
  }

  @SuppressWarnings("FutureReturnValueIgnored") // What follows a wait reports by itself.
  private void suspend(Wait wait) {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<?> future = wait.future();
    CompletableFuture<Void> timer = timer(wait);
    timer.thenRunAsync(
        () -> {
          late.set(true);
          future.cancel(true);
        },
        this.core.threads());
    BiConsumer<@Nullable Object, @Nullable Throwable> then = (value, thrown) -> {
      timer.cancel(false);
      Throwable cause = thrown != null && late.get() ? new TimeoutException() : unwrap(thrown);
      run(() -> this.steps.resume(value, cause));
    };
    if (wait.lendsThread()) {
      future.whenComplete(then);
    } else {
      future.whenCompleteAsync(then, this.core.threads());
    }
  }

  private CompletableFuture<Void> timer(Wait wait) {
    return wait.nanos() == Wait.UNBOUNDED
        ? new CompletableFuture<>()
        : this.core.seams().pauses().after(wait.nanos());
  }

  private static @Nullable Object valueOf(CompletableFuture<?> done) {
    return done.isCompletedExceptionally() ? null : done.getNow(null);
  }

  private static @Nullable Throwable thrownBy(CompletableFuture<?> done) {
    return done.isCompletedExceptionally()
        ? unwrap(done.handle((value, thrown) -> thrown).getNow(null))
        : null;
  }

  private static @Nullable Throwable unwrap(@Nullable Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
