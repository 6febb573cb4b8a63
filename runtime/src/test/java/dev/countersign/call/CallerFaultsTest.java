package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallOptions;
import dev.countersign.CallTimeoutException;
import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.call.FaultBench.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FAULTS, section 1.4: the caller's side; and R05, R06. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class CallerFaultsTest {
  /** Interrupts this thread as soon as the server has read a request. */
  private static Thread interruptAfterRequest(LoopbackServer server) {
    Thread caller = Thread.currentThread();
    Thread interrupter = new Thread(() -> {
      FaultBench.eventually("a request has come", () -> !server.requests().isEmpty());
      caller.interrupt();
    });
    interrupter.start();
    return interrupter;
  }

  @OnEachWire
  void fault56AnInterruptWhileWaitingForTheReply(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(30));
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench.caller(server.port());
      Thread interrupter = interruptAfterRequest(server);
      Outcome outcome = FaultBench.call(caller, FaultBench.READ);
      assertThat(Thread.interrupted()).isTrue();
      CallAbortedException fault = FaultBench.expect(CallAbortedException.class, true, 1, outcome);
      assertThat(fault.reason()).isEqualTo(Reason.INTERRUPTED);
      interrupter.join();
      assertThat(server.clientLeft().await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @OnEachWire
  void fault56AThreadThatIsInterruptedAlready(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench.caller(server.port());
      Thread.currentThread().interrupt();
      Outcome outcome = FaultBench.call(caller, FaultBench.WRITE);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(outcome.failure())
          .isInstanceOf(CallAbortedException.class)
          .hasMessageEndingWith("Nothing was sent.");
      assertThat(server.accepted()).isZero();
    }
  }

  @OnEachWire
  void fault57AnInterruptInAPause(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().retries(RetryPolicy.standard());
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(
          "HTTP/1.1 429 X\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"));
      ActionCaller caller = bench.caller(server.port());
      Thread thread = Thread.currentThread();
      long start = System.nanoTime();
      Thread interrupter = new Thread(() -> {
        FaultBench.eventually(
            "the call pauses",
            () -> thread.getState() == Thread.State.TIMED_WAITING
                && System.nanoTime() - start > TimeUnit.SECONDS.toNanos(1));
        thread.interrupt();
      });
      interrupter.start();
      Outcome outcome = FaultBench.call(caller, FaultBench.WRITE);
      assertThat(Thread.interrupted()).isTrue();
      CallAbortedException fault = Objects.requireNonNull((CallAbortedException) outcome.failure());
      assertThat(fault.reason()).isEqualTo(Reason.INTERRUPTED);
      assertThat(fault.mayHaveBeenExecuted()).isFalse();
      assertThat(outcome.took()).isLessThan(Duration.ofSeconds(5));
      assertThat(server.requests()).hasSize(1);
      interrupter.join();
    }
  }

  @OnEachWire
  void fault58ACancelledFuture(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(30));
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench.caller(server.port());
      CompletableFuture<String> root = caller.callAsync(FaultBench.WRITE);
      CompletableFuture<Integer> derived =
          caller.callAsync(FaultBench.WRITE).thenApply(String::length);
      FaultBench.eventually("both requests have come", () -> server.requests().size() == 2);
      assertThat(server.open()).isEqualTo(2);
      root.cancel(true);
      derived.cancel(true);
      FaultBench.eventually("both sockets are closed", () -> server.open() == 0);
    }
  }

  @OnEachWire
  void fault59ADeadlineOfTheCallersOwn(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(30));
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      CompletableFuture<String> call = bench
          .caller(server.port())
          .callAsync(FaultBench.WRITE)
          .orTimeout(300, TimeUnit.MILLISECONDS);
      assertThatThrownBy(call::join)
          .hasCauseInstanceOf(java.util.concurrent.TimeoutException.class);
      FaultBench.eventually("the socket is closed", () -> server.open() == 0);
    }
  }

  @OnEachWire
  void fault60AClientThatIsClosedUnderItsCalls(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(30));
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench.caller(server.port());
      CompletableFuture<Outcome> blocked =
          CompletableFuture.supplyAsync(() -> FaultBench.call(caller, FaultBench.WRITE));
      CompletableFuture<String> async = caller.callAsync(FaultBench.WRITE);
      FaultBench.eventually("both requests have come", () -> server.requests().size() == 2);
      caller.close();
      CallAbortedException fault =
          FaultBench.expect(CallAbortedException.class, true, 1, blocked.get(5, TimeUnit.SECONDS));
      assertThat(fault.reason()).isEqualTo(Reason.CLOSED);
      assertThatThrownBy(async::join).hasCauseInstanceOf(CallAbortedException.class);
      FaultBench.eventually("both sockets are closed", () -> server.open() == 0);
      Outcome later = FaultBench.call(caller, FaultBench.WRITE);
      assertThat(Objects.requireNonNull(later.failure()).mayHaveBeenExecuted()).isFalse();
      assertThat(server.requests()).hasSize(2);
    }
  }

  private static long threadsNamed(String part) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && thread.getName().contains(part))
        .count();
  }

  @Test
  void fault61AClientForEachCall() throws IOException {
    assumeTrue(
        OnEachTransport.Source.all().contains(Transports.STANDARD),
        "only clients without a transport of their own share one");
    long before = threadsNamed("SelectorManager");
    List<ActionCaller> callers = new ArrayList<>();
    try (LoopbackServer server =
        new LoopbackServer(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)))) {
      for (int i = 0; i < 50; i++) {
        ActionCaller caller =
            Callers.at(server.port(), Callers.options().connectTimeout(Duration.ofSeconds(7)));
        callers.add(caller);
        assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      }
      assertThat(threadsNamed("SelectorManager") - before).isLessThanOrEqualTo(1);
      assertThat(server.accepted()).isEqualTo(1);
      callers.forEach(ActionCaller::close);
      callers.clear();
      FaultBench.eventuallyGone(
          () -> "the shared client has ended",
          () -> threadsNamed("SelectorManager") <= before && server.open() == 0);
    }
  }

  @OnEachWire
  void fault60NoThreadIsLeft(TransportUnderTest kind) throws Exception {
    long before = threadsNamed("countersign-");
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server =
          bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(caller.callAsync(FaultBench.WRITE).get()).isEqualTo("done");
      if (kind instanceof Transports) {
        assertThat(threadsNamed("countersign-")).isGreaterThan(0);
      }
    }
    FaultBench.eventually("its threads have ended", () -> threadsNamed("countersign-") <= before);
  }

  @OnEachWire
  void fault62TimeIsMeasuredOnAClockThatDoesNotJump(TransportUnderTest kind) throws IOException {
    // The seam of time is System.nanoTime; RetryTest shows that dates count from the Date header.
    assertThat(SystemSeams.SHARED.nanoTime()).isLessThanOrEqualTo(System.nanoTime());
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench
          .caller(server.port())
          .with(CallOptions.builder().callTimeout(Duration.ofMillis(150)).build());
      CallTimeoutException fault = FaultBench.expect(
          CallTimeoutException.class, true, 1, FaultBench.call(caller, FaultBench.READ));
      assertThat(fault.elapsed()).isBetween(Duration.ofMillis(145), Duration.ofSeconds(2));
    }
  }

  @OnEachWire
  void fault63OneRequestUnderManyCalls(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(20));
      LoopbackServer server =
          bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
      ActionCaller caller = bench.caller(server.port());
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        calls.add(caller.callAsync(FaultBench.WRITE));
      }
      for (CompletableFuture<String> call : calls) {
        assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo("done");
      }
      assertThat(server.requests())
          .extracting(request -> request.substring(request.indexOf("\r\n\r\n")))
          .hasSize(100)
          .containsOnly(
              server.requests().get(0).substring(server.requests().get(0).indexOf("\r\n\r\n")));
    }
  }

  @OnEachWire
  void fault64AnotherLocaleAndTimeZone(TransportUnderTest kind) throws IOException {
    MapRequest request = MapRequest.writing(Map.of("Size", 1234567L, "Ratio", 0.5));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.closingAfter(Replies.DONE));
      ActionCaller caller = bench.caller(server.port());
      caller.call(request);
      for (String tag : List.of("ar-EG-u-nu-arab", "tr", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        caller.call(request);
      }
      assertThat(server.requests()).hasSize(4).containsOnly(server.requests().get(0));
      assertThat(server.requests().get(0)).contains("&Ratio=0.5&Size=1234567&");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @OnEachWire
  void fault65AnEmptyQuota(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.closingAfter("{\"RetCode\":150}"));
      ActionCaller caller = bench.caller(server.port());
      for (int i = 0; i < 18; i++) {
        FaultBench.call(caller, FaultBench.READ);
      }
      int before = server.requests().size();
      Outcome outcome = FaultBench.call(caller, FaultBench.READ);
      assertThat(outcome.failure()).hasMessageEndingWith("the retry quota is empty.");
      assertThat(server.requests()).hasSize(before + 1);
    }
  }

  @OnEachWire
  void fault66AnInterceptorThatThrows(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      AtomicBoolean atBeginning = new AtomicBoolean(true);
      bench.options().maxInFlight(1).attemptInterceptor(attempt -> {
        if (atBeginning.get()) {
          throw new IllegalStateException("mine");
        }
        return (metrics, failure) -> {
          throw new IllegalStateException("mine");
        };
      });
      LoopbackServer server =
          bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
      ActionCaller caller = bench.caller(server.port());
      InvalidConfigurationException fault = FaultBench.expect(
          InvalidConfigurationException.class, false, 0, FaultBench.call(caller, FaultBench.WRITE));
      assertThat(fault).hasMessageContaining(CallerFaultsTest.class.getName());
      assertThat(server.requests()).isEmpty();
      atBeginning.set(false);
      for (int i = 0; i < 3; i++) {
        assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      }
      assertThat(server.requests()).hasSize(3);
      assertThat(server.accepted()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "key\n", "same"})
  void faultR05CredentialsThatCannotWork(String key) {
    assertThatThrownBy(() -> Credentials.of(key, "same"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("the public key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://host/",
        "https://user:pw@host/",
        "ftp://x",
        "host:443",
        "https://host/?query"
      })
  void faultR06EndpointsThatAreRefused(String endpoint) {
    ClientOptions.Builder options = Callers.options().endpoint(endpoint);
    assertThatThrownBy(options::build)
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageNotContaining("pw");
  }
}
