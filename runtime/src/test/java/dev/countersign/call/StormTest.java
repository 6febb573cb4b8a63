package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.CountersignException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;

/**
 * A service that is down under two hundred callers: retries stay few, and calls succeed again as soon
 * as it is back. The time that it is down, three seconds, is set by {@code countersign.storm} in
 * seconds.
 */
@Timeout(120)
final class StormTest {
  private static final int CALLERS = 200;

  /** The retries that the budget pays for before it is empty. */
  private static final int FULL_BUDGET = 36;

  private final AtomicBoolean down = new AtomicBoolean(true);
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger starved = new AtomicInteger();
  private final AtomicLong recovered = new AtomicLong();

  @OnEachTransport
  void retriesStayFewAndTheServiceRecovers(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().retries(RetryPolicy.standard());
      LoopbackServer server = bench.serve((request, socket) -> {
        String body = this.down.get() ? "{\"RetCode\":150}" : Replies.DONE;
        LoopbackServer.send(socket, LoopbackServer.ok(body));
        return true;
      });
      ActionCaller caller = bench.caller(server.port());
      List<FutureTask<?>> callers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        FutureTask<?> calling = new FutureTask<>(() -> callUntilTheEnd(caller), null);
        callers.add(calling);
        new Thread(calling).start();
      }
      Thread.sleep(
          Duration.ofSeconds(Integer.getInteger("countersign.storm", 3)).toMillis());
      assertThat(this.attempts.get())
          .as("attempts of " + this.calls.get() + " calls")
          .isLessThanOrEqualTo((int) (this.calls.get() * 1.2) + FULL_BUDGET);
      assertThat(server.requests().size())
          .isLessThanOrEqualTo((int) (this.calls.get() * 1.2) + FULL_BUDGET);
      long back = System.nanoTime();
      this.down.set(false);
      FaultBench.eventually("every caller has succeeded", () -> this.recovered.get() >= CALLERS);
      assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Duration.ofSeconds(2));
      this.over.set(true);
      for (FutureTask<?> calling : callers) {
        calling.get(20, TimeUnit.SECONDS);
      }
      assertThat(this.starved).hasValue(0);
    }
  }

  private void callUntilTheEnd(ActionCaller caller) {
    boolean succeeded = false;
    while (!this.over.get()) {
      this.calls.incrementAndGet();
      try {
        caller.call(FaultBench.READ);
        this.attempts.incrementAndGet();
        if (!succeeded && !this.down.get()) {
          succeeded = true;
          this.recovered.incrementAndGet();
        }
      } catch (CountersignException e) {
        this.attempts.addAndGet(e.attempts());
        if (e.attempts() == 0) {
          this.starved.incrementAndGet();
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
