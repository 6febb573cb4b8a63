package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.CredentialsProvider;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ends a call before its request is sent: nothing is handed to the transport then. */
@Timeout(60)
final class BeforeSendingTest {
  private static final MapRequest WRITE = MapRequest.writing(Map.of());
  private static final Credentials KEYS = Credentials.of(Callers.PUBLIC_KEY, Callers.PRIVATE_KEY);

  private final AtomicInteger sent = new AtomicInteger();
  private final HttpTransport transport = call -> {
    this.sent.incrementAndGet();
    return CompletableFuture.completedFuture(Replies.of(Replies.DONE));
  };

  private ActionCaller caller(ClientOptions.Builder options) {
    return ActionCaller.create(
        options.transport(this.transport).build(), "https://api.example.com/");
  }

  private static CountersignException failure(ActionCaller caller) {
    return catchThrowableOfType(CountersignException.class, () -> caller.call(WRITE));
  }

  private static CountersignException failure(CompletableFuture<String> call) throws Exception {
    try {
      throw new AssertionError(call.get(20, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return (CountersignException) Objects.requireNonNull(e.getCause());
    }
  }

  private void expect(CountersignException fault, Reason reason) {
    assertThat(fault)
        .isInstanceOfSatisfying(
            CallAbortedException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining("Nothing was sent.");
    assertThat(fault.mayHaveBeenExecuted()).isFalse();
    assertThat(fault.attempts()).isZero();
    assertThat(this.sent).hasValue(0);
  }

  private void expect(CountersignException fault, Phase phase) {
    assertThat(fault)
        .isInstanceOfSatisfying(
            CallTimeoutException.class, e -> assertThat(e.phase()).isEqualTo(phase));
    assertThat(fault.mayHaveBeenExecuted()).isFalse();
    assertThat(fault.attempts()).isZero();
    assertThat(this.sent).hasValue(0);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDeadlineThatPassesInAnInterceptor() throws Exception {
    for (ClientOptions.Builder options : List.of(
        Callers.options().callTimeout(Duration.ofMillis(50)),
        Callers.options().attemptTimeout(Duration.ofMillis(50)))) {
      ActionCaller caller = caller(options.attemptInterceptor(attempt -> {
        sleep(100);
        return (metrics, failure) -> {};
      }));
      expect(failure(caller), Phase.SIGNING);
      expect(failure(caller.callAsync(WRITE)), Phase.SIGNING);
    }
  }

  @Test
  void anInterruptInAnInterceptor() {
    ActionCaller caller = caller(Callers.options().attemptInterceptor(attempt -> {
      Thread.currentThread().interrupt();
      return (metrics, failure) -> {};
    }));
    CountersignException fault = failure(caller);
    assertThat(Thread.interrupted()).isTrue();
    expect(fault, Reason.INTERRUPTED);
  }

  @Test
  void aCloseWhileSigning() throws Exception {
    for (boolean async : new boolean[] {false, true}) {
      AtomicReference<ActionCaller> self = new AtomicReference<>();
      Signer closing = (text, key) -> {
        Objects.requireNonNull(self.get()).close();
        return Signer.published().sign(text, key);
      };
      ActionCaller caller = ActionCaller.on(
          Callers.options().transport(this.transport).build(),
          URI.create("https://api.example.com/"),
          new ClientCore.Seams(
              closing, this.transport, SystemSeams.SHARED, SystemSeams.SHARED, SystemSeams.SHARED));
      self.set(caller);
      expect(async ? failure(caller.callAsync(WRITE)) : failure(caller), Reason.CLOSED);
    }
  }

  @Test
  void aCancellationWhileALaterAttemptIsSigned() {
    AtomicReference<CompletableFuture<String>> self = new AtomicReference<>();
    CompletableFuture<HttpReply> first = new CompletableFuture<>();
    HttpTransport throttling = call -> {
      this.sent.incrementAndGet();
      return first;
    };
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .transport(throttling)
            .retries(RetryPolicy.standard()
                .withPauses(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)))
            .attemptInterceptor(attempt -> {
              if (attempt.number() == 2) {
                Objects.requireNonNull(self.get()).cancel(true);
              }
              return (metrics, failure) -> {};
            })
            .build(),
        "https://api.example.com/");
    self.set(caller.callAsync(WRITE));
    first.complete(Replies.of("{\"RetCode\":153}"));
    assertThatThrownBy(() -> Objects.requireNonNull(self.get()).get(10, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    sleep(100);
    assertThat(this.sent).hasValue(1);
  }

  @Test
  void aTransportThatIsSlowToConnectIsRefusedTheBodyOnceTheCallIsOver() throws Exception {
    AtomicReference<HttpCall> held = new AtomicReference<>();
    HttpTransport connecting = call -> {
      call.reached(HttpPhase.CONNECTING);
      held.set(call);
      return new CompletableFuture<>();
    };
    for (int way = 0; way < 3; way++) {
      ActionCaller caller = ActionCaller.create(
          Callers.options()
              .transport(connecting)
              .attemptTimeout(Duration.ofMillis(100))
              .build(),
          "https://api.example.com/");
      CompletableFuture<String> call = caller.callAsync(WRITE);
      if (way == 1) {
        caller.close();
      } else if (way == 2) {
        call.cancel(true);
      }
      assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
          .isInstanceOf(way == 2 ? CancellationException.class : ExecutionException.class);
      assertThatThrownBy(() -> Objects.requireNonNull(held.get()).reached(HttpPhase.SENDING))
          .isInstanceOf(CancellationException.class);
      assertThat(Objects.requireNonNull(held.get()).phase()).isEqualTo(HttpPhase.CONNECTING);
    }
  }

  /** A source that hangs, and whether its thread was interrupted. */
  private static final class Hanging implements CredentialsProvider {
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Override
    public Credentials credentials() {
      this.asked.incrementAndGet();
      try {
        Thread.sleep(30_000);
        return KEYS;
      } catch (InterruptedException e) {
        this.interrupted.countDown();
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aDeadlineEndsTheWaitForCredentials() throws Exception {
    for (boolean async : new boolean[] {false, true}) {
      Hanging source = new Hanging();
      ActionCaller caller =
          caller(Callers.options().credentials(source).callTimeout(Duration.ofMillis(200)));
      long start = System.nanoTime();
      expect(async ? failure(caller.callAsync(WRITE)) : failure(caller), Phase.CREDENTIALS);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(source.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void anInterruptEndsTheWaitForCredentials() {
    Hanging source = new Hanging();
    ActionCaller caller = caller(Callers.options().credentials(source));
    Thread thread = Thread.currentThread();
    Thread interrupter = new Thread(() -> {
      FaultBench.eventually("the source is asked", () -> source.asked.get() == 1);
      thread.interrupt();
    });
    interrupter.start();
    CountersignException fault = failure(caller);
    assertThat(Thread.interrupted()).isTrue();
    expect(fault, Reason.INTERRUPTED);
  }

  @Test
  void cancelAndCloseEndTheWaitForCredentialsAndNoCallerIsHeld() throws Exception {
    Hanging source = new Hanging();
    ActionCaller caller = caller(Callers.options().credentials(source));
    CompletableFuture<String> first = caller.callAsync(WRITE);
    CompletableFuture<String> second = caller.callAsync(WRITE);
    FaultBench.eventually("the source is asked", () -> source.asked.get() == 1);
    first.cancel(true);
    assertThat(first).isCancelled();
    sleep(50);
    // Somebody still waits for the answer.
    assertThat(source.interrupted.getCount()).isEqualTo(1);
    caller.close();
    expect(failure(second), Reason.CLOSED);
    assertThat(source.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(source.asked).hasValue(1);
  }

  @Test
  void callsThatWaitAtTheSameTimeShareAFailure() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    ActionCaller caller = caller(Callers.options().credentials(() -> {
      asked.incrementAndGet();
      try {
        assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      throw new IllegalStateException("no answer");
    }));
    List<CompletableFuture<String>> calls = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      calls.add(caller.callAsync(WRITE));
    }
    release.countDown();
    for (CompletableFuture<String> call : calls) {
      assertThat(failure(call))
          .isInstanceOf(InvalidConfigurationException.class)
          .hasMessageContaining("the credentials provider threw java.lang.IllegalStateException")
          .cause()
          .hasMessage("no answer");
    }
    assertThat(asked).hasValue(1);
    assertThat(failure(caller)).isInstanceOf(InvalidConfigurationException.class);
    assertThat(asked).hasValue(2);
    assertThat(this.sent).hasValue(0);
  }

  @Test
  void anAsynchronousSourceHoldsNoThread() throws Exception {
    CompletableFuture<Credentials> answer = new CompletableFuture<>();
    ActionCaller caller = caller(Callers.options().credentials(new CredentialsProvider() {
      @Override
      public Credentials credentials() {
        throw new AssertionError("it is asked without blocking");
      }

      @Override
      public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        return answer;
      }
    }));
    CompletableFuture<String> call = caller.callAsync(WRITE);
    CompletableFuture<String> left = caller.callAsync(WRITE);
    left.cancel(true);
    assertThat(call).isNotDone();
    answer.complete(KEYS);
    assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo("done");
    assertThat(this.sent).hasValue(1);
  }

  @Test
  void aProviderThatFailsAtOnceIsTold() throws Exception {
    ActionCaller caller = caller(Callers.options().credentials(new CredentialsProvider() {
      @Override
      public Credentials credentials() {
        return KEYS;
      }

      @Override
      public CompletionStage<Credentials> credentialsAsync(Executor executor) {
        throw new IllegalStateException("mine");
      }
    }));
    assertThat(failure(caller)).cause().hasMessage("mine");
    assertThat(failure(caller.callAsync(WRITE))).cause().hasMessage("mine");
  }
}
