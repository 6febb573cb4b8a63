package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.CountersignException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;

/**
 * Three thousand writes, or seven thousand by a transport that somebody brought, against a server that
 * fails at random in every phase: no write is executed twice, and the client's verdict agrees with the
 * server's log.
 */
@Timeout(120)
final class AtMostOnceTest {
  /** What the server does with one request; the first three say that it did not act. */
  private enum Play {
    THROTTLE,
    REFUSE,
    TOO_MANY,
    DONE,
    DONE_AND_RESET,
    DONE_AND_CLOSED,
    DONE_AND_CUT,
    DONE_AND_STALLED,
    DONE_AND_GATEWAY,
    UNREAD
  }

  /** Executions by call, as the server saw them. */
  private final Map<String, AtomicInteger> executed = new ConcurrentHashMap<>();

  private final Random random = new Random(20_240_607);

  private Play draw() {
    synchronized (this.random) {
      // Half of the answers are good, and a stall, which takes time, is rare.
      int number = this.random.nextInt(200);
      if (number < 100) {
        return Play.DONE;
      }
      return number == 100
          ? Play.DONE_AND_STALLED
          : List.of(
                  Play.THROTTLE,
                  Play.REFUSE,
                  Play.TOO_MANY,
                  Play.DONE_AND_RESET,
                  Play.DONE_AND_CLOSED,
                  Play.DONE_AND_CUT,
                  Play.DONE_AND_GATEWAY,
                  Play.UNREAD)
              .get(number % 8);
    }
  }

  private boolean answer(String request, Socket socket) throws IOException {
    String own = request.replaceAll("(?s).*&Own=(\\d+)&.*", "$1");
    Play play = draw();
    if (play.compareTo(Play.DONE) >= 0 && play != Play.UNREAD) {
      this.executed.computeIfAbsent(own, key -> new AtomicInteger()).incrementAndGet();
    }
    String done = LoopbackServer.ok("{\"RetCode\":0,\"Text\":\"" + own + "\"}");
    switch (play) {
      case THROTTLE -> LoopbackServer.send(socket, LoopbackServer.ok("{\"RetCode\":153}"));
      case REFUSE -> LoopbackServer.send(socket, LoopbackServer.ok("{\"RetCode\":8039}"));
      case TOO_MANY -> LoopbackServer.send(socket, "HTTP/1.1 429 X\r\nContent-Length: 0\r\n\r\n");
      case DONE -> LoopbackServer.send(socket, done);
      case DONE_AND_RESET, UNREAD -> FaultBench.reset(socket);
      case DONE_AND_CLOSED -> socket.close();
      case DONE_AND_CUT -> {
        LoopbackServer.send(socket, done.substring(0, done.length() - 7));
        socket.close();
      }
      case DONE_AND_STALLED -> LoopbackServer.send(socket, done.substring(0, 20));
      case DONE_AND_GATEWAY -> LoopbackServer.send(socket, LoopbackServer.ok("{\"RetCode\":110}"));
    }
    return !socket.isClosed();
  }

  private int executions(int call) {
    AtomicInteger count = this.executed.get(String.valueOf(call));
    return count == null ? 0 : count.get();
  }

  @OnEachTransport
  void noWriteIsExecutedTwiceAndTheVerdictIsTrue(TransportUnderTest kind) throws Exception {
    int total = kind == Transports.STANDARD ? 3_000 : 7_000;
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().attemptTimeout(Duration.ofSeconds(1)).slotTimeout(Duration.ofMinutes(1));
      LoopbackServer server = bench.serve(this::answer);
      ActionCaller caller = bench.caller(server.port());
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < total; i++) {
        calls.add(caller.callAsync(MapRequest.writing(Map.of("Own", (long) i))));
      }
      int done = 0;
      int unknown = 0;
      for (int i = 0; i < total; i++) {
        try {
          assertThat(calls.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(String.valueOf(i));
          assertThat(executions(i)).as("call " + i).isEqualTo(1);
          done++;
        } catch (ExecutionException e) {
          CountersignException fault = (CountersignException) Objects.requireNonNull(e.getCause());
          int most = fault.mayHaveBeenExecuted() ? 1 : 0;
          assertThat(executions(i)).as("call " + i + ": " + fault).isLessThanOrEqualTo(most);
          unknown += most;
        }
      }
      assertThat(done).isGreaterThan(total / 3);
      assertThat(unknown).isGreaterThan(total / 10);
    }
  }
}
