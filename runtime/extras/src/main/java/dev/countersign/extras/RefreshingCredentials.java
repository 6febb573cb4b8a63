package dev.countersign.extras;

import dev.countersign.Credentials;
import dev.countersign.CredentialsProvider;
import dev.countersign.InvalidConfigurationException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Temporary credentials that are renewed before they expire, once for all threads.
 *
 * <p>Near the end of their life one caller renews them while the others go on with those there are;
 * after their end all wait for the one. When a renewal fails early, the present ones serve on and the
 * next call tries again. Safe for use by many threads.
 *
 * <pre>{@code
 * CredentialsProvider provider = RefreshingCredentials.from(
 *     () -> new RefreshingCredentials.Lease(askTheTokenService(), Duration.ofHours(1)));
 * }</pre>
 */
public final class RefreshingCredentials implements CredentialsProvider {
  /** The part of their life after which credentials are renewed: four fifths. */
  private static final int EARLY = 5;

  private final Supplier<Lease> source;
  private final LongSupplier nanoTime;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile @Nullable Held held;

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

  RefreshingCredentials(Supplier<Lease> source, LongSupplier nanoTime) {
    this.source = Objects.requireNonNull(source, "source");
    this.nanoTime = nanoTime;
  }

  /**
   * Renews by asking a source.
   *
   * @param source gives new credentials; called by one thread at a time, it may block
   * @return the provider; nothing is asked for yet
   */
  public static RefreshingCredentials from(Supplier<Lease> source) {
    return new RefreshingCredentials(source, System::nanoTime);
  }

  @Override
  public Credentials credentials() {
    Held present = this.held;
    long now = this.nanoTime.getAsLong();
    if (present != null && now - present.renewAt() < 0) {
      return present.credentials();
    }
    if (present != null && now - present.endsAt() < 0) {
      return renewUnlessAnotherDoes(present);
    }
    this.renewing.lock();
    try {
      Held renewed = this.held;
      boolean byAnother = renewed != null && this.nanoTime.getAsLong() - renewed.endsAt() < 0;
      return byAnother && renewed != null ? renewed.credentials() : renew();
    } finally {
      this.renewing.unlock();
    }
  }

  private Credentials renewUnlessAnotherDoes(Held present) {
    if (!this.renewing.tryLock()) {
      return present.credentials();
    }
    try {
      Held renewed = this.held;
      return renewed != null && !renewed.equals(present) ? renewed.credentials() : renew();
    } catch (RuntimeException e) {
      // They are still valid; the next call tries again, and says so once they are not.
      return present.credentials();
    } finally {
      this.renewing.unlock();
    }
  }

  private Credentials renew() {
    Lease lease = this.source.get();
    if (lease == null) {
      throw new InvalidConfigurationException(
          "the source of temporary credentials gave null", "It must give credentials.");
    }
    long now = this.nanoTime.getAsLong();
    long life = lease.validFor().toNanos();
    this.held = new Held(lease.credentials(), now + life - life / EARLY, now + life);
    return lease.credentials();
  }

  @Override
  public String toString() {
    return "RefreshingCredentials{***}";
  }
}
