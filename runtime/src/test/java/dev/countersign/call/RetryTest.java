package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.HttpStatusException;
import dev.countersign.NoConnectionException;
import dev.countersign.ServiceException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures lead to another attempt, and after which pause. */
final class RetryTest {
  private static final Map<String, @Nullable Object> NONE = Map.of();
  private static final MapRequest READ = MapRequest.reading(NONE);
  private static final MapRequest WRITE = MapRequest.writing(NONE);
  private static final URI ENDPOINT = URI.create("https://api.example.com/");

  private final FakeTime time = new FakeTime();
  private final List<HttpCall> sent = new ArrayList<>();

  private ActionCaller caller(HttpTransport transport, ClientOptions.Builder options) {
    HttpTransport counting = call -> {
      this.sent.add(call);
      return transport.send(call);
    };
    return ActionCaller.on(
        options.transport(counting).build(),
        ENDPOINT,
        new ClientCore.Seams(Signer.published(), counting, this.time, this.time, () -> 0.999999));
  }

  private ActionCaller answering(String body) {
    return caller(call -> CompletableFuture.completedFuture(Replies.of(body)), Callers.options());
  }

  private ActionCaller replying(int status, Map<String, List<String>> headers) {
    return caller(
        call -> CompletableFuture.completedFuture(Replies.of(status, "<html>", headers)),
        Callers.options());
  }

  private ActionCaller failing(HttpPhase phase, Exception failure) {
    return caller(
        call -> {
          call.reached(phase);
          return CompletableFuture.failedFuture(failure);
        },
        Callers.options());
  }

  private int attempts(ActionCaller caller, MapRequest request) {
    int before = this.sent.size();
    CountersignException failure =
        catchThrowableOfType(CountersignException.class, () -> caller.call(request));
    int attempts = this.sent.size() - before;
    assertThat(failure.attempts()).isEqualTo(attempts);
    assertThat(failure.getSuppressed()).hasSize(attempts - 1);
    assertThat(failure)
        .hasMessageContaining(
            "attempt " + attempts + " of " + (failure.retryable() ? 3 : attempts));
    return attempts;
  }

  @ParameterizedTest
  @CsvSource({
    "110, 3, 1",
    "130, 3, 1",
    "150, 3, 1",
    "153, 3, 3",
    "160, 1, 1",
    "171, 1, 1",
    "292, 1, 1",
    "8039, 1, 1"
  })
  void aReturnCodeLeadsToAnotherAttemptByWhatItSaysAndWhatTheActionDoes(
      int code, int reads, int writes) {
    ActionCaller caller = answering("{\"RetCode\":" + code + "}");
    assertThat(attempts(caller, READ)).isEqualTo(reads);
    assertThat(attempts(caller, WRITE)).isEqualTo(writes);
  }

  @ParameterizedTest
  @CsvSource({
    "302, 1, 1",
    "400, 1, 1",
    "404, 1, 1",
    "408, 3, 1",
    "425, 3, 1",
    "429, 3, 3",
    "500, 3, 1",
    "501, 1, 1",
    "502, 3, 1",
    "503, 3, 1",
    "504, 3, 1"
  })
  void anHttpStatusLeadsToAnotherAttemptLikewise(int status, int reads, int writes) {
    ActionCaller caller = replying(status, Map.of());
    assertThat(attempts(caller, READ)).isEqualTo(reads);
    assertThat(attempts(caller, WRITE)).isEqualTo(writes);
  }

  @ParameterizedTest
  @CsvSource({"CONNECTING, 3, 3", "UNKNOWN, 3, 1", "SENDING, 3, 1", "REPLYING, 3, 1"})
  void aBrokenConnectionLeadsToAnotherAttemptOfAWriteOnlyBeforeTheBodyLeft(
      HttpPhase phase, int reads, int writes) {
    ActionCaller caller = failing(phase, new IOException("reset"));
    assertThat(attempts(caller, READ)).isEqualTo(reads);
    assertThat(attempts(caller, WRITE)).isEqualTo(writes);
  }

  @Test
  void aRefusedConnectionIsTriedAgainUnlessTheBodyHadLeft() {
    assertThat(attempts(failing(HttpPhase.CONNECTING, new ConnectException()), WRITE))
        .isEqualTo(3);
    // A transport that reports nothing proves nothing.
    assertThat(attempts(failing(HttpPhase.UNKNOWN, new ConnectException()), WRITE))
        .isEqualTo(1);
    assertThat(attempts(failing(HttpPhase.SENDING, new ConnectException()), WRITE))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "<html>", "{\"RetCode\":0} x"})
  void anAnswerThatCannotBeReadIsNotAskedForAgain(String body) {
    assertThat(attempts(answering(body), READ)).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsCutShortIsAskedForAgainByReadersOnly() {
    assertThat(attempts(answering("{\"RetCode\":0,\"Te"), READ)).isEqualTo(3);
    assertThat(attempts(answering("{\"RetCode\":0,\"Te"), WRITE)).isEqualTo(1);
  }

  @Test
  void aCodeThatTheDefinitionListsIsTriedAgain() {
    Action<String> action = Action.of("CopyCustomImage", Effect.WRITE, Replies::firstText)
        .error(8039, "busy", RetryClass.RETRYABLE)
        .error(8040, "too many", RetryClass.THROTTLED)
        .error(110, "gateway", RetryClass.RETRYABLE);
    MapRequest request = new MapRequest(action, NONE, List.of());
    assertThat(attempts(answering("{\"RetCode\":8039}"), request)).isEqualTo(3);
    assertThat(attempts(answering("{\"RetCode\":8040}"), request)).isEqualTo(3);
    // What a gateway gave up may still be going on behind it.
    assertThat(attempts(answering("{\"RetCode\":110}"), request)).isEqualTo(1);
  }

  @Test
  void pausesGrowAndAreLongerWhereCallsCameTooFast() {
    attempts(answering("{\"RetCode\":150}"), READ);
    assertThat(this.time.pauses()).containsExactly(99L, 199L);
    this.time.pauses().clear();
    attempts(answering("{\"RetCode\":153}"), READ);
    assertThat(this.time.pauses()).containsExactly(999L, 1999L);
  }

  @Test
  void aPauseIsRandomUpToItsBound() {
    RetryPolicy policy = RetryPolicy.standard();
    assertThat(policy.pauseNanos(1, false, 0)).isZero();
    assertThat(policy.pauseNanos(1, false, 0.5)).isEqualTo(50_000_000);
    assertThat(policy.pauseNanos(8, false, 0.5)).isEqualTo(6_400_000_000L);
    assertThat(policy.pauseNanos(9, false, 0.5)).isEqualTo(10_000_000_000L);
    assertThat(policy.pauseNanos(1, true, 0.5)).isEqualTo(500_000_000);
    assertThat(policy.pauseNanos(100, true, 0.5)).isEqualTo(10_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7999",
    "0, 999",
    "-3, 999",
    "soon, 999",
    "'Sun, 06 Nov 1994 08:49:40 GMT', 3999",
    "'Sun, 06 Nov 1994 08:49:30 GMT', 999",
    "'Sun, 99 Nov 1994 08:49:30 GMT', 999"
  })
  void whatTheServiceAsksForComesInFrontOfThePause(String value, long first) {
    ActionCaller caller = replying(
        429,
        Map.of("Retry-After", List.of(value), "Date", List.of("Sun, 06 Nov 1994 08:49:37 GMT")));
    attempts(caller, WRITE);
    assertThat(this.time.pauses().get(0)).isEqualTo(first);
  }

  @Test
  void aDateIsNotComparedWithTheClockOfThisMachine() {
    attempts(replying(429, Map.of("Retry-After", List.of("Sun, 06 Nov 1994 08:49:40 GMT"))), WRITE);
    assertThat(this.time.pauses()).containsExactly(999L, 1999L);
  }

  @Test
  void aPauseThatTakesTheRestOfTheTimeIsNotMade() {
    HttpTransport throttling = call -> CompletableFuture.completedFuture(
        Replies.of(429, "", Map.of("Retry-After", List.of("180"))));
    ActionCaller caller = ActionCaller.on(
        Callers.options().transport(throttling).build(),
        ENDPOINT,
        new ClientCore.Seams(Signer.published(), throttling, this.time, this.time, () -> 0));
    assertThatThrownBy(() -> caller.call(WRITE)).hasMessageContaining("attempt 1 of 3");
    assertThat(this.time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"180", "9999999999", "99999999999", "99999999999999999999"})
  void aPauseBeyondTheDeadlineEndsTheCallAtOnce(String seconds) {
    ActionCaller caller = replying(429, Map.of("Retry-After", List.of(seconds)));
    HttpStatusException failure =
        catchThrowableOfType(HttpStatusException.class, () -> caller.call(WRITE));
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.retryable()).isTrue();
    assertThat(failure).hasMessageEndingWith("There is no time left for another attempt.");
    assertThat(this.time.pauses()).isEmpty();
  }

  @Test
  void anEmptyQuotaEndsRetriesAndNotFirstAttempts() {
    ActionCaller caller = answering("{\"RetCode\":150}");
    for (int i = 0; i < 17; i++) {
      assertThat(attempts(caller, READ)).isEqualTo(3);
    }
    // 34 retries at 14 of 500 tokens leave 24: one more.
    assertThat(attempts(caller, READ)).isEqualTo(2);
    ServiceException failure =
        catchThrowableOfType(ServiceException.class, () -> caller.call(READ));
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure).hasMessageEndingWith("No further attempt: the retry quota is empty.");
  }

  @Test
  void firstAttemptsThatSucceedFillTheQuota() {
    RetryBudget budget = new RetryBudget();
    for (int i = 0; i < 100; i++) {
      assertThat(budget.pay(true)).isTrue();
    }
    assertThat(budget.pay(true)).isFalse();
    for (int i = 0; i < 14; i++) {
      assertThat(budget.pay(false)).isFalse();
      budget.earn();
    }
    assertThat(budget.pay(false)).isTrue();
    for (int i = 0; i < 1000; i++) {
      budget.earn();
    }
    for (int i = 0; i < 100; i++) {
      assertThat(budget.pay(true)).isTrue();
    }
    assertThat(budget.pay(true)).isFalse();
  }

  @Test
  void laterAttemptsThatSucceedEarnNothing() {
    Deque<HttpReply> replies = new ArrayDeque<>();
    ActionCaller caller =
        caller(call -> CompletableFuture.completedFuture(replies.remove()), Callers.options());
    // 14 of 500 tokens a retry: 35 retries leave 10.
    for (int i = 0; i < 35; i++) {
      replies.addAll(List.of(Replies.of("{\"RetCode\":150}"), Replies.of(Replies.DONE)));
      assertThat(caller.call(READ)).isEqualTo("done");
    }
    replies.add(Replies.of("{\"RetCode\":150}"));
    assertThatThrownBy(() -> caller.call(READ)).hasMessageContaining("the retry quota is empty");
    for (int i = 0; i < 4; i++) {
      replies.add(Replies.of(Replies.DONE));
      assertThat(caller.call(READ)).isEqualTo("done");
    }
    replies.addAll(List.of(Replies.of("{\"RetCode\":150}"), Replies.of(Replies.DONE)));
    assertThat(caller.call(READ)).isEqualTo("done");
  }

  @Test
  void everyAttemptIsSignedAfresh() {
    AtomicInteger asked = new AtomicInteger();
    ActionCaller caller = caller(
        call -> CompletableFuture.completedFuture(Replies.of("{\"RetCode\":153}")),
        Callers.options()
            .credentials(
                () -> Credentials.of("public" + asked.incrementAndGet(), Callers.PRIVATE_KEY)));
    assertThat(attempts(caller, WRITE)).isEqualTo(3);
    assertThat(this.sent)
        .extracting(
            call -> new String(call.body().bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .allMatch(body -> body.contains("&PublicKey=public"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLaterAttemptCanSucceed() {
    Deque<HttpReply> replies =
        new ArrayDeque<>(List.of(Replies.of("{\"RetCode\":153}"), Replies.of(Replies.DONE)));
    ActionCaller caller =
        caller(call -> CompletableFuture.completedFuture(replies.remove()), Callers.options());
    assertThat(caller.call(WRITE)).isEqualTo("done");
    assertThat(this.sent).hasSize(2);
  }

  @Test
  void earlierFailuresAreSuppressedExceptionsOfTheLast() {
    Deque<CompletableFuture<HttpReply>> replies = new ArrayDeque<>(List.of(
        CompletableFuture.failedFuture(new ConnectException()),
        CompletableFuture.completedFuture(Replies.of("{\"RetCode\":153}")),
        CompletableFuture.completedFuture(Replies.of("{\"RetCode\":171}"))));
    ActionCaller caller = caller(
        call -> {
          call.reached(HttpPhase.CONNECTING);
          return replies.remove();
        },
        Callers.options());
    ServiceException failure =
        catchThrowableOfType(ServiceException.class, () -> caller.call(WRITE));
    assertThat(failure.retCode()).isEqualTo(171);
    assertThat(failure.getSuppressed()[0]).isInstanceOf(NoConnectionException.class);
    assertThat(failure.getSuppressed()[1])
        .hasMessageStartingWith("CopyCustomImage: the service answered 153");
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
  }

  @Test
  void aReadThatMayHaveBeenExecutedOnceStaysSo() {
    Deque<CompletableFuture<HttpReply>> replies = new ArrayDeque<>(List.of(
        CompletableFuture.completedFuture(Replies.of("{\"RetCode\":150}")),
        CompletableFuture.completedFuture(Replies.of("{\"RetCode\":171}"))));
    assertThatThrownBy(() -> caller(call -> replies.remove(), Callers.options()).call(READ))
        .isInstanceOfSatisfying(
            ServiceException.class,
            failure -> assertThat(failure.mayHaveBeenExecuted()).isTrue());
  }

  @Test
  void thePolicyIsTheClientsOrTheCalls() {
    ActionCaller caller = caller(
        call -> CompletableFuture.completedFuture(Replies.of("{\"RetCode\":150}")),
        Callers.options().retries(RetryPolicy.once()));
    assertThatThrownBy(() -> caller.call(READ)).hasMessageContaining("attempt 1 of 1");
    CallOptions five = CallOptions.builder()
        .retries(RetryPolicy.standard().withMaxAttempts(5))
        .callTimeout(Duration.ofMinutes(1))
        .build();
    assertThatThrownBy(() -> caller.with(five).call(READ)).hasMessageContaining("attempt 5 of 5");
    assertThatThrownBy(() -> caller.call(READ)).hasMessageContaining("attempt 1 of 1");
  }

  @Test
  void theDeadlineOfTheCallBoundsItsPauses() {
    ActionCaller caller = answering("{\"RetCode\":153}")
        .with(CallOptions.builder().callTimeout(Duration.ofMillis(2500)).build());
    assertThatThrownBy(() -> caller.call(READ))
        .hasMessageContaining("attempt 2 of 3, after 999 ms");
  }

  @Test
  void policiesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> RetryPolicy.standard().withMaxAttempts(0))
        .hasMessage("attempts must be 1 to 100, not 0");
    assertThatThrownBy(() ->
            RetryPolicy.standard().withPauses(Duration.ofSeconds(-1), Duration.ZERO, Duration.ZERO))
        .hasMessage("first must be zero to one hour, not PT-1S");
    assertThatThrownBy(() -> RetryPolicy.standard().withMaxAttempts(101))
        .hasMessage("attempts must be 1 to 100, not 101");
    assertThat(RetryPolicy.standard().withMaxAttempts(100).maxAttempts()).isEqualTo(100);
    Duration hour = Duration.ofHours(1);
    assertThat(RetryPolicy.standard().withPauses(hour, hour, hour))
        .hasToString("3 attempts, pauses PT1H (throttled PT1H) to PT1H");
    assertThatThrownBy(() -> RetryPolicy.standard().withPauses(hour, hour, hour.plusNanos(1)))
        .hasMessage("longest must be zero to one hour, not PT1H0.000000001S");
    assertThat(RetryPolicy.once()).hasToString("1 attempt");
    assertThat(RetryPolicy.standard())
        .hasToString("3 attempts, pauses PT0.1S (throttled PT1S) to PT20S");
  }
}
