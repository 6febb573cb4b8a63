package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallAbortedException;
import dev.countersign.CallAbortedException.Reason;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.HttpStatusException;
import dev.countersign.NoConnectionException;
import dev.countersign.UnreadableReplyException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of FAULTS, sections 1.1 and 1.2, played by a server of raw bytes. */
@Timeout(20)
final class TransportFaultsTest {
  private static final MapRequest READ = MapRequest.reading(Map.of("Limit", 1L));
  private static final MapRequest WRITE = MapRequest.writing(Map.of("SourceImageId", "i"));

  @BeforeAll
  static void warmUp() throws IOException {
    // The first exchange of a JVM takes longer than the deadlines below.
    try (LoopbackServer server = LoopbackServer.sending(LoopbackServer.ok(Replies.DONE))) {
      assertThat(Callers.at(server.port(), Callers.options()).call(READ)).isEqualTo("done");
    }
  }

  private static ClientOptions.Builder quick() {
    return Callers.options().attemptTimeout(Duration.ofMillis(400)).retries(RetryPolicy.once());
  }

  private static <T extends CountersignException> T fault(
      Class<T> type, LoopbackServer server, MapRequest request) {
    T fault =
        catchThrowableOfType(type, () -> Callers.at(server.port(), quick()).call(request));
    assertThat(fault).hasMessageContaining("127.0.0.1:" + server.port() + ", attempt 1 of 1");
    assertThat(fault.attempts()).isEqualTo(1);
    return fault;
  }

  @Test
  void aClosedPortIsNoConnectionAndNothingWasSent() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    NoConnectionException fault = catchThrowableOfType(
        NoConnectionException.class, () -> Callers.at(port, quick()).call(WRITE));
    assertThat(fault)
        .hasMessageStartingWith("CopyCustomImage: nothing accepts connections there (127.0.0.1:");
    assertThat(fault.mayHaveBeenExecuted()).isFalse();
    assertThat(fault.retryable()).isTrue();
  }

  @Test
  void aNameThatDoesNotResolveIsTold() {
    ClientOptions options = quick().endpoint("https://no-such-host.invalid/").build();
    ActionCaller caller = ActionCaller.create(options, "https://unused.example.com/");
    NoConnectionException fault =
        catchThrowableOfType(NoConnectionException.class, () -> caller.call(WRITE));
    assertThat(fault)
        .hasMessageContaining("the host name does not resolve (no-such-host.invalid:443");
    assertThat(fault.mayHaveBeenExecuted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Ret",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Ret"
      })
  void aStallEndsAtTheDeadlineAndClosesTheSocket(String beginning) throws Exception {
    try (LoopbackServer server = LoopbackServer.stallingAfter(beginning)) {
      CallTimeoutException fault = fault(CallTimeoutException.class, server, WRITE);
      assertThat(fault.phase())
          .isEqualTo(beginning.contains("\r\n\r\n") ? Phase.BODY : Phase.HEADERS);
      assertThat(fault.elapsed()).isBetween(Duration.ofMillis(390), Duration.ofSeconds(5));
      assertThat(fault.mayHaveBeenExecuted()).isTrue();
      assertThat(fault.retryable()).isFalse();
      assertThat(fault).hasMessageEndingWith("look before sending it again.");
      assertThat(server.clientLeft().await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(fault(CallTimeoutException.class, server, READ).retryable()).isTrue();
    }
  }

  @Test
  void theWholeCallHasADeadlineToo() throws Exception {
    try (LoopbackServer server = LoopbackServer.stallingAfter("")) {
      ClientOptions.Builder options = Callers.options().callTimeout(Duration.ofMillis(300));
      CallTimeoutException fault = catchThrowableOfType(
          CallTimeoutException.class, () -> Callers.at(server.port(), options).call(READ));
      assertThat(fault).hasMessageContaining("There is no time left for another attempt.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"RetCode\":0,",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Ret"
      })
  void aTruncatedBodyIsUnreadable(String bytes) throws Exception {
    try (LoopbackServer server = LoopbackServer.sending(bytes)) {
      UnreadableReplyException fault = fault(UnreadableReplyException.class, server, WRITE);
      assertThat(fault).hasMessageStartingWith("CopyCustomImage: the reply is cut short (");
      assertThat(fault.retryable()).isFalse();
      assertThat(fault(UnreadableReplyException.class, server, READ).retryable())
          .isTrue();
    }
  }

  @Test
  void aConnectionThatEndsBeforeTheReplyIsSentOnce() throws Exception {
    try (LoopbackServer server = LoopbackServer.sending("")) {
      BrokenConnectionException fault = fault(BrokenConnectionException.class, server, WRITE);
      assertThat(fault.mayHaveBeenExecuted()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001garbage canary\r\n\r\n",
        "HTTP/1.1 canary OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: canary\r\n\r\n{}"
      })
  void whatIsNotHttpIsUnreadableAndNotQuoted(String bytes) throws Exception {
    try (LoopbackServer server = LoopbackServer.sending(bytes)) {
      UnreadableReplyException fault = fault(UnreadableReplyException.class, server, READ);
      assertThat(fault).hasMessageNotContaining("canary");
      assertThat(fault.retryable()).isFalse();
    }
  }

  @Test
  void aPageOfHtmlIsUnreadableAndNotQuoted() throws Exception {
    String page = "<html>502 canary</html>";
    String reply =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 23\r\n\r\n" + page;
    try (LoopbackServer server = LoopbackServer.sending(reply)) {
      UnreadableReplyException fault = fault(UnreadableReplyException.class, server, READ);
      assertThat(fault.httpStatus()).isEqualTo(200);
      assertThat(fault)
          .hasMessageContaining("HTTP status 200 with text/html, 23 bytes: the body is not JSON")
          .hasMessageNotContaining("canary");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsNotFollowed(int status) throws Exception {
    try (LoopbackServer other = LoopbackServer.sending(LoopbackServer.ok(Replies.DONE));
        LoopbackServer server = LoopbackServer.sending("HTTP/1.1 "
            + status
            + " Moved\r\nLocation: http://127.0.0.1:"
            + other.port()
            + "/canary?a\r\nContent-Length: 0\r\n\r\n")) {
      HttpStatusException fault = fault(HttpStatusException.class, server, READ);
      assertThat(fault)
          .hasMessageContaining("HTTP status " + status + ", a redirect to host 127.0.0.1 (")
          .hasMessageNotContaining("canary");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void aBodyBeyondTheLimitEndsTheExchangeWhileItStreams() throws Exception {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n";
    try (LoopbackServer server = new LoopbackServer((request, socket) -> {
      LoopbackServer.send(socket, head);
      String part = "x".repeat(1 << 16);
      for (int i = 0; i < 70_000; i++) {
        LoopbackServer.send(socket, part);
      }
      return false;
    })) {
      UnreadableReplyException fault = catchThrowableOfType(
          UnreadableReplyException.class,
          () -> Callers.at(server.port(), Callers.options().maxReplyBytes(1 << 20))
              .call(READ));
      assertThat(fault)
          .hasMessageContaining("the reply body is longer than 1048576 bytes")
          .hasMessageContaining("raise maxReplyBytes");
      assertThat(server.clientLeft().await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void compressionIsNeitherAskedForNorAccepted() throws Exception {
    String reply =
        LoopbackServer.ok(Replies.DONE).replace("OK\r\n", "OK\r\nContent-Encoding: gzip\r\n");
    try (LoopbackServer server = LoopbackServer.sending(reply)) {
      UnreadableReplyException fault = fault(UnreadableReplyException.class, server, READ);
      assertThat(fault).hasMessageContaining("has the content encoding gzip");
      assertThat(server.requests().get(0))
          .startsWith("POST / HTTP/1.1\r\n")
          .containsIgnoringCase("content-type: application/x-www-form-urlencoded\r\n")
          .doesNotContainIgnoringCase("accept-encoding")
          .doesNotContainIgnoringCase("upgrade");
    }
  }

  @Test
  void anInterruptEndsTheCallAndKeepsTheFlag() throws Exception {
    try (LoopbackServer server = LoopbackServer.stallingAfter("")) {
      Thread caller = Thread.currentThread();
      Thread interrupter = new Thread(() -> {
        while (server.requests().isEmpty()) {
          Thread.onSpinWait();
        }
        caller.interrupt();
      });
      interrupter.start();
      CallAbortedException fault = catchThrowableOfType(
          CallAbortedException.class,
          () -> Callers.at(server.port(), Callers.options()).call(WRITE));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(fault.reason()).isEqualTo(Reason.INTERRUPTED);
      assertThat(fault.mayHaveBeenExecuted()).isTrue();
      assertThat(fault.retryable()).isFalse();
      interrupter.join();
      assertThat(server.clientLeft().await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aThreadThatIsInterruptedAlreadySendsNothing() throws Exception {
    try (LoopbackServer server = LoopbackServer.stallingAfter("")) {
      Thread.currentThread().interrupt();
      CallAbortedException fault = catchThrowableOfType(
          CallAbortedException.class, () -> Callers.at(server.port(), quick()).call(WRITE));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(fault.reason()).isEqualTo(Reason.INTERRUPTED);
      assertThat(fault.mayHaveBeenExecuted()).isFalse();
      assertThat(server.requests()).isEmpty();
    }
  }
}
