package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.CountersignException;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

/**
 * FAULTS, row 67: writes whose connection breaks in every phase and in every way, over plain sockets,
 * TLS 1.2 and TLS 1.3. No write is executed twice, and none of which the caller reads that it was not
 * executed was.
 *
 * <p>Each transport gets 300 writes over each of the three; {@code countersign.handover.writes} sets
 * another number and {@code countersign.handover.seed} the seed, which every failure names.
 */
@Timeout(3600)
final class HandoverTest {
  private static final int WRITES = Integer.getInteger("countersign.handover.writes", 300);
  private static final long SEED = Long.getLong("countersign.handover.seed", 20_261_130);

  /** Fewer than use up the budget of retries. */
  private static final int WRITES_OF_A_CLIENT = 20;

  /** How a write ended for its caller. */
  private enum Verdict {
    DONE,
    UNKNOWN,
    NOT_EXECUTED
  }

  @OnEachTransport
  void fault67OverPlainSockets(TransportUnderTest kind) throws Exception {
    play(kind, BreakingServer.Wire.PLAIN);
  }

  @OnEachTransport
  void fault67OverTls12(TransportUnderTest kind) throws Exception {
    play(kind, BreakingServer.Wire.TLS_12);
  }

  @OnEachTransport
  void fault67OverTls13(TransportUnderTest kind) throws Exception {
    play(kind, BreakingServer.Wire.TLS_13);
  }

  private static void play(TransportUnderTest kind, BreakingServer.Wire wire) throws Exception {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    try (BreakingServer server = new BreakingServer(wire, SEED);
        HttpTransport transport = kind.open(TransportOptions.builder()
            .noProxy()
            .sslContext(Certificates.trustOnly())
            .connectTimeout(Duration.ofSeconds(20))
            .build())) {
      for (int first = 0; first < WRITES; first += WRITES_OF_A_CLIENT) {
        int end = Math.min(WRITES, first + WRITES_OF_A_CLIENT);
        try (ActionCaller caller = caller(server, transport)) {
          List<CompletableFuture<String>> calls = new ArrayList<>();
          for (int i = first; i < end; i++) {
            calls.add(caller.callAsync(MapRequest.writing(Map.of("Own", (long) i))));
          }
          for (int i = first; i < end; i++) {
            verdicts.merge(verdict(calls.get(i - first), i, server), 1, Integer::sum);
          }
        }
      }
      String counts = kind + ", " + wire + ", seed " + SEED + ": " + WRITES + " writes, " + verdicts
          + ", executed " + server.executed() + ", played " + new TreeMap<>(server.played());
      System.out.println(counts);
      assertThat(server.played()).as(counts).hasSizeGreaterThan(wire.plays() / 2);
      for (Verdict verdict : Verdict.values()) {
        // Three attempts in a row that fail unsent are rare, and over plain sockets there are none.
        int least = verdict == Verdict.NOT_EXECUTED ? 0 : WRITES / 10;
        assertThat(verdicts.getOrDefault(verdict, 0)).as(counts).isGreaterThanOrEqualTo(least);
      }
    }
  }

  private static ActionCaller caller(BreakingServer server, HttpTransport transport) {
    return ActionCaller.create(
        Callers.options()
            .transport(transport)
            .allowPlainHttp(true)
            .attemptTimeout(Duration.ofSeconds(3))
            .callTimeout(Duration.ofMinutes(2))
            .retries(RetryPolicy.standard()
                .withPauses(Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofMillis(2)))
            .build(),
        server.endpoint());
  }

  /** Holds what the caller reads against what the server did. */
  private static Verdict verdict(CompletableFuture<String> call, int own, BreakingServer server)
      throws Exception {
    String seed = ", seed " + SEED + ", by " + server.log(own);
    try {
      assertThat(call.get(120, TimeUnit.SECONDS)).isEqualTo(String.valueOf(own));
      assertThat(server.executions(own)).as("write " + own + " is done" + seed).isEqualTo(1);
      return Verdict.DONE;
    } catch (ExecutionException e) {
      CountersignException fault = (CountersignException) Objects.requireNonNull(e.getCause());
      int most = fault.mayHaveBeenExecuted() ? 1 : 0;
      assertThat(server.executions(own))
          .as("write " + own + ": " + fault + seed)
          .isLessThanOrEqualTo(most);
      assertThat(fault.retryable() && most == 1)
          .as("write " + own + ": " + fault)
          .isFalse();
      return most == 1 ? Verdict.UNKNOWN : Verdict.NOT_EXECUTED;
    }
  }
}
