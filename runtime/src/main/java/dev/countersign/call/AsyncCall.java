package dev.countersign.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps without holding a thread while they wait.
 *
 * <p>After an exchange it goes on where the transport completed it; after anything else, on a thread
 * of the client, as neither timers nor other calls may be held up.
 *
 * @param <R> what comes of it
 */
final class AsyncCall<R> {
  private final Steps<R> steps;
  private final InFlight inFlight;
  private final CallFuture<R> result;

  private AsyncCall(Steps<R> steps, InFlight inFlight) {
    this.steps = steps;
    this.inFlight = inFlight;
    this.result = new CallFuture<>(steps.running());
  }

  static <R> CompletableFuture<R> start(Steps<R> steps, InFlight inFlight) {
    AsyncCall<R> call = new AsyncCall<>(steps, inFlight);
    call.result.stopsWhenDone();
    inFlight.begin(steps.running());
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
      this.inFlight.end(this.steps.running());
      this.result.complete(response);
    } catch (Throwable e) {
      this.inFlight.end(this.steps.running());
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
        this.inFlight.threads());
    BiConsumer<@Nullable Object, @Nullable Throwable> then = (value, thrown) -> {
      timer.cancel(false);
      Throwable cause = thrown != null && late.get() ? new TimeoutException() : unwrap(thrown);
      run(() -> this.steps.resume(value, cause));
    };
    if (wait.lendsThread()) {
      future.whenComplete(then);
    } else {
      future.whenCompleteAsync(then, this.inFlight.threads());
    }
  }

  private CompletableFuture<Void> timer(Wait wait) {
    return wait.nanos() == Wait.UNBOUNDED
        ? new CompletableFuture<>()
        : this.inFlight.pauses().after(wait.nanos());
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
