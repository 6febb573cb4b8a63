package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallDetails;
import dev.countersign.CallTimeoutException;
import dev.countersign.NoConnectionException;
import dev.countersign.WaitException;
import dev.countersign.sign.Signer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** The pauses and the end of a wait, in time that passes only in pauses. */
final class WaiterTest {
  private final FakeTime time = new FakeTime();
  private final AtomicInteger calls = new AtomicInteger();

  private Waiter<String> waiter(DoubleSupplier random, Duration every, Duration atMost) {
    ActionCaller caller = ActionCaller.on(
        Callers.options().build(),
        URI.create("https://api.example.com/"),
        new ClientCore.Seams(
            Signer.published(),
            call -> {
              this.calls.incrementAndGet();
              return CompletableFuture.completedFuture(
                  Replies.of("{\"RetCode\":0,\"Text\":\"no\"}"));
            },
            this.time,
            this.time,
            random));
    ServiceClient client = new ServiceClient() {
      @Override
      public Optional<ActionCaller> caller() {
        return Optional.of(caller);
      }
    };
    return Waiter.of(
        RepeatedCall.of(client, MapRequest.reading(Map.of()), caller::call, caller::callAsync),
        Goal.<String>named("Ready")
            .success("Text", Found::in, "yes")
            .failure("Text", Found::in, "never"),
        every,
        atMost);
  }

  @Test
  void pausesAreThreeToFiveQuartersOfWhatIsSet() {
    assertThatThrownBy(waiter(() -> 0, Duration.ofSeconds(10), Duration.ofSeconds(30))::await)
        .isInstanceOf(WaitException.class);
    assertThat(this.time.pauses()).containsExactly(7500L, 7500L, 7500L, 7500L);

    this.time.pauses().clear();
    assertThatThrownBy(
            waiter(() -> 0.999999999, Duration.ofSeconds(10), Duration.ofSeconds(25))::await)
        .isInstanceOf(WaitException.class);
    assertThat(this.time.pauses()).containsExactly(12499L, 12499L, 0L);
  }

  @Test
  void theLastCallIsMadeWhenTimeIsUp() {
    WaitException failure = catchThrowableOfType(
        WaitException.class,
        waiter(() -> 0.5, Duration.ofSeconds(10), Duration.ofSeconds(25))::await);

    assertThat(this.time.pauses()).containsExactly(10_000L, 10_000L, 5_000L);
    assertThat(this.calls).hasValue(4);
    assertThat(failure.attempts()).isEqualTo(4);
    assertThat(failure.mayHaveBeenExecuted()).isTrue();
    assertThat(failure.elapsed()).isEqualTo(Duration.ofSeconds(25));
    assertThat(failure.lastAnswer(String.class)).contains("no");
    assertThat(failure)
        .hasMessage("DescribeImage: Ready did not come about after 4 calls, 25000 ms: Text is no."
            + " Wait again, or set a longer time: atMost.");
  }

  @Test
  void theFormWithoutAThreadKeepsTheSameTime() {
    CompletableFuture<String> wait =
        waiter(() -> 0.5, Duration.ofSeconds(10), Duration.ofSeconds(25)).awaitAsync();

    assertThat(wait).isCompletedExceptionally();
    assertThat(this.time.pauses()).containsExactly(10_000L, 10_000L, 5_000L);
  }

  private Waiter<String> over(String... answers) {
    return Waiter.of(
        RepeatedCall.of(
            new ServiceClient() {},
            MapRequest.reading(Map.of()),
            request -> answer(answers[this.calls.getAndIncrement()]),
            request -> new CompletableFuture<>()),
        Goal.<String>named("Ready")
            .success("Text", Found::in, "yes")
            .failure("Text", Found::in, "never"),
        Duration.ofMillis(1),
        Duration.ofMinutes(1));
  }

  private static String answer(String text) {
    if (text.equals("busy") || text.equals("refused")) {
      throw new NoConnectionException(
          text,
          "",
          new CallDetails("X", "", 1, 1, Duration.ZERO, null, false, text.equals("busy"), null),
          null);
    }
    if (text.equals("full")) {
      CallDetails details = new CallDetails("X", "", 0, 0, Duration.ZERO, null, false, true, null);
      throw new CallTimeoutException(CallTimeoutException.Phase.SLOT, "", details, null);
    }
    return text;
  }

  @Test
  void aCallThatCameToNoAttemptCountsAsNone() {
    WaitException failure = catchThrowableOfType(
        WaitException.class, over("full", "busy", "full", "no", "never")::await);
    assertThat(failure).hasMessageContaining(" after 5 calls, ");
    assertThat(failure.attempts()).isEqualTo(3);
  }

  @Test
  void aWaitWithoutAnAttemptHasNone() {
    WaitException failure = catchThrowableOfType(
        WaitException.class,
        over("full", "full").every(Duration.ofMillis(40)).atMost(Duration.ofMillis(1))::await);
    assertThat(failure.attempts()).isZero();
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
  }

  @Test
  void theAnswerThatShowsTheGoalIsGiven() {
    assertThat(over("no", "busy", "no", "yes").await()).isEqualTo("yes");
    assertThat(this.calls).hasValue(4);
  }

  @Test
  void aFailureThatDoesNotPassIsThrownAsItIs() {
    assertThatThrownBy(over("no", "refused")::await).isInstanceOf(NoConnectionException.class);
    assertThat(this.calls).hasValue(2);
  }

  @Test
  void anAnswerThatFailedEndsTheWaitAtOnce() {
    WaitException failure = catchThrowableOfType(WaitException.class, over("never")::await);
    assertThat(failure.reason()).isEqualTo(WaitException.Reason.FAILED);
    assertThat(failure.lastAnswer(String.class)).contains("never");
    assertThat(failure.retryable()).isFalse();
    assertThat(failure)
        .hasNoCause()
        .hasMessageContaining("Ready is out of reach after 1 call, ")
        .hasMessageContaining(" ms: Text is never. ");
  }

  @Test
  void aWaitOfFailuresOnlyHasTheLastAsItsCause() {
    WaitException failure = catchThrowableOfType(
        WaitException.class,
        over("busy", "busy").every(Duration.ofMillis(40)).atMost(Duration.ofMillis(1))::await);
    assertThat(failure.reason()).isEqualTo(WaitException.Reason.TIMED_OUT);
    assertThat(failure).hasCauseInstanceOf(NoConnectionException.class);
    assertThat(failure.lastAnswer(String.class)).isEmpty();
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
    assertThat(failure.retryable()).isTrue();
  }

  @Test
  void timesOfItsOwnReplaceThoseOfTheDefinition() {
    assertThat(over().every(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(3)))
        .hasToString("Waiter{Ready, every PT2S, at most PT3S}");
  }

  @Test
  void aTimeOfNothingIsRefused() {
    assertThatThrownBy(() -> waiter(() -> 0, Duration.ZERO, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every must be more than zero, not PT0S");
    Waiter<String> waiter = waiter(() -> 0, Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThatThrownBy(() -> waiter.atMost(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("atMost must be more than zero, not PT-1S");
  }
}
