package dev.countersign.extras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class RefreshingCredentialsTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 50);
  private final AtomicInteger asked = new AtomicInteger();

  private RefreshingCredentials.Lease next() {
    String number = String.valueOf(this.asked.incrementAndGet());
    return new RefreshingCredentials.Lease(
        Credentials.of("pub" + number, "priv" + number, "token" + number), Duration.ofNanos(100));
  }

  private RefreshingCredentials provider(Supplier<RefreshingCredentials.Lease> source) {
    return new RefreshingCredentials(
        executor -> CompletableFuture.supplyAsync(source, executor), this.now::get);
  }

  @Test
  void credentialsAreRenewedBeforeTheyEnd() {
    // The clock passes its largest value on the way, as it may.
    RefreshingCredentials provider = provider(this::next);
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    this.now.addAndGet(79);
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    this.now.addAndGet(1);
    assertThat(provider.credentials().publicKey()).isEqualTo("pub2");
    assertThat(provider).hasToString("RefreshingCredentials{***}");
  }

  @Test
  void anEarlyRenewalThatFailsIsTriedAgainUntilTheEnd() {
    RefreshingCredentials provider = provider(() -> {
      if (this.asked.get() > 0) {
        this.asked.incrementAndGet();
        throw new IllegalStateException("no answer");
      }
      return next();
    });
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    this.now.addAndGet(90);
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    assertThat(this.asked).hasValue(3);
    this.now.addAndGet(10);
    assertThatThrownBy(provider::credentials).hasMessage("no answer");
  }

  @Test
  void manyThreadsAskTheSourceOnce() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    RefreshingCredentials provider = provider(() -> {
      try {
        assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return next();
    });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<CompletableFuture<Credentials>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(CompletableFuture.supplyAsync(provider::credentials, threads));
    }
    release.countDown();
    for (CompletableFuture<Credentials> one : all) {
      assertThat(one.get().publicKey()).isEqualTo("pub1");
    }
    assertThat(this.asked).hasValue(1);
    threads.shutdown();
  }

  @Test
  void whileOneThreadRenewsTheOthersGoOn() throws Exception {
    CountDownLatch renewing = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    RefreshingCredentials provider = provider(() -> {
      if (this.asked.get() == 1) {
        renewing.countDown();
        try {
          assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return next();
    });
    provider.credentials();
    this.now.addAndGet(85);
    CompletableFuture<Credentials> slow = CompletableFuture.supplyAsync(provider::credentials);
    assertThat(renewing.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    release.countDown();
    assertThat(slow.get().publicKey()).isEqualTo("pub2");
    assertThat(provider.credentials().publicKey()).isEqualTo("pub2");
  }

  @Test
  void aSourceThatGivesNothingIsTold() {
    RefreshingCredentials provider = RefreshingCredentials.from(this::nothing);
    assertThatThrownBy(provider::credentials)
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("gave null");
    assertThatThrownBy(
            () -> new RefreshingCredentials.Lease(Credentials.of("a", "b"), Duration.ZERO))
        .hasMessage("validFor must be more than zero, not PT0S");
  }

  @SuppressWarnings("NullAway") // A source of a caller who does not check for nulls.
  private RefreshingCredentials.Lease nothing() {
    return null;
  }

  @Test
  void whoWaitsSharesAFailureAsWell() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    RefreshingCredentials provider = provider(() -> {
      this.asked.incrementAndGet();
      try {
        assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      throw new IllegalStateException("no answer");
    });
    ExecutorService threads = Executors.newCachedThreadPool();
    List<CompletableFuture<Credentials>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(provider.credentialsAsync(threads).toCompletableFuture());
    }
    release.countDown();
    for (CompletableFuture<Credentials> one : all) {
      assertThatThrownBy(one::join).hasMessageContaining("no answer");
    }
    assertThat(this.asked).hasValue(1);
    assertThatThrownBy(provider::credentials).hasMessage("no answer");
    assertThat(this.asked).hasValue(2);
    threads.shutdown();
  }

  @Test
  void aSourceThatAnswersLaterHoldsNoThread() {
    CompletableFuture<RefreshingCredentials.Lease> answer = new CompletableFuture<>();
    RefreshingCredentials provider = RefreshingCredentials.fromAsync(() -> answer);
    CompletableFuture<Credentials> first = provider
        .credentialsAsync(task -> {
          throw new AssertionError("no thread is needed");
        })
        .toCompletableFuture();
    CompletableFuture<Credentials> second =
        provider.credentialsAsync(Runnable::run).toCompletableFuture();
    assertThat(first).isNotDone();
    first.cancel(true);
    assertThat(answer).isNotDone();
    answer.complete(next());
    assertThat(second.join().publicKey()).isEqualTo("pub1");
  }

  @Test
  void aLeaseForEverDoesNotEnd() {
    RefreshingCredentials provider = provider(() ->
        new RefreshingCredentials.Lease(next().credentials(), Duration.ofSeconds(Long.MAX_VALUE)));
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
    this.now.addAndGet(Duration.ofDays(3650).toNanos());
    assertThat(provider.credentials().publicKey()).isEqualTo("pub1");
  }
}
