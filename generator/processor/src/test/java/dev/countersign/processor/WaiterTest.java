package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Waiters of a generated client, against servers whose hosts change their states. */
@Timeout(60)
class WaiterTest {
  private static final String API = """
      countersign: 1
      api: Host
      actions:
        ListHost:
          effect: read
          parameters: { HostId: string }
          response:
            Total: int
            Hosts: list of Host
            Tags: list of string
            Phase: { type: int, values: [1, 2, 3, 9] }
          waiters:
            HostReady:
              success: { Hosts.State: [Running, Stopped] }
              failure: { Hosts.State: Broken, Hosts.Disk.Level: 9 }
              every: 20ms
              at most: 10s
            DiskReady:
              success: { Hosts.Disk.Level: 1, Tags: a, Total: 1 }
              every: 20ms
              at most: 200ms
            PhaseReady:
              success: { Phase: [2, 3] }
              failure: { Phase: 9 }
              every: 20ms
              at most: 10s
            HostSlow:
              success: { Hosts.State: Running }
              every: 1h
              at most: 2h
      models:
        Host: { State: { type: string, values: [Running, Stopped, Broken] }, Disk: Disk }
        Disk: { Level: int }
      """;
  private static final String REQUEST =
      "ListHostRequest request = ListHostRequest.builder().hostId(\"h\").build();\n";
  private static final String READY =
      "return client.hostReadyWaiter(request).await().hosts().get(0).state().text();";

  @TempDir
  Path folder;

  @Test
  void aWaitEndsWithTheAnswerThatShowsTheGoal() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting", "Starting", "Running"))) {
      assertThat(run(recorder, READY)).isEqualTo("Running");
      assertThat(recorder.sent("HostId")).containsExactly("h", "h", "h");
    }
  }

  @Test
  void everyElementHasToShowIt() throws Exception {
    try (Recorder recorder = new Recorder(states("Running,Starting", "Running,Stopped"))) {
      run(recorder, READY);

      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void noElementAtAllDoesNotShowIt() throws Exception {
    try (Recorder recorder = new Recorder(states("", "Running"))) {
      run(recorder, READY);

      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void oneElementThatFailedEndsTheWaitInVain() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting", "Running,Broken"))) {
      assertThat(run(recorder, """
                  try {
                    return client.hostReadyWaiter(request).await();
                  } catch (WaitException e) {
                    return List.of(e.reason().name(), e.attempts(), e.retryable(),
                        e.lastAnswer(ListHostResponse.class).orElseThrow().hosts().size(),
                        e.getMessage().replaceAll("[0-9]+ ms", "N ms"));
                  }
                  """))
          .isEqualTo(List.of(
              "FAILED",
              2,
              false,
              2,
              "ListHost: HostReady is out of reach after 2 calls, N ms. Look at the last answer,"
                  + " which the exception has."));
    }
  }

  @Test
  void aWaitEndsInVainWhenItsTimeIsUp() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  long start = System.nanoTime();
                  try {
                    return client.diskReadyWaiter(request).await();
                  } catch (WaitException e) {
                    long millis = (System.nanoTime() - start) / 1_000_000;
                    return List.of(e.reason().name(), e.retryable(), millis >= 200,
                        e.elapsed().toMillis() >= 200,
                        e.lastAnswer(ListHostResponse.class).isPresent(),
                        e.getMessage().replaceAll("[0-9]+", "N"));
                  }
                  """))
          .isEqualTo(List.of(
              "TIMED_OUT",
              true,
              true,
              true,
              true,
              "ListHost: DiskReady did not come about after N calls, N ms. Wait again, or set a"
                  + " longer time: atMost."));
    }
  }

  @Test
  void allStatesOnTheirPathsHaveToShow() throws Exception {
    String almost = "{\"RetCode\":0,\"Total\":1,\"Hosts\":[{\"Disk\":{\"Level\":1}},{}],"
        + "\"Tags\":[\"a\",\"a\"]}";
    String all = almost.replace(",{}", "");
    Iterator<String> replies = List.of(almost, all).iterator();
    try (Recorder recorder = new Recorder(asked -> replies.next())) {
      assertThat(run(recorder, """
                  return client.diskReadyWaiter(request).atMost(java.time.Duration.ofSeconds(10))
                      .await().total();
                  """)).isEqualTo(1L);
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void countsAreComparedAsTheyAreWritten() throws Exception {
    Iterator<String> replies = List.of(
            "{\"RetCode\":0}", "{\"RetCode\":0,\"Phase\":1}", "{\"RetCode\":0,\"Phase\":\"3\"}")
        .iterator();
    try (Recorder recorder = new Recorder(asked -> replies.next())) {
      assertThat(run(recorder, "return client.phaseReadyWaiter(request).await().phase().value();"))
          .isEqualTo(3L);
    }
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"Phase\":9}")) {
      assertThat(run(recorder, """
                  try {
                    return client.phaseReadyWaiter(request).await();
                  } catch (WaitException e) { return e.reason().name(); }
                  """)).isEqualTo("FAILED");
    }
  }

  @Test
  void aFailureThatMayPassDoesNotEndTheWait() throws Exception {
    Iterator<String> replies =
        List.of("{\"RetCode\":150}", "{\"RetCode\":153}", host("Running")).iterator();
    try (Recorder recorder = new Recorder(asked -> replies.next())) {
      assertThat(run(recorder, """
                  HostClient once = client.with(
                      CallOptions.builder().retries(dev.countersign.call.RetryPolicy.once()).build());
                  return once.hostReadyWaiter(request).await().hosts().size();
                  """)).isEqualTo(1);
    }
  }

  @Test
  void aFailureThatDoesNotPassEndsTheWait() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":8039}")) {
      assertThat(run(recorder, """
                  try {
                    return client.hostReadyWaiter(request).await();
                  } catch (ServiceException e) { return e.retCode(); }
                  """)).isEqualTo(8039L);
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void theLastFailureIsTheCauseWhenTimeIsUp() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":153}")) {
      assertThat(run(recorder, """
                  HostClient once = client.with(
                      CallOptions.builder().retries(dev.countersign.call.RetryPolicy.once()).build());
                  try {
                    return once.diskReadyWaiter(request).await();
                  } catch (WaitException e) {
                    return e.getCause().getClass().getSimpleName()
                        + e.lastAnswer(ListHostResponse.class);
                  }
                  """)).isEqualTo("ServiceExceptionOptional.empty");
    }
  }

  @Test
  void aWaitWithoutAThreadEndsWithTheAnswer() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting", "Starting", "Stopped"))) {
      assertThat(run(recorder, """
                  return client.hostReadyWaiter(request).awaitAsync().get().hosts().get(0).state()
                      .text();
                  """)).isEqualTo("Stopped");
    }
  }

  @Test
  void aWaitInVainWithoutAThreadCompletesTheFuture() throws Exception {
    try (Recorder recorder = new Recorder(states("Broken"))) {
      assertThat(run(recorder, """
                  return client.hostReadyWaiter(request).awaitAsync()
                      .handle((answer, failure) -> failure.getClass().getSimpleName()).get();
                  """)).isEqualTo("WaitException");
    }
  }

  @Test
  void aHundredWaitsInAPauseHoldNoThread() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  List<java.util.concurrent.CompletableFuture<?>> waits = new ArrayList<>();
                  for (int i = 0; i < 100; i++) {
                    waits.add(client.hostSlowWaiter(request).awaitAsync());
                  }
                  long threads = 1;
                  for (int i = 0; i < 200 && threads > 0; i++) {
                    Thread.sleep(100);
                    threads = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("countersign-async")).count();
                  }
                  boolean open = waits.stream().noneMatch(wait -> wait.isDone());
                  waits.forEach(wait -> wait.cancel(true));
                  return List.of(open, threads);
                  """)).isEqualTo(List.of(true, 0L));
      assertThat(recorder.bodies()).hasSize(100);
    }
  }

  @Test
  void cancellingEndsAWaitInItsPause() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  var wait = client.hostReadyWaiter(request).awaitAsync();
                  Thread.sleep(300);
                  wait.cancel(true);
                  Thread.sleep(300);
                  return wait.isCancelled();
                  """)).isEqualTo(true);
      int calls = recorder.bodies().size();
      Thread.sleep(300);
      assertThat(recorder.bodies()).hasSize(calls);
    }
  }

  @Test
  void anInterruptEndsAWaitInItsPause() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  Thread waiting = Thread.currentThread();
                  Thread other = new Thread(() -> {
                    while (waiting.getState() != Thread.State.TIMED_WAITING) { Thread.onSpinWait(); }
                    try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
                    waiting.interrupt();
                  });
                  other.start();
                  try {
                    return client.hostSlowWaiter(request).await();
                  } catch (CallAbortedException e) {
                    return e.reason() + " " + Thread.interrupted();
                  }
                  """)).isEqualTo("INTERRUPTED true");
    }
  }

  @Test
  void closingTheClientEndsWaitsInTheirPauses() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  var wait = client.hostSlowWaiter(request).awaitAsync();
                  Thread closing = new Thread(() -> {
                    try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
                    client.close();
                  });
                  closing.start();
                  try {
                    return client.hostSlowWaiter(request).await();
                  } catch (CallAbortedException e) {
                    return List.of(e.reason().name(), wait.handle((answer, failure) ->
                        ((CallAbortedException) failure).reason().name()).get());
                  }
                  """)).isEqualTo(List.of("CLOSED", "CLOSED"));
    }
  }

  @Test
  void timesOfItsOwnReplaceThoseOfTheDefinition() throws Exception {
    try (Recorder recorder = new Recorder(states("Starting"))) {
      assertThat(run(recorder, """
                  var waiter = client.hostSlowWaiter(request).every(java.time.Duration.ofMillis(10))
                      .atMost(java.time.Duration.ofSeconds(2));
                  try {
                    return waiter.await();
                  } catch (WaitException e) { return waiter.toString(); }
                  """)).isEqualTo("Waiter{HostSlow, every PT0.01S, at most PT2S}");
      assertThat(recorder.bodies()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aFakeIsWaitedForToo() throws Exception {
    assertThat(run("""
            Iterator<String> states = List.of("Starting", "Running").iterator();
            HostClient fake = asked -> ListHostResponse.builder()
                .hosts(Host.builder().state(Host.State.of(states.next())).build()).build();
            return fake.hostReadyWaiter(request).awaitAsync().get().hosts().get(0).state().text();
            """)).isEqualTo("Running");
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

  private Object run(Recorder recorder, String body) throws Exception {
    return run(recorder.client("HostClient") + body);
  }

  private Object run(String body) throws Exception {
    return new Consumer(this.folder)
        .definition("host.yaml", API)
        .annotated("@ApiClient(api = \"host\")")
        .run(REQUEST + body);
  }
}
