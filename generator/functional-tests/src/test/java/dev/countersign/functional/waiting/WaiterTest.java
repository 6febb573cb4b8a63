package dev.countersign.functional.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallAbortedException;
import dev.countersign.CallOptions;
import dev.countersign.ServiceException;
import dev.countersign.WaitException;
import dev.countersign.call.RetryPolicy;
import dev.countersign.call.Waiter;
import dev.countersign.functional.Recorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiters of a generated client, against servers whose hosts change their states. */
@Timeout(60)
class WaiterTest {
  private static final ListHostRequest REQUEST =
      ListHostRequest.builder().hostId("h").build();

  @Test
  void aWaitEndsWithTheAnswerThatShowsTheGoal() {
    try (Recorder recorder = new Recorder(states("Starting", "Starting", "Running"))) {
      assertThat(state(client(recorder).hostReadyWaiter(REQUEST).await())).isEqualTo("Running");
      assertThat(recorder.sent("HostId")).containsExactly("h", "h", "h");
    }
  }

  @Test
  void everyElementHasToShowIt() {
    try (Recorder recorder = new Recorder(states("Running,Starting", "Running,Stopped"))) {
      client(recorder).hostReadyWaiter(REQUEST).await();

      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void noElementAtAllDoesNotShowIt() {
    try (Recorder recorder = new Recorder(states("", "Running"))) {
      client(recorder).hostReadyWaiter(REQUEST).await();

      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void oneElementThatFailedEndsTheWaitInVain() {
    try (Recorder recorder = new Recorder(states("Starting", "Running,Broken"))) {
      WaitException failure = failure(client(recorder).hostReadyWaiter(REQUEST));

      assertThat(failure.reason()).isEqualTo(WaitException.Reason.FAILED);
      assertThat(failure.attempts()).isEqualTo(2);
      assertThat(failure.retryable()).isFalse();
      assertThat(failure.lastAnswer(ListHostResponse.class).orElseThrow().hosts())
          .hasSize(2);
      assertThat(failure.getMessage().replaceAll("[0-9]+ ms", "N ms"))
          .isEqualTo(
              "ListHost: HostReady is out of reach after 2 calls, N ms: Hosts.State is Running and Broken. Look at the last"
                  + " answer, which the exception has.");
    }
  }

  @Test
  void aWaitEndsInVainWhenItsTimeIsUp() {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      long start = System.nanoTime();
      WaitException failure = failure(client(recorder).diskReadyWaiter(REQUEST));

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(200));
      assertThat(failure.reason()).isEqualTo(WaitException.Reason.TIMED_OUT);
      assertThat(failure.retryable()).isTrue();
      assertThat(failure.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
      assertThat(failure.lastAnswer(ListHostResponse.class)).isPresent();
      assertThat(failure.getMessage().replaceAll("[0-9]+", "N"))
          .isEqualTo(
              "ListHost: DiskReady did not come about after N calls, N ms: Hosts.Disk.Level is absent. Wait again, or"
                  + " set a longer time: atMost.");
    }
  }

  @Test
  void allStatesOnTheirPathsHaveToShow() {
    String almost = "{\"RetCode\":0,\"Total\":1,\"Hosts\":[{\"Disk\":{\"Level\":1}},{}],"
        + "\"Tags\":[\"a\",\"a\"]}";
    String all = almost.replace(",{}", "");
    try (Recorder recorder = new Recorder(replies(almost, all))) {
      ListHostResponse answer = client(recorder)
          .diskReadyWaiter(REQUEST)
          .atMost(Duration.ofSeconds(10))
          .await();

      assertThat(answer.total()).isEqualTo(1);
      assertThat(answer.hosts()).hasSize(1);
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void countsAreComparedAsTheyAreWritten() {
    try (Recorder recorder = new Recorder(replies(
        "{\"RetCode\":0}", "{\"RetCode\":0,\"Phase\":1}", "{\"RetCode\":0,\"Phase\":\"3\"}"))) {
      assertThat(client(recorder).phaseReadyWaiter(REQUEST).await().phase())
          .isEqualTo(ListHostResponse.Phase.of(3));
    }
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"Phase\":9}")) {
      assertThat(failure(client(recorder).phaseReadyWaiter(REQUEST)).reason())
          .isEqualTo(WaitException.Reason.FAILED);
    }
  }

  @Test
  void aFailureThatMayPassDoesNotEndTheWait() {
    try (Recorder recorder =
        new Recorder(replies("{\"RetCode\":150}", "{\"RetCode\":153}", host("Running")))) {
      ListHostResponse answer = once(recorder).hostReadyWaiter(REQUEST).await();

      assertThat(answer.hosts()).hasSize(1);
      assertThat(recorder.bodies()).hasSize(3);
    }
  }

  @Test
  void aFailureThatDoesNotPassEndsTheWait() {
    try (Recorder recorder = new Recorder("{\"RetCode\":8039}")) {
      ServiceException failure = catchThrowableOfType(
          ServiceException.class,
          () -> client(recorder).hostReadyWaiter(REQUEST).await());

      assertThat(failure.retCode()).isEqualTo(8039);
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void theLastFailureIsTheCauseWhenTimeIsUp() {
    try (Recorder recorder = new Recorder("{\"RetCode\":153}")) {
      WaitException failure = failure(once(recorder).diskReadyWaiter(REQUEST));

      assertThat(failure).hasCauseInstanceOf(ServiceException.class);
      assertThat(failure.lastAnswer(ListHostResponse.class)).isEmpty();
    }
  }

  @Test
  void aWaitWithoutAThreadEndsWithTheAnswer() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting", "Starting", "Stopped"))) {
      assertThat(state(client(recorder).hostReadyWaiter(REQUEST).awaitAsync().get()))
          .isEqualTo("Stopped");
    }
  }

  @Test
  void aWaitInVainWithoutAThreadCompletesTheFuture() throws Exception {
    try (Recorder recorder = new Recorder(states("Broken"))) {
      Throwable failure = client(recorder)
          .hostReadyWaiter(REQUEST)
          .awaitAsync()
          .handle((answer, thrown) -> thrown)
          .get();

      assertThat(failure).isExactlyInstanceOf(WaitException.class);
    }
  }

  @Test
  void aHundredWaitsInAPauseHoldNoThread() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      HostClient client = client(recorder);
      List<CompletableFuture<ListHostResponse>> waits = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        waits.add(client.hostSlowWaiter(REQUEST).awaitAsync());
      }
      long threads = 1;
      for (int i = 0; i < 200 && threads > 0; i++) {
        Thread.sleep(100);
        threads = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("countersign-async"))
            .count();
      }

      assertThat(threads).isZero();
      assertThat(waits).noneMatch(CompletableFuture::isDone);
      assertThat(recorder.bodies()).hasSize(100);
      waits.forEach(wait -> wait.cancel(true));
    }
  }

  @Test
  void cancellingEndsAWaitInItsPause() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      CompletableFuture<ListHostResponse> wait =
          client(recorder).hostReadyWaiter(REQUEST).awaitAsync();
      Thread.sleep(300);
      wait.cancel(true);
      Thread.sleep(300);

      assertThat(wait).isCancelled();
      int calls = recorder.bodies().size();
      assertThat(calls).as("calls before the wait was cancelled").isPositive();
      Thread.sleep(300);
      assertThat(recorder.bodies()).hasSize(calls);
    }
  }

  @Test
  void anInterruptEndsAWaitInItsPause() {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      Thread waiting = Thread.currentThread();
      Thread other = new Thread(() -> {
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
          Thread.onSpinWait();
        }
        pause(Duration.ofSeconds(1));
        waiting.interrupt();
      });
      other.start();

      CallAbortedException aborted = catchThrowableOfType(
          CallAbortedException.class,
          () -> client(recorder).hostSlowWaiter(REQUEST).await());
      assertThat(Thread.interrupted()).as("the mark of an interrupt stays").isTrue();
      assertThat(aborted.reason()).isEqualTo(CallAbortedException.Reason.INTERRUPTED);
    }
  }

  @Test
  void closingTheClientEndsWaitsInTheirPauses() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      HostClient client = client(recorder);
      CompletableFuture<ListHostResponse> wait = client.hostSlowWaiter(REQUEST).awaitAsync();
      Thread closing = new Thread(() -> {
        pause(Duration.ofSeconds(1));
        client.close();
      });
      closing.start();

      CallAbortedException aborted = catchThrowableOfType(
          CallAbortedException.class, () -> client.hostSlowWaiter(REQUEST).await());
      assertThat(aborted.reason()).isEqualTo(CallAbortedException.Reason.CLOSED);
      assertThat(wait.handle((answer, thrown) -> thrown).get())
          .isInstanceOfSatisfying(
              CallAbortedException.class,
              thrown -> assertThat(thrown.reason()).isEqualTo(CallAbortedException.Reason.CLOSED));
    }
  }

  @Test
  void timesOfItsOwnReplaceThoseOfTheDefinition() {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      Waiter<ListHostResponse> waiter = client(recorder)
          .hostSlowWaiter(REQUEST)
          .every(Duration.ofMillis(10))
          .atMost(Duration.ofSeconds(2));

      assertThat(failure(waiter).reason()).isEqualTo(WaitException.Reason.TIMED_OUT);
      assertThat(waiter).hasToString("Waiter{HostSlow, every PT0.01S, at most PT2S}");
      assertThat(recorder.bodies()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aFakeIsWaitedForToo() throws Exception {
    Iterator<String> states = List.of("Starting", "Running").iterator();
    HostClient fake = asked -> ListHostResponse.builder()
        .hosts(Host.builder().state(Host.State.of(states.next())).build())
        .build();

    assertThat(state(fake.hostReadyWaiter(REQUEST).awaitAsync().get())).isEqualTo("Running");
  }

  private static HostClient client(Recorder recorder) {
    return recorder.client(HostClient::create);
  }

  private static HostClient once(Recorder recorder) {
    return client(recorder)
        .with(CallOptions.builder().retries(RetryPolicy.once()).build());
  }

  private static WaitException failure(Waiter<ListHostResponse> waiter) {
    WaitException failure = catchThrowableOfType(WaitException.class, waiter::await);
    assertThat(failure).as("the wait fails").isNotNull();
    return failure;
  }

  private static String state(ListHostResponse answer) {
    return answer.hosts().get(0).state().text();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Function<Map<String, String>, String> replies(String... replies) {
    Iterator<String> left = List.of(replies).iterator();
    return asked -> left.next();
  }

  /** Answers with hosts of these states, one list of them after the other; the last one stays. */
  private static Function<Map<String, String>, String> states(String... states) {
    Iterator<String> left = List.of(states).iterator();
    String[] now = {""};
    return asked -> {
      synchronized (now) {
        if (left.hasNext()) {
          now[0] = left.next();
        }
        return host(now[0]);
      }
    };
  }

  private static String host(String states) {
    String hosts =
        states.isEmpty() ? "" : "{\"State\":\"" + states.replace(",", "\"},{\"State\":\"") + "\"}";
    return "{\"RetCode\":0,\"Hosts\":[" + hosts + "]}";
  }
}
