package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.ServiceException;
import dev.countersign.http.HttpReply;
import dev.countersign.wire.ParameterWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Interceptors, metrics, and what they see. */
final class WatchersTest {
  /** A request that holds a secret, as the options below do. */
  private record SecretRequest() implements ActionRequest<String> {
    @Override
    public Action<String> action() {
      return Action.of("CopyCustomImage", Effect.WRITE, Replies::firstText).costs();
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.secret("Password", "canary-password");
      out.text("Name", "web");
    }
  }

  private final List<String> seen = new ArrayList<>();
  private final Deque<HttpReply> replies = new ArrayDeque<>(
      List.of(Replies.of("{\"RetCode\":153,\"Message\":\"slow\"}"), Replies.of(Replies.DONE)));

  private ClientOptions.Builder options() {
    return ClientOptions.builder()
        .credentials(Credentials.of("canary-public", "canary-private", "canary-token"))
        .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO, Duration.ZERO))
        .transport(call -> CompletableFuture.completedFuture(this.replies.remove()));
  }

  private static String call(ClientOptions.Builder options) {
    return ActionCaller.create(options.build(), "https://api.example.com/")
        .call(new SecretRequest());
  }

  @Test
  void interceptorsSeeBeginningAndEndOfCallAndAttemptsAndNoSecret() {
    ClientOptions.Builder options = options()
        .interceptor(call -> {
          this.seen.add("call " + call);
          return (metrics, failure) -> this.seen.add(
              "ended " + metrics.outcome() + ' ' + metrics.attempts() + ' ' + failure);
        })
        .attemptInterceptor(attempt -> {
          this.seen.add("attempt " + attempt);
          return (metrics, failure) -> this.seen.add(metrics.number() + " " + metrics.outcome()
              + ' ' + metrics.httpStatus() + ' ' + metrics.receivedBytes() + ' ' + failure);
        });
    assertThat(call(options)).isEqualTo("done");
    String form = "request=POST https://api.example.com/ Action=CopyCustomImage&Name=web"
        + "&Password=***&PublicKey=***&SecurityToken=***&Signature=***]";
    assertThat(this.seen).hasSize(6);
    assertThat(this.seen.get(0))
        .isEqualTo(
            "call CallView[action=CopyCustomImage, effect=WRITE, costs=true, maxAttempts=3]");
    assertThat(this.seen.get(1))
        .isEqualTo("attempt AttemptView[action=CopyCustomImage, number=1, maxAttempts=3, " + form);
    assertThat(this.seen.get(2))
        .startsWith("1 ServiceException 200 32 dev.countersign.ServiceException: CopyCustomImage:"
            + " the service answered 153: slow (api.example.com:443, attempt 1 of 3, after ");
    assertThat(this.seen.get(3)).endsWith("number=2, maxAttempts=3, " + form);
    assertThat(this.seen.get(4)).isEqualTo("2 done 200 48 null");
    assertThat(this.seen.get(5)).isEqualTo("ended done 2 null");
    assertThat(this.seen.toString()).doesNotContain("canary");
  }

  @Test
  void fault66AnInterceptorThatThrowsAtTheBeginningEndsTheCallUnsent() {
    class Broken implements CallInterceptor, AttemptInterceptor {
      @Override
      public CallInterceptor.End begin(CallView call) {
        throw new IllegalStateException("mine");
      }

      @Override
      public AttemptInterceptor.End begin(AttemptView attempt) {
        throw new IllegalStateException("mine");
      }
    }

    for (ClientOptions.Builder options :
        List.of(options().interceptor(new Broken()), options().attemptInterceptor(new Broken()))) {
      ActionCaller caller =
          ActionCaller.create(options.maxInFlight(1).build(), "https://api.example.com/");
      for (int i = 0; i < 2; i++) {
        // The second call finds the only slot free again.
        InvalidConfigurationException fault = catchThrowableOfType(
            InvalidConfigurationException.class, () -> caller.call(new SecretRequest()));
        assertThat(fault)
            .hasMessageContaining("the interceptor " + Broken.class.getName()
                + " threw java.lang.IllegalStateException")
            .hasCause(new IllegalStateException("mine"));
        assertThat(fault.mayHaveBeenExecuted()).isFalse();
      }
    }
    assertThat(this.replies).hasSize(2);
  }

  @Test
  void fault66AnInterceptorThatThrowsAtTheEndChangesNothing() {
    ClientOptions.Builder options = options()
        .interceptor(call -> (metrics, failure) -> {
          throw new IllegalStateException("mine");
        })
        .attemptInterceptor(attempt -> (metrics, failure) -> {
          throw new IllegalStateException("mine");
        })
        .interceptor(call -> (metrics, failure) -> this.seen.add(metrics.outcome()));
    try (LogLines log = new LogLines()) {
      assertThat(call(options)).isEqualTo("done");
      assertThat(log.lines())
          .filteredOn(line -> line.matches("WARNING dev.countersign The interceptor .* threw"
              + " java.lang.IllegalStateException at the end of a call"))
          .as("one call, two attempts")
          .hasSize(3);
    }
    assertThat(this.seen).containsExactly("done");
  }

  @Test
  void theEndOfACallThatFailsIsTold() {
    this.replies.clear();
    this.replies.add(Replies.of("{\"RetCode\":171}"));
    ClientOptions.Builder options = options()
        .interceptor(call ->
            (metrics, failure) -> this.seen.add(metrics.outcome() + ' ' + metrics.attempts()));
    assertThatThrownBy(() -> call(options)).isInstanceOf(ServiceException.class);
    assertThat(this.seen).containsExactly("ServiceException 1");
  }

  @OnEachTransport
  void timesAndBytesOfAnAttemptAreMeasured(TransportUnderTest kind) throws IOException {
    List<AttemptMetrics> attempts = new ArrayList<>();
    List<CallMetrics> calls = new ArrayList<>();
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve((request, socket) -> {
        Thread.sleep(60);
        LoopbackServer.send(
            socket, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 48\r\n\r\n");
        Thread.sleep(60);
        LoopbackServer.send(socket, Replies.DONE);
        return false;
      });
      bench.options().metrics(new MetricsListener() {
        @Override
        public void attemptEnded(AttemptMetrics attempt) {
          attempts.add(attempt);
        }

        @Override
        public void callEnded(CallMetrics call) {
          calls.add(call);
        }
      });
      assertThat(bench.caller(server.port()).call(FaultBench.WRITE)).isEqualTo("done");
    }
    AttemptMetrics attempt = attempts.get(0);
    assertThat(attempt.outcome()).isEqualTo("done");
    assertThat(attempt.waiting()).isBetween(Duration.ofMillis(40), Duration.ofSeconds(5));
    assertThat(attempt.reading()).isBetween(Duration.ofMillis(40), Duration.ofSeconds(5));
    assertThat(attempt.connecting()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(5));
    assertThat(attempt.sentBytes()).isGreaterThan(100);
    assertThat(attempt.receivedBytes()).isEqualTo(48);
    assertThat(calls.get(0).attempts()).isEqualTo(1);
    assertThat(calls.get(0).elapsed()).isGreaterThan(Duration.ofMillis(100));
  }
}
