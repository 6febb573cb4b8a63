package dev.countersign.call;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Takes steps on the thread that wants their result. */
final class BlockingCall {
  private BlockingCall() {}

  static <R> R run(Steps<R> steps, InFlight inFlight) {
    steps.running().waitsOn(Thread.currentThread());
    inFlight.begin(steps.running());
    try {
      Wait wait = steps.begin();
      while (wait != null) {
        wait = await(wait, steps);
      }
      return steps.result();
    } finally {
      inFlight.end(steps.running());
    }
  }

  private static @Nullable Wait await(Wait wait, Steps<?> steps) {
    CompletableFuture<?> future = wait.future();
    steps.running().waitsFor(future);
    Object value = null;
    Throwable thrown = null;
    try {
      if (Thread.interrupted()) {
        // A future that is done would not look at the flag.
        throw new InterruptedException();
      }
      value = future.get(wait.nanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thrown = e;
    } catch (ExecutionException e) {
      thrown = e.getCause() == null ? e : e.getCause();
    } catch (TimeoutException | CancellationException e) {
      thrown = e;
    } finally {
      // Closes the socket where the reply is not whole; does nothing to what is done.
      future.cancel(true);
    }
    return steps.resume(value, thrown);
  }
}
