package dev.countersign.extras;

import dev.countersign.Credentials;
import dev.countersign.CredentialsProvider;
import dev.countersign.InvalidConfigurationException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Temporary credentials that are renewed before they expire, once for all who want them.
 *
 * <p>Near the end of their life they are renewed while all go on with those there are; after their end
 * all wait for the one answer of the source, also where it is a failure. When a renewal fails early, the
 * present ones serve on and the next call tries again. Calls of a client wait no longer than their
 * deadlines. A source that blocks is asked on a thread of the client that asks first, which is
 * interrupted once no call of that client waits any more; it should take notice, and bound its own time.
 * Safe for use by many threads.
 *
 * <pre>{@code
 * CredentialsProvider provider = RefreshingCredentials.from(
 *     () -> new RefreshingCredentials.Lease(askTheTokenService(), Duration.ofHours(1)));
 * }</pre>
 */
public final class RefreshingCredentials implements CredentialsProvider {
  /** The part of their life after which credentials are renewed: four fifths. */
  private static final int EARLY = 5;

  /** Far longer than any program runs; what is longer would overflow. */
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

  private final Function<Executor, CompletionStage<Lease>> source;
  private final LongSupplier nanoTime;
  private volatile @Nullable Held held;

  /** The question to the source that is open; null where there is none. */
  private final AtomicReference<@Nullable CompletableFuture<Credentials>> open =
      new AtomicReference<>();

  /**
   * Credentials and how long they are valid from now on.
   *
   * @param credentials the credentials
   * @param validFor their time, more than zero
   */
  public record Lease(Credentials credentials, Duration validFor) {
    /**
     * Checks the time.
     *
     * @param credentials the credentials
     * @param validFor their time, more than zero
     */
    public Lease {
      Objects.requireNonNull(credentials, "credentials");
      if (validFor.isNegative() || validFor.isZero()) {
        throw new IllegalArgumentException("validFor must be more than zero, not " + validFor);
      }
    }
  }

  /** Credentials, and when to renew them and when they end, on the clock of {@code nanoTime}. */
  private record Held(Credentials credentials, long renewAt, long endsAt) {}

  RefreshingCredentials(Function<Executor, CompletionStage<Lease>> source, LongSupplier nanoTime) {
    this.source = source;
    this.nanoTime = nanoTime;
  }

  /**
   * Renews by asking a source that may block.
   *
   * @param source gives new credentials; called by one thread at a time
   * @return the provider; nothing is asked for yet
   */
  public static RefreshingCredentials from(Supplier<Lease> source) {
    Objects.requireNonNull(source, "source");
    return new RefreshingCredentials(
        executor -> CompletableFuture.supplyAsync(source, executor), System::nanoTime);
  }

  /**
   * Renews by asking a source that answers later, and holds no thread until then.
   *
   * @param source gives new credentials without blocking; not called again before it has answered
   * @return the provider; nothing is asked for yet
   */
  public static RefreshingCredentials fromAsync(Supplier<CompletionStage<Lease>> source) {
    Objects.requireNonNull(source, "source");
    return new RefreshingCredentials(executor -> source.get(), System::nanoTime);
  }

  /**
   * Gives credentials that are valid now; where they have to be renewed, on the calling thread.
   *
   * @return the credentials
   * @throws CancellationException if the thread is interrupted while it waits for the source; the
   *     interrupt flag is then set again
   */
  @Override
  public Credentials credentials() {
    try {
      return credentialsAsync(Runnable::run).toCompletableFuture().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for credentials");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new CompletionException(e.getCause());
    }
  }

  @Override
  public CompletionStage<Credentials> credentialsAsync(Executor executor) {
    Held present = this.held;
    long now = this.nanoTime.getAsLong();
    if (present != null && now - present.renewAt() < 0) {
      return CompletableFuture.completedFuture(present.credentials());
    }
    CompletableFuture<Credentials> renewed = renew(present, executor);
    boolean valid = present != null && now - present.endsAt() < 0;
    if (present != null && valid && (!renewed.isDone() || renewed.isCompletedExceptionally())) {
      // They are still valid; a failure is told once they are not.
      return CompletableFuture.completedFuture(present.credentials());
    }
    return renewed.copy();
  }

  /** Asks the source, or waits with those that have asked. */
  @SuppressWarnings("FutureReturnValueIgnored") // What follows tells by itself.
  private CompletableFuture<Credentials> renew(@Nullable Held seen, Executor executor) {
    CompletableFuture<Credentials> mine = new CompletableFuture<>();
    CompletableFuture<Credentials> others = this.open.compareAndExchange(null, mine);
    if (others != null) {
      return others;
    }
    Held renewed = this.held;
    if (renewed != null && !renewed.equals(seen)) {
      // Another has renewed them meanwhile.
      tell(mine, renewed, null);
      return mine;
    }
    try {
      this.source.apply(executor).whenComplete((lease, thrown) -> take(mine, lease, thrown));
    } catch (RuntimeException e) {
      take(mine, null, e);
    }
    return mine;
  }

  private void take(
      CompletableFuture<Credentials> mine, @Nullable Lease lease, @Nullable Throwable thrown) {
    if (lease != null) {
      long now = this.nanoTime.getAsLong();
      Duration validFor = lease.validFor();
      long life = (validFor.compareTo(LONGEST) > 0 ? LONGEST : validFor).toNanos();
      tell(mine, new Held(lease.credentials(), now + life - life / EARLY, now + life), null);
      return;
    }
    Throwable failure = thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
    tell(
        mine,
        null,
        failure == null
            ? new InvalidConfigurationException(
                "the source of temporary credentials gave null", "It must give credentials.")
            : failure);
  }

  /** Ends the question first, so that who comes after its answer asks anew. */
  private void tell(
      CompletableFuture<Credentials> mine, @Nullable Held renewed, @Nullable Throwable failure) {
    if (renewed != null) {
      this.held = renewed;
    }
    this.open.set(null);
    if (renewed != null) {
      mine.complete(renewed.credentials());
    } else if (failure != null) {
      mine.completeExceptionally(failure);
    }
  }

  @Override
  public String toString() {
    return "RefreshingCredentials{***}";
  }
}
