package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import dev.countersign.wire.ParameterWriter;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What calls and clients leave behind: no slot, no thread, no transport, and nothing to remember. */
@Timeout(30)
final class ClientEndTest {
  private static final MapRequest READ = MapRequest.reading(Map.of());
  private static final URI ENDPOINT = URI.create("https://api.example.com/");

  /** Counts how often it is closed. */
  private static final class Closeable implements HttpTransport {
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public CompletableFuture<HttpReply> send(HttpCall call) {
      return CompletableFuture.completedFuture(Replies.of(Replies.DONE));
    }

    @Override
    public void close() {
      this.closed.incrementAndGet();
    }
  }

  private final HeldExchanges held = new HeldExchanges();

  private static ActionCaller on(ClientOptions.Builder options, HttpTransport transport) {
    FakeTime time = new FakeTime();
    return ActionCaller.on(
        options.build(),
        ENDPOINT,
        new ClientCore.Seams(Signer.published(), transport, time, time, () -> 0.5));
  }

  private static boolean remembersCalls(ActionCaller caller) {
    return Reachable.textsFrom(caller).contains("dev.countersign.call.Running@");
  }

  @Test
  void aCallIsForgottenOnceItHasEnded() {
    ActionCaller caller = Callers.with(this.held);
    CompletableFuture<String> done = caller.callAsync(READ);
    assertThat(remembersCalls(caller)).isTrue();
    this.held.take().complete(Replies.of(Replies.DONE));
    assertThat(done).isCompletedWithValue("done");
    assertThat(remembersCalls(caller)).isFalse();

    CompletableFuture<String> failed = caller.callAsync(READ);
    this.held.take().complete(Replies.of("{\"RetCode\":171}"));
    assertThat(failed).isCompletedExceptionally();
    assertThat(remembersCalls(caller)).isFalse();

    ActionCaller refused = Callers.answering(Replies.of("{\"RetCode\":171}"));
    assertThatThrownBy(() -> refused.call(READ)).isInstanceOf(CountersignException.class);
    assertThat(remembersCalls(refused)).isFalse();
  }

  @Test
  void closingEndsABlockedExchange() {
    ActionCaller caller = Callers.with(this.held);
    CompletableFuture<Throwable> blocked =
        CompletableFuture.supplyAsync(() -> catchThrowable(() -> caller.call(READ)));
    FaultBench.eventually("it is sent", () -> !this.held.open().isEmpty());
    caller.close();
    assertThat(blocked.join()).isInstanceOfSatisfying(CallAbortedException.class, e -> {
      assertThat(e.reason()).isEqualTo(Reason.CLOSED);
      assertThat(e.mayHaveBeenExecuted()).isTrue();
      // Who only reads has nothing to look after.
      assertThat(e.getMessage()).doesNotContain(Failures.LOOK_FIRST);
    });
    assertThat(this.held.take()).isCancelled();
  }

  @Test
  void aTransportIsClosedOnceUnlessTheOptionsBroughtIt() {
    Closeable ours = new Closeable();
    ActionCaller caller = on(Callers.options(), ours);
    assertThat(caller.call(READ)).isEqualTo("done");
    for (int i = 0; i < 2; i++) {
      caller.close();
      assertThat(ours.closed).hasValue(1);
    }

    Closeable brought = new Closeable();
    ActionCaller guest = on(Callers.options().transport(brought), brought);
    guest.close();
    assertThat(brought.closed).hasValue(0);
  }

  @Test
  void aRequestThatThrowsGivesItsSlotBack() {
    ActionRequest<String> broken = new ActionRequest<>() {
      @Override
      public Action<String> action() {
        return READ.action();
      }

      @Override
      public void writeTo(ParameterWriter out) {
        throw new IllegalStateException("mine");
      }
    };
    ActionCaller caller = on(Callers.options().maxInFlight(1), new Closeable());
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> caller.call(broken))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("mine");
    }
    assertThat(caller.call(READ)).isEqualTo("done");
  }

  @Test
  void aCallWhoseTimeIsUpBeforeItIsSentGivesItsSlotBack() {
    FakeTime time = new FakeTime();
    AtomicInteger slow = new AtomicInteger(1);
    ClientOptions options = Callers.options()
        .maxInFlight(1)
        .slotTimeout(Duration.ofSeconds(1))
        .interceptor(call -> {
          assertThat(time.after(Duration.ofMinutes(slow.getAndSet(0) * 4L).toNanos()))
              .isDone();
          return (metrics, failure) -> {};
        })
        .build();
    ActionCaller caller = ActionCaller.on(
        options,
        ENDPOINT,
        new ClientCore.Seams(Signer.published(), new Closeable(), time, time, () -> 0.5));
    assertThatThrownBy(() -> caller.call(READ))
        .hasMessageContaining(
            "The call's time was up when its turn came: set a longer callTimeout.");
    assertThat(caller.call(READ)).isEqualTo("done");
  }

  @Test
  void whoGivesUpInTheMomentOfHisTurnLeavesTheSlot() {
    Slots slots = new Slots(1);
    assertThat(slots.take()).isDone();
    CompletableFuture<Void> turn = slots.take();
    assertThat(turn).isNotDone();
    slots.release();
    assertThat(turn).isDone();
    slots.giveUp(turn);
    assertThat(slots.take()).isDone();
    CompletableFuture<Void> first = slots.take();
    CompletableFuture<Void> second = slots.take();
    slots.giveUp(first);
    slots.release();
    assertThat(second).isCompleted();
  }

  @Test
  void threadsEndWithTheClientAndItsLastTasksAreRun() {
    ActionCaller caller = on(Callers.options(), new Closeable());
    AsyncThreads threads = caller.inFlight().threads();
    CompletableFuture<Thread> ran = new CompletableFuture<>();
    threads.execute(() -> ran.complete(Thread.currentThread()));
    Thread used = ran.join();
    assertThat(used.getName()).startsWith("countersign-async-");
    assertThat(used.isDaemon()).isTrue();
    long start = System.nanoTime();
    caller.close();
    FaultBench.eventually("the thread has ended", () -> !used.isAlive());
    // Without work it would have stayed for five seconds.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    CompletableFuture<Thread> late = new CompletableFuture<>();
    threads.execute(() -> late.complete(Thread.currentThread()));
    assertThat(late).isCompletedWithValue(Thread.currentThread());
  }

  @Test
  void chanceIsNotTheSameEveryTime() {
    double first = SystemSeams.SHARED.getAsDouble();
    assertThat(first).isBetween(0.0, 1.0);
    FaultBench.eventually("another number", () -> SystemSeams.SHARED.getAsDouble() != first);
  }

  @Test
  void theTextFormNamesTheEndpointAndNoKey() {
    assertThat(on(Callers.options(), new Closeable()).toString())
        .startsWith("ActionCaller{endpoint=https://api.example.com/, ")
        .doesNotContain(Callers.PRIVATE_KEY, Callers.PUBLIC_KEY);
  }

  @Test
  void closingTheStandardTransportEndsNobodysConnections() throws IOException {
    try (LoopbackServer server =
        new LoopbackServer(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)))) {
      HttpTransport standard = HttpTransport.standard();
      try (ActionCaller sharing = Callers.at(server.port(), Callers.options());
          ActionCaller given = Callers.at(server.port(), Callers.options().transport(standard))) {
        assertThat(sharing.call(FaultBench.WRITE)).isEqualTo("done");
        standard.close();
        HttpTransport.standard().close();
        assertThat(HttpTransport.standard()).isSameAs(standard);
        assertThat(given.call(FaultBench.WRITE)).isEqualTo("done");
        assertThat(sharing.call(FaultBench.WRITE)).isEqualTo("done");
      }
      // Nor does the last client, as long as anybody may use it.
      try (ActionCaller next = Callers.at(server.port(), Callers.options().transport(standard))) {
        assertThat(next.call(FaultBench.WRITE)).isEqualTo("done");
      }
      assertThat(server.accepted()).isEqualTo(1);
    }
  }
}
