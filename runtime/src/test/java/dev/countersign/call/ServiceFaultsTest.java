package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.CountersignException;
import dev.countersign.HttpStatusException;
import dev.countersign.ServiceException;
import dev.countersign.ServiceException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.call.FaultBench.Retry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** FAULTS, section 1.3: status and service. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class ServiceFaultsTest {
  private static String reply(String status, String headers, String body) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static HttpStatusException status(
      TransportUnderTest kind, String status, boolean executed, Retry column) throws IOException {
    return status(kind, status, "", executed, column);
  }

  private static HttpStatusException status(
      TransportUnderTest kind, String status, String headers, boolean executed, Retry column)
      throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      HttpStatusException fault = bench.expect(
          HttpStatusException.class,
          executed,
          column,
          FaultBench.sending(reply(status + " Canary", headers, "<html>canary</html>")));
      assertThat(fault.status()).isEqualTo(Integer.parseInt(status));
      assertThat(fault)
          .hasMessageContaining("HTTP status " + status + " without an answer of the service")
          .hasMessageNotContaining("anary");
      return fault;
    }
  }

  private static ServiceException code(
      TransportUnderTest kind, int code, Kind meaning, boolean executed, Retry column)
      throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      ServiceException fault = bench.expect(
          ServiceException.class,
          executed,
          column,
          FaultBench.sending(reply("200 OK", "", "{\"RetCode\":" + code + ",\"Message\":\"m\"}")));
      assertThat(fault.kind()).isEqualTo(meaning);
      assertThat(fault.retCode()).isEqualTo(code);
      return fault;
    }
  }

  @OnEachWire
  void fault44ErrorsOfTheRequest(TransportUnderTest kind) throws IOException {
    for (String status : new String[] {"400", "401", "403", "404", "405", "413", "415"}) {
      status(kind, status, false, Retry.N);
    }
    try (FaultBench bench = new FaultBench(kind)) {
      ServiceException both = bench.expect(
          ServiceException.class,
          false,
          Retry.N,
          FaultBench.sending(reply("403 Forbidden", "", "{\"RetCode\":4242,\"Message\":\"no\"}")));
      assertThat(both).hasMessageContaining("the service answered 4242: no, HTTP status 403");
    }
  }

  @OnEachWire
  void fault45CallsThatComeTooFastOrTooEarly(TransportUnderTest kind) throws IOException {
    status(kind, "408", true, Retry.I);
    status(kind, "425", true, Retry.I);
    status(kind, "429", false, Retry.A);
    for (String garbage : new String[] {"soon", "-5", "1.5", ""}) {
      status(kind, "429", "Retry-After: " + garbage + "\r\n", false, Retry.A);
    }
  }

  @OnEachWire
  void fault45AWaitThatIsLongerThanTheTimeLeft(TransportUnderTest kind) throws IOException {
    String tooLong = "HTTP/1.1 429 X\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n";
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(tooLong));
      HttpStatusException fault = FaultBench.expect(
          HttpStatusException.class,
          false,
          1,
          FaultBench.call(bench.caller(server.port()), FaultBench.WRITE));
      assertThat(fault).hasMessageEndingWith("There is no time left for another attempt.");
      assertThat(fault.retryable()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @OnEachWire
  void fault44AnEarlyAnswerToALargeRequest(TransportUnderTest kind) throws IOException {
    // The server reads no more than the head, so that the client cannot write all of its request.
    try (FaultBench bench = new FaultBench(kind);
        RawServer server = bench.meet(socket -> {
          assertThat(socket.getInputStream().read(new byte[500])).isPositive();
          LoopbackServer.send(socket, "HTTP/1.1 413 X\r\nContent-Length: 0\r\n\r\n");
          // The end of the connection, with bytes unread, is a reset that may overtake the reply.
          Thread.sleep(2500);
        })) {
      String large = "x".repeat(4 << 20);
      HttpStatusException fault = FaultBench.expect(
          HttpStatusException.class,
          false,
          1,
          FaultBench.call(bench.caller(server.port()), MapRequest.writing(Map.of("Data", large))));
      assertThat(fault.status()).isEqualTo(413);
    }
  }

  @OnEachWire
  void fault46AnErrorOfTheServer(TransportUnderTest kind) throws IOException {
    status(kind, "500", true, Retry.I);
  }

  @OnEachWire
  void fault47ErrorsOfAGateway(TransportUnderTest kind) throws IOException {
    for (String status : new String[] {"502", "503", "504"}) {
      status(kind, status, true, Retry.I);
    }
    // A gateway adds the header, which proves nothing about a write.
    status(kind, "503", "Retry-After: 0\r\n", true, Retry.I);
  }

  @OnEachWire
  void fault48CallsThatTheServiceThrottles(TransportUnderTest kind) throws IOException {
    code(kind, 153, Kind.THROTTLED, false, Retry.A);
  }

  @OnEachWire
  void fault49AServiceThatIsNotThere(TransportUnderTest kind) throws IOException {
    code(kind, 110, Kind.UNAVAILABLE, true, Retry.I);
    code(kind, 130, Kind.UNAVAILABLE, true, Retry.I);
    code(kind, 150, Kind.UNAVAILABLE, true, Retry.I);
  }

  @OnEachWire
  void fault50AnActionThatTheServiceDoesNotKnow(TransportUnderTest kind) throws IOException {
    for (int unknown : new int[] {160, 161}) {
      assertThat(code(kind, unknown, Kind.BAD_REQUEST, false, Retry.N))
          .hasMessageEndingWith("The definition and the service disagree about this action.");
    }
  }

  @OnEachWire
  void fault51ASignatureThatIsRefused(TransportUnderTest kind) throws IOException {
    for (int auth = 170; auth <= 174; auth++) {
      assertThat(code(kind, auth, Kind.AUTHENTICATION, false, Retry.N))
          .hasMessageNotContaining(Callers.PUBLIC_KEY)
          .hasMessageNotContaining(Callers.PRIVATE_KEY);
    }
  }

  @OnEachWire
  void fault52ARightThatIsMissing(TransportUnderTest kind) throws IOException {
    for (int permission = 292; permission <= 299; permission++) {
      code(kind, permission, Kind.PERMISSION, false, Retry.N);
    }
  }

  @OnEachWire
  void fault53OtherReturnCodes(TransportUnderTest kind) throws IOException {
    code(kind, 8039, Kind.OTHER, false, Retry.N);
    code(kind, -1, Kind.OTHER, false, Retry.N);
    Action<String> listing = Action.of("CopyCustomImage", Effect.WRITE, Replies::firstText)
        .error(8039, "no room", RetryClass.RETRYABLE);
    String body = "{\"RetCode\":8039,\"Message\":\"a\\u0007b" + "x".repeat(5000) + "\"}";
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.sending(reply("200 OK", "", body)));
      ServiceException fault = FaultBench.expect(
          ServiceException.class,
          false,
          3,
          FaultBench.call(
              bench.caller(server.port()), new MapRequest(listing, Map.of(), List.of())));
      assertThat(fault).hasMessageContaining("no room").hasMessageContaining("a\\u0007bxxx");
      assertThat(String.valueOf(fault.getMessage()).length()).isLessThan(1400);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @OnEachWire
  void fault54AServerThatEchoesTheRequest(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve((request, socket) -> {
        String body = request.substring(request.indexOf("\r\n\r\n") + 4);
        LoopbackServer.send(
            socket,
            reply(
                "200 OK",
                "",
                "{\"RetCode\":171,\"Message\":\"" + body + ' ' + Callers.PRIVATE_KEY + "\"}"));
        return false;
      });
      CountersignException fault =
          FaultBench.call(bench.caller(server.port()), FaultBench.WRITE).failure();
      assertThat(fault)
          .isInstanceOf(ServiceException.class)
          .hasMessageContaining("Action=CopyCustomImage&PublicKey=***&SourceImageId=i")
          .hasMessageContaining("Signature=*** ***")
          .hasMessageNotContaining(Callers.PRIVATE_KEY)
          .hasMessageNotContaining("ucloudsomeone");
    }
  }

  @OnEachWire
  void fault55AnAnswerThatNamesAnotherAction(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.sending(
          reply("200 OK", "", "{\"Action\":\"Other\",\"RetCode\":0,\"Text\":\"done\"}")));
      ActionCaller caller = bench.caller(server.port());
      try (LogLines log = new LogLines()) {
        assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
        assertThat(log.lines())
            .contains("FINE dev.countersign CopyCustomImage: the answer names Other");
      }
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static final String SECOND_COPY =
      "{\"Action\":\"DescribeImageResponse\",\"RetCode\":0,\"Text\":\"of the first\"}";

  private static LoopbackServer.Play copyingTheFirst(LoopbackServer.Play copies) {
    return (request, socket) -> {
      if (request.contains("Action=DescribeImage")) {
        return copies.answer(request, socket);
      }
      LoopbackServer.send(socket, LoopbackServer.ok("{\"RetCode\":0,\"Text\":\"own\"}"));
      return true;
    };
  }

  @OnEachWire
  void fault55AReplyThatComesTwiceAtOnce(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      String reply = LoopbackServer.ok(SECOND_COPY);
      LoopbackServer server = bench.serve(copyingTheFirst(FaultBench.stallingAfter(reply + reply)));
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.READ)).isEqualTo("of the first");
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("own");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @OnEachWire
  void fault55AReplyThatComesAgainOnAnIdleConnection(TransportUnderTest kind) throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    CountDownLatch sent = new CountDownLatch(1);
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(copyingTheFirst((request, socket) -> {
        // Else the copy waits until the client acknowledges the reply.
        socket.setTcpNoDelay(true);
        LoopbackServer.send(socket, LoopbackServer.ok(SECOND_COPY));
        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        LoopbackServer.send(socket, LoopbackServer.ok(SECOND_COPY));
        sent.countDown();
        return true;
      }));
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.READ)).isEqualTo("of the first");
      answered.countDown();
      assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
      if (kind.watchesIdleConnections()) {
        FaultBench.eventually("the client closes its connection", () -> server.open() == 0);
      }
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("own");
      assertThat(server.accepted()).isEqualTo(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @OnEachWire
  void fault55AReplyThatComesAgainUnderTheNextCall(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve((request, socket) -> {
        LoopbackServer.send(socket, LoopbackServer.ok(SECOND_COPY));
        return true;
      });
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.READ)).isEqualTo("of the first");
      UnreadableReplyException fault = FaultBench.expect(
          UnreadableReplyException.class, true, 1, FaultBench.call(caller, FaultBench.WRITE));
      assertThat(fault).hasMessageContaining("it answers another call of this client");
      assertThat(server.accepted()).isEqualTo(1);
    }
  }
}
