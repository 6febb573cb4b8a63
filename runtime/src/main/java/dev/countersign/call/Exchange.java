package dev.countersign.call;

import dev.countersign.InvalidConfigurationException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One exchange under a deadline, which covers the whole body. */
final class Exchange {
  private final HttpCall call;
  private final Failures failures;
  private final Attempt attempt;

  Exchange(HttpCall call, Failures failures, Attempt attempt) {
    this.call = call;
    this.failures = failures;
    this.attempt = attempt;
  }

  HttpReply perform(HttpTransport transport) {
    if (Thread.currentThread().isInterrupted()) {
      throw this.failures.interrupted(false);
    }
    long time = this.attempt.clock().leftForAttempt();
    if (time <= 0) {
      throw this.failures.timedOut(false);
    }
    CompletableFuture<HttpReply> future = start(transport);
    try {
      HttpReply reply = future.get(time, TimeUnit.NANOSECONDS);
      if (reply == null) {
        throw this.failures.ofTransport(new NullPointerException("the transport gave no reply"));
      }
      return reply;
    } catch (TimeoutException e) {
      throw this.failures.timedOut(true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw this.failures.interrupted(true);
    } catch (CancellationException e) {
      throw this.failures.closed();
    } catch (ExecutionException e) {
      throw this.failures.ofTransport(e.getCause() == null ? e : e.getCause());
    } finally {
      // Closes the socket where the reply is not whole; does nothing to a finished exchange.
      future.cancel(true);
    }
  }

  private CompletableFuture<HttpReply> start(HttpTransport transport) {
    CompletableFuture<HttpReply> future;
    try {
      future = transport.send(this.call);
    } catch (InvalidConfigurationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw this.failures.ofTransport(e);
    }
    if (future == null) {
      throw this.failures.ofTransport(new NullPointerException("the transport gave no future"));
    }
    return future;
  }
}
