package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.CountersignException;
import dev.countersign.ServiceException;
import dev.countersign.http.HttpReply;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that hold no thread, slots, and the end of a client. */
@Timeout(30)
final class AsyncTest {
  private static final Map<String, @Nullable Object> NONE = Map.of();
  private static final MapRequest READ = MapRequest.reading(NONE);
  private static final MapRequest WRITE = MapRequest.writing(NONE);

  private final HeldExchanges held = new HeldExchanges();

  private ActionCaller holdingCaller(int slots) {
    return ActionCaller.create(
        Callers.options()
            .transport(this.held)
            .maxInFlight(slots)
            .slotTimeout(Duration.ofMillis(200))
            .build(),
        "https://api.example.com/");
  }

  private static ActionCaller throttled(Duration pause, AtomicInteger sent) {
    return ActionCaller.create(
        Callers.options()
            .retries(RetryPolicy.standard().withPauses(pause, pause, pause))
            .transport(call -> {
              sent.incrementAndGet();
              return CompletableFuture.completedFuture(
                  Replies.of(429, "", Map.of("Retry-After", List.of("20"))));
            })
            .build(),
        "https://api.example.com/");
  }

  private static Throwable failure(CompletableFuture<?> future) throws Exception {
    try {
      return new AssertionError("completed with " + future.get(10, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }

  @Test
  void aCallCompletesWithItsResponseOrItsFailure() throws Exception {
    ActionCaller done = Callers.answering(Replies.of(Replies.DONE));
    assertThat(done.callAsync(WRITE).get()).isEqualTo("done");
    Throwable refused =
        failure(Callers.answering(Replies.of("{\"RetCode\":171}")).callAsync(WRITE));
    assertThat(refused).isInstanceOf(ServiceException.class);
  }

  @Test
  void aFailureBeforeTheFirstAttemptCompletesTheFutureToo() throws Exception {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .credentials(() -> {
              throw new IllegalStateException("expired");
            })
            .build(),
        "https://api.example.com/");
    assertThat(failure(caller.callAsync(READ)))
        .hasMessageContaining("the credentials provider threw java.lang.IllegalStateException");
  }

  @Test
  void attemptsFollowEachOtherWithoutAThread() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .retries(RetryPolicy.standard()
                .withPauses(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20)))
            .transport(call -> CompletableFuture.completedFuture(
                sent.incrementAndGet() < 3
                    ? Replies.of("{\"RetCode\":153}")
                    : Replies.of(Replies.DONE)))
            .build(),
        "https://api.example.com/");
    assertThat(caller.callAsync(WRITE).get(10, TimeUnit.SECONDS)).isEqualTo("done");
    assertThat(sent).hasValue(3);
  }

  @Test
  void whatATransportFailsWithIsUnwrappedWheneverItComes() throws Exception {
    CompletableFuture<HttpReply> refused = CompletableFuture.failedFuture(new ConnectException());
    ActionCaller atOnce = Callers.with(call -> refused.thenApply(reply -> reply));
    assertThat(failure(atOnce.callAsync(READ))).isInstanceOf(BrokenConnectionException.class);
    ActionCaller bare = Callers.with(call -> refused);
    assertThat(failure(bare.callAsync(READ))).isInstanceOf(BrokenConnectionException.class);
    ActionCaller later = Callers.with(call -> this.held.send(call).thenApply(reply -> reply));
    CompletableFuture<String> call = later.callAsync(READ);
    this.held.take().completeExceptionally(new ConnectException());
    assertThat(failure(call)).isInstanceOf(BrokenConnectionException.class);
  }

  @Test
  void aReadWhoseAttemptTakesTooLongIsAttemptedAgain() throws Exception {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .transport(this.held)
            .attemptTimeout(Duration.ofMillis(40))
            .retries(RetryPolicy.standard()
                .withPauses(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)))
            .build(),
        "https://api.example.com/");
    assertThat(failure(caller.callAsync(READ))).hasMessageContaining("attempt 3 of 3");
    assertThat(catchThrowable(() -> caller.call(READ))).hasMessageContaining("attempt 3 of 3");
    assertThat(catchThrowable(() -> caller.call(WRITE))).hasMessageContaining("attempt 1 of 1");
    assertThat(this.held.open()).hasSize(7).allMatch(CompletableFuture::isCancelled);
  }

  @Test
  void anAnswerIsReadOnTheTransportsThreadAndAPauseEndsOnOneOfOurs() throws Exception {
    Queue<String> threads = new ConcurrentLinkedQueue<>();
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .transport(call -> {
              threads.add(Thread.currentThread().getName());
              return this.held.send(call);
            })
            .build(),
        "https://api.example.com/");
    CompletableFuture<String> read =
        caller.callAsync(WRITE).thenApply(value -> Thread.currentThread().getName());
    this.held.take().complete(Replies.of(Replies.DONE));
    assertThat(read).isCompletedWithValue(Thread.currentThread().getName());

    CompletableFuture<String> again = caller.callAsync(WRITE);
    this.held.take().complete(Replies.of("{\"RetCode\":153}"));
    FaultBench.eventually("an exchange begins", () -> this.held.open().size() == 1);
    this.held.take().complete(Replies.of(Replies.DONE));
    assertThat(again.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    assertThat(threads).last().asString().startsWith("countersign-async-");
  }

  @Test
  void cancellingWhatHasEndedChangesNothing() {
    CompletableFuture<String> done = Callers.answering(Replies.of(Replies.DONE)).callAsync(WRITE);
    assertThat(done.cancel(true)).isFalse();
    assertThat(done).isCompletedWithValue("done");
  }

  @Test
  void aHundredCallsInABackOffHoldNoThread() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    ActionCaller caller = throttled(Duration.ofSeconds(20), sent);
    int before = Thread.activeCount();
    List<CompletableFuture<String>> calls = new ArrayList<>();
    // The shared budget pays for a hundred pauses of throttled calls.
    for (int i = 0; i < 100; i++) {
      calls.add(caller.callAsync(READ));
    }
    assertThat(sent).hasValue(100);
    assertThat(Thread.activeCount()).isLessThan(before + 10);
    assertThat(calls).noneMatch(CompletableFuture::isDone);
    caller.close();
    for (CompletableFuture<String> call : calls) {
      assertThat(failure(call)).isInstanceOfSatisfying(CallAbortedException.class, e -> {
        assertThat(e.reason()).isEqualTo(Reason.CLOSED);
        assertThat(e.mayHaveBeenExecuted()).isFalse();
        assertThat(e.getSuppressed()).hasSize(1);
      });
    }
    assertThat(sent).hasValue(100);
  }

  @Test
  void cancellingAFutureOrOneDerivedFromItCancelsTheExchange() throws Exception {
    ActionCaller caller = holdingCaller(50);
    CompletableFuture<String> root = caller.callAsync(WRITE);
    assertThat(root.cancel(true)).isTrue();
    assertThat(root).isCancelled();
    assertThat(this.held.take()).isCancelled();
    CompletableFuture<Integer> derived = caller.callAsync(WRITE).thenApply(String::length);
    assertThat(derived.cancel(false)).isTrue();
    assertThat(this.held.take()).isCancelled();
  }

  @Test
  void aFutureCompletedBySomebodyElseCancelsTheExchange() throws Exception {
    ActionCaller caller = holdingCaller(50);
    CompletableFuture<String> late = caller.callAsync(WRITE).orTimeout(20, TimeUnit.MILLISECONDS);
    assertThat(catchThrowable(late::join))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(TimeoutException.class);
    CompletableFuture<HttpReply> exchange = this.held.take();
    FaultBench.eventually("it is cancelled", exchange::isCancelled);
  }

  @Test
  void cancellingInABackOffEndsTheCall() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    ActionCaller caller = throttled(Duration.ofMillis(50), sent);
    CompletableFuture<String> call = caller.callAsync(WRITE);
    assertThat(sent).hasValue(1);
    assertThat(call.cancel(true)).isTrue();
    Thread.sleep(200);
    assertThat(sent).hasValue(1);
    assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void theDeadlineOfAnAttemptCancelsTheExchange() throws Exception {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .transport(this.held)
            .attemptTimeout(Duration.ofMillis(50))
            .build(),
        "https://api.example.com/");
    assertThat(failure(caller.callAsync(WRITE)))
        .isInstanceOfSatisfying(CallTimeoutException.class, e -> {
          assertThat(e.phase()).isEqualTo(Phase.HEADERS);
          assertThat(e.mayHaveBeenExecuted()).isTrue();
          assertThat(e.attempts()).isEqualTo(1);
        });
    assertThat(this.held.take()).isCancelled();
  }

  @Test
  void noMoreExchangesAreUnderWayThanThereAreSlots() throws Exception {
    ActionCaller caller = holdingCaller(2);
    List<CompletableFuture<String>> calls = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      calls.add(caller.callAsync(WRITE));
    }
    assertThat(this.held.open()).hasSize(2);
    this.held.take().complete(Replies.of(Replies.DONE));
    FaultBench.eventually("an exchange begins", () -> this.held.open().size() == 2);
    assertThat(calls.get(0)).isCompletedWithValue("done");
    Throwable late = failure(calls.get(4));
    assertThat(late).isInstanceOfSatisfying(CallTimeoutException.class, e -> {
      assertThat(e.phase()).isEqualTo(Phase.SLOT);
      assertThat(e.mayHaveBeenExecuted()).isFalse();
      assertThat(e.retryable()).isTrue();
      assertThat(e.attempts()).isZero();
    });
    assertThat(late)
        .hasMessage("CopyCustomImage: no slot became free in time. All 2 slots of the client are in"
            + " use: call less at once, or raise maxInFlight.");
    assertThat(catchThrowable(() -> caller.call(WRITE))).isInstanceOf(CallTimeoutException.class);
    // Who gave up leaves the slots to those who come later.
    this.held.take().complete(Replies.of(Replies.DONE));
    this.held.take().complete(Replies.of(Replies.DONE));
    CompletableFuture<String> next = caller.callAsync(WRITE);
    this.held.take().complete(Replies.of(Replies.DONE));
    assertThat(next.get(5, TimeUnit.SECONDS)).isEqualTo("done");
  }

  @Test
  void aLongLineOfCallsIsServedToItsEnd() throws Exception {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .maxInFlight(1)
            .slotTimeout(Duration.ofMinutes(1))
            .transport(this.held)
            .build(),
        "https://api.example.com/");
    List<CompletableFuture<String>> calls = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      calls.add(caller.callAsync(READ));
    }
    for (int i = 0; i < calls.size(); i++) {
      FaultBench.eventually("an exchange begins", () -> !this.held.open().isEmpty());
      this.held.take().complete(Replies.of(Replies.DONE));
    }
    for (CompletableFuture<String> call : calls) {
      assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    }
  }

  @Test
  void closingEndsEveryCallAndLaterOnesSendNothing() throws Exception {
    ActionCaller caller = holdingCaller(1);
    CompletableFuture<String> sent = caller.callAsync(WRITE);
    CompletableFuture<String> waiting = caller.callAsync(WRITE);
    CompletableFuture<Throwable> blocked =
        CompletableFuture.supplyAsync(() -> catchThrowable(() -> caller.call(WRITE)));
    Thread.sleep(50);
    caller.close();
    assertThat(this.held.take()).isCancelled();
    assertThat(failure(sent)).isInstanceOfSatisfying(CallAbortedException.class, e -> {
      assertThat(e.mayHaveBeenExecuted()).isTrue();
      assertThat(e).hasMessageEndingWith(Failures.LOOK_FIRST);
    });
    for (Throwable unsent :
        List.of(failure(waiting), blocked.get(), failure(caller.callAsync(WRITE)))) {
      assertThat(unsent).isInstanceOfSatisfying(CallAbortedException.class, e -> {
        assertThat(e.reason()).isEqualTo(Reason.CLOSED);
        assertThat(e.mayHaveBeenExecuted()).isFalse();
        assertThat(e)
            .hasMessageContaining("the client is closed")
            .hasMessageEndingWith("Nothing was sent.");
      });
    }
    assertThat(this.held.open()).isEmpty();
  }

  @Test
  void anInterruptEndsABackOffAtOnce() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    ActionCaller caller = throttled(Duration.ofSeconds(20), sent);
    Thread thread = Thread.currentThread();
    CompletableFuture<Void> interrupter = CompletableFuture.runAsync(
        thread::interrupt, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
    long start = System.nanoTime();
    CountersignException failure = (CountersignException) catchThrowable(() -> caller.call(WRITE));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThat(failure)
        .isInstanceOfSatisfying(
            CallAbortedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.mayHaveBeenExecuted()).isFalse();
    assertThat(sent).hasValue(1);
    interrupter.join();
  }

  @Test
  void aSlowContinuationHoldsUpNoOtherCall() throws Exception {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .transport(this.held)
            .attemptTimeout(Duration.ofMillis(50))
            .build(),
        "https://api.example.com/");
    CompletableFuture<Void> release = new CompletableFuture<>();
    CompletableFuture<Void> slow =
        caller.callAsync(WRITE).handle((value, thrown) -> release.join());
    assertThat(failure(caller.callAsync(WRITE))).isInstanceOf(CallTimeoutException.class);
    assertThat(slow).isNotDone();
    release.complete(null);
    slow.get(5, TimeUnit.SECONDS);
  }
}
