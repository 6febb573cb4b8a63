package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.CountersignException;
import dev.countersign.HttpStatusException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.call.FaultBench.Outcome;
import dev.countersign.call.FaultBench.Retry;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** FAULTS, section 1.2: the response; and R01 to R04. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class ResponseFaultsTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private static String raw(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    return OK + "Content-Length: " + bytes.length + "\r\n\r\n" + body;
  }

  private static void timesOut(TransportUnderTest kind, Phase phase, LoopbackServer.Play play)
      throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      // A handshake takes its time, above all the first.
      Duration timeout = Duration.ofMillis(kind instanceof OverTls ? 1000 : 400);
      bench.options().attemptTimeout(timeout);
      CallTimeoutException fault = bench.expect(CallTimeoutException.class, true, Retry.I, play);
      assertThat(fault.phase()).isEqualTo(phase);
      assertThat(fault.elapsed()).isBetween(timeout.minusMillis(5), timeout.multipliedBy(5));
    }
  }

  private static UnreadableReplyException unreadable(
      TransportUnderTest kind, Retry column, LoopbackServer.Play play) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      return unreadable(bench, column, play);
    }
  }

  private static UnreadableReplyException garbage(TransportUnderTest kind, String bytes)
      throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.playsGarbage();
      return unreadable(bench, Retry.N, FaultBench.sending(bytes));
    }
  }

  private static UnreadableReplyException unreadable(
      FaultBench bench, Retry column, LoopbackServer.Play play) throws IOException {
    UnreadableReplyException fault =
        bench.expect(UnreadableReplyException.class, true, column, play);
    assertThat(String.valueOf(fault.getMessage()).length()).isLessThan(1000);
    return fault;
  }

  @OnEachWire
  void fault18NoHeaders(TransportUnderTest kind) throws IOException {
    timesOut(kind, Phase.HEADERS, FaultBench.stallingAfter(""));
  }

  @OnEachWire
  void fault19SlowHeaders(TransportUnderTest kind) throws IOException {
    timesOut(kind, Phase.HEADERS, FaultBench.dripping("HTTP/1.1 200 OK\r\nX: ", "x"));
  }

  @OnEachWire
  void fault20ABodyThatStalls(TransportUnderTest kind) throws IOException {
    timesOut(kind, Phase.BODY, FaultBench.stallingAfter(OK + "Content-Length: 100\r\n\r\n{\"Ret"));
  }

  @OnEachWire
  void fault21ABodyThatDrips(TransportUnderTest kind) throws IOException {
    timesOut(kind, Phase.BODY, FaultBench.dripping(OK + "Content-Length: 9999\r\n\r\n{", " "));
    timesOut(
        kind,
        Phase.BODY,
        FaultBench.dripping(OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"));
  }

  @OnEachWire
  void fault22ABodyShorterThanItsLength(TransportUnderTest kind) throws IOException {
    assertThat(
            unreadable(kind, Retry.I, FaultBench.sending(OK + "Content-Length: 100\r\n\r\n{\"Re")))
        .hasMessageContaining("the reply is cut short");
  }

  @OnEachWire
  void fault23ChunksThatEndEarly(TransportUnderTest kind) throws IOException {
    for (String chunks : List.of("5\r\n{\"Re", "2\r\n{}", "2\r\n{}\r\n")) {
      assertThat(unreadable(
              kind,
              Retry.I,
              FaultBench.sending(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks)))
          .hasMessageContaining("the reply is cut short");
    }
  }

  @OnEachWire
  void fault24AResetWithinTheBody(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      BrokenConnectionException fault = bench.expect(
          BrokenConnectionException.class,
          true,
          Retry.I,
          bench.resettingAfter(OK + "Content-Length: 100\r\n\r\n{\"Re"));
      assertThat(fault).hasMessageContaining("the connection broke within the reply");
    }
  }

  @OnEachWire
  void fault25TheEndWithinTheHeaders(TransportUnderTest kind) throws IOException {
    boolean told = kind.tellsCutHeaders();
    assertThat(unreadable(
            kind,
            told ? Retry.I : Retry.N,
            FaultBench.sending("HTTP/1.1 200 OK\r\nX-Canary: abc\r\nConte")))
        .hasMessageContaining(told ? "the reply is cut short" : "the reply is not HTTP")
        .hasMessageNotContaining("Conte");
  }

  @OnEachWire
  void fault26ABodyWithoutEnd(TransportUnderTest kind) throws IOException {
    for (String head : List.of("Content-Length: 5000000000\r\n\r\n", "Connection: close\r\n\r\n")) {
      assertThat(unreadable(kind, Retry.N, endless(OK + head, "x".repeat(1 << 16))))
          .hasMessageContaining("the reply body is longer than 10485760 bytes");
    }
    assertThat(unreadable(
            kind,
            Retry.N,
            endless(
                OK + "Transfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + "x".repeat(1 << 16) + "\r\n")))
        .hasMessageContaining("the reply body is longer than 10485760 bytes");
  }

  private static LoopbackServer.Play endless(String head, String part) {
    return (request, socket) -> {
      LoopbackServer.send(socket, head);
      while (true) {
        LoopbackServer.send(socket, part);
      }
    };
  }

  @OnEachWire
  void fault27CompressionThatNobodyAskedFor(TransportUnderTest kind) throws IOException {
    String reply = raw("\u001f\u008bbomb").replace("OK\r\n", "OK\r\nContent-Encoding: gzip\r\n");
    assertThat(unreadable(kind, Retry.N, FaultBench.sending(reply)))
        .hasMessageContaining("has the content encoding gzip");
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.sending(LoopbackServer.ok(Replies.DONE)));
      assertThat(bench.caller(server.port()).call(FaultBench.READ)).isEqualTo("done");
      assertThat(server.requests().get(0))
          .startsWith("POST / HTTP/1.1\r\n")
          .containsIgnoringCase("content-type: application/x-www-form-urlencoded\r\n")
          .doesNotContainIgnoringCase("accept-encoding")
          .doesNotContainIgnoringCase("upgrade");
    }
  }

  @OnEachWire
  void fault28BytesThatAreNotHttp(TransportUnderTest kind) throws IOException {
    for (String bytes : List.of(
        "\u0000\u0001canary\u0080\r\n\r\n",
        "SSH-2.0-canary\r\n\r\n",
        "HTTP/1.1 canary OK\r\n\r\n",
        "HTTP/2 200\r\n\r\n")) {
      assertThat(garbage(kind, bytes))
          .hasMessageContaining("the reply is not HTTP")
          .hasMessageContaining("Check that the endpoint is an HTTP server.")
          .hasMessageNotContaining("canary");
    }
  }

  @OnEachWire
  void fault28ChunksThatAreNone(TransportUnderTest kind) throws IOException {
    for (String chunks : List.of(
        "zz\r\n{}\r\n0\r\n\r\n",
        "-2\r\n{}\r\n0\r\n\r\n",
        "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
        "1\r\n{}\r\n0\r\n\r\n")) {
      assertThat(garbage(kind, OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks))
          .as(chunks)
          .hasMessageContaining("the reply is not HTTP");
    }
  }

  @OnEachWire
  void fault29ALengthThatIsNoNumber(TransportUnderTest kind) throws IOException {
    assertThat(garbage(kind, OK + "Content-Length: canary\r\n\r\n{}"))
        .hasMessageNotContaining("canary");
  }

  @OnEachWire
  void fault30LengthsThatContradictEachOther(TransportUnderTest kind) throws IOException {
    for (String lengths : List.of(
        "Content-Length: -5\r\n\r\n",
        "Content-Length: 5\r\nContent-Length: 40\r\n\r\n",
        "Content-Length: 44\r\nTransfer-Encoding: chunked\r\n\r\n2c\r\n")) {
      unreadable(kind, Retry.N, FaultBench.sending(OK + lengths + Replies.DONE + "\r\n0\r\n\r\n"));
    }
  }

  @OnEachWire
  void fault31AHeaderOfFourMegabytes(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.playsGarbage();
      bench.expect(UnreadableReplyException.class, true, Retry.N, (request, socket) -> {
        LoopbackServer.send(socket, "HTTP/1.1 200 OK\r\nX: " + "x".repeat(4 << 20) + "\r\n\r\n");
        return true;
      });
    }
  }

  @OnEachWire
  void fault32AFloodOfInterimReplies(TransportUnderTest kind) throws IOException {
    garbage(kind, "HTTP/1.1 102 Processing\r\n\r\n".repeat(100));
  }

  @OnEachWire
  void fault33StatusesThatNobodyAskedFor(TransportUnderTest kind) throws IOException {
    unreadable(
        kind,
        Retry.N,
        FaultBench.sending("HTTP/1.1 101 Switching Protocols\r\nUpgrade: canary\r\n\r\n"));
    unreadable(
        kind,
        Retry.N,
        FaultBench.sending("HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\nabc"));
    try (FaultBench bench = new FaultBench(kind)) {
      HttpStatusException fault = bench.expect(
          HttpStatusException.class,
          false,
          Retry.N,
          FaultBench.sending("HTTP/1.1 407 Proxy\r\nContent-Length: 0\r\n\r\n"));
      assertThat(fault.status()).isEqualTo(407);
    }
  }

  @OnEachWire
  void fault34AndR01APageOfHtml(TransportUnderTest kind) throws IOException {
    String page = raw("<html>502 Bad Gateway</html>").replace("application/json", "text/html");
    UnreadableReplyException fault = unreadable(kind, Retry.N, FaultBench.sending(page));
    assertThat(fault)
        .hasMessageContaining("HTTP status 200 with text/html, 28 bytes: the body is not JSON")
        .hasMessageNotContaining("Gateway");
    assertThat(fault.httpStatus()).isEqualTo(200);
  }

  @OnEachWire
  void fault35BytesThatAreNotUtf8(TransportUnderTest kind) throws IOException {
    for (String bad : List.of("\u00ff", "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00e4\u00b8")) {
      assertThat(unreadable(
              kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":0,\"Text\":\"" + bad + "\"}"))))
          .hasMessageContaining("the body is not UTF-8 at byte 21");
    }
  }

  @OnEachWire
  void fault36BodiesThatAreNoAnswer(TransportUnderTest kind) throws IOException {
    for (String body : List.of("", "null", "[]", "0", "{}", "\"RetCode\"")) {
      unreadable(kind, Retry.N, FaultBench.sending(raw(body)));
    }
  }

  @OnEachWire
  void fault37ReturnCodesThatAreNone(TransportUnderTest kind) throws IOException {
    for (String code : List.of("null", "\"\"", "0.9", "true", "0,\"RetCode\":0", "4294967296")) {
      unreadable(
          kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":" + code + ",\"Text\":\"x\"}")));
    }
    unreadable(kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":0} {}")));
  }

  @OnEachWire
  void fault38NestingOfAHundredThousand(TransportUnderTest kind) throws IOException {
    String deep = "[".repeat(100_000);
    assertThat(unreadable(
            kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":0,\"X\":" + deep + "}"))))
        .hasMessageContaining("the body passes a limit (64 levels");
    assertThat(answer(
            kind, "{\"RetCode\":0,\"Text\":\"t\",\"X\":" + "[".repeat(60) + "]".repeat(60) + "}"))
        .isEqualTo("t");
  }

  @OnEachWire
  void fault39NumbersWithoutMeasure(TransportUnderTest kind) throws IOException {
    String digits = "1".repeat(2_000_000);
    assertThat(unreadable(
            kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":0,\"X\":" + digits + "}"))))
        .hasMessageContaining("numbers of 100 characters");
    assertThat(answer(kind, "{\"RetCode\":0,\"Text\":\"t\",\"X\":1e100000000}")).isEqualTo("t");
  }

  private static final FieldNames NONE = FieldNames.of();

  private static String countUnknown(ReplyReader in) {
    Map<String, dev.countersign.JsonValue> unknown = Map.of();
    in.beginObject();
    while (in.nextField(NONE)) {
      unknown = in.unknown(unknown);
    }
    return String.valueOf(unknown.size());
  }

  @OnEachWire
  void fault40TextsAndNamesWithoutMeasure(TransportUnderTest kind) throws IOException {
    unreadable(
        kind, Retry.N, FaultBench.sending(raw("{\"RetCode\":0,\"X\":\"" + "x".repeat(30 << 20))));
    assertThat(unreadable(
            kind,
            Retry.N,
            FaultBench.sending(raw("{\"RetCode\":0,\"" + "x".repeat(100_000) + "\":1}"))))
        .hasMessageContaining("passes a limit");
    StringBuilder colliding = new StringBuilder("{\"RetCode\":0");
    for (int i = 0; i < 1 << 15; i++) {
      colliding.append(",\"");
      for (int bit = 0; bit < 15; bit++) {
        // Both texts have the same hash.
        colliding.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      colliding.append("\":1");
    }
    Action<String> counting =
        Action.of("DescribeImage", Effect.READ, ResponseFaultsTest::countUnknown);
    MapRequest request = new MapRequest(counting, Map.of(), List.of());
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.sending(raw(colliding + "}")));
      Outcome outcome = FaultBench.call(bench.caller(server.port()), request);
      assertThat(outcome.value()).isEqualTo("32768");
      assertThat(outcome.took()).isLessThan(Duration.ofSeconds(5));
    }
  }

  @OnEachWire
  void fault40MoreValuesThanAreTaken(TransportUnderTest kind) throws IOException {
    String numbers = "{\"RetCode\":0,\"Text\":\"t\",\"X\":[1" + ",1".repeat(3_000_000) + "]}";
    assertThat(unreadable(kind, Retry.N, FaultBench.sending(raw(numbers))))
        .hasMessageContaining("the JSON has more than 1000000 tokens")
        .hasMessageContaining("Ask for less, or raise maxReplyTokens.");
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().maxReplyTokens(4_000_000);
      LoopbackServer server = bench.serve(FaultBench.sending(raw(numbers)));
      assertThat(bench.caller(server.port()).call(FaultBench.READ)).isEqualTo("t");
    }
  }

  @OnEachWire
  void fault40ALargeBodyOfTinyChunks(TransportUnderTest kind) throws IOException {
    String chunks = "1\r\n \r\n".repeat(300_000) + Integer.toHexString(Replies.DONE.length())
        + "\r\n" + Replies.DONE + "\r\n0\r\n\r\n";
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server =
          bench.serve(FaultBench.sending(OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
      assertThat(bench.caller(server.port()).call(FaultBench.READ)).isEqualTo("done");
    }
  }

  private static String answer(TransportUnderTest kind, String body) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(FaultBench.sending(raw(body)));
      return bench.caller(server.port()).call(FaultBench.READ);
    }
  }

  @OnEachWire
  void fault41WhatTheDefinitionDoesNotExpect(TransportUnderTest kind) throws IOException {
    assertThat(answer(
            kind,
            "{\"Unknown\":{\"A\":[1,{}]},\"RetCode\":\"0\",\"tEXT\":17,\"Message\":null,"
                + "\"Other\":null}"))
        .isEqualTo("17");
    assertThat(answer(kind, "{\"RetCode\":0,\"Text\":null}")).isEmpty();
  }

  @OnEachWire
  void fault42AValueOfTheWrongKind(TransportUnderTest kind) throws IOException {
    assertThat(unreadable(
            kind,
            Retry.N,
            FaultBench.sending(raw("{\"RetCode\":0,\"Text\":{\"canary\":\"canary\"}}"))))
        .hasMessageContaining("the value at /Text is an object, not a text")
        .hasMessageNotContaining("canary");
  }

  @OnEachWire
  void faultR02JsonThatIsCutInTheMiddle(TransportUnderTest kind) throws IOException {
    assertThat(unreadable(kind, Retry.I, FaultBench.closing(raw("{\"RetCode\":0,\"Text\":\"x"))))
        .hasMessageContaining("the JSON is cut short");
  }

  @OnEachWire
  void faultR03AnswersWithAndWithoutAReturnCode(TransportUnderTest kind) throws IOException {
    assertThat(unreadable(kind, Retry.N, FaultBench.sending(raw("{}"))))
        .hasMessageContaining("RetCode is missing");
    try (FaultBench bench = new FaultBench(kind)) {
      String reply = raw("{\"RetCode\":171,\"Message\":\"sign error\"}")
          .replace("OK\r\n", "OK\r\nX-UCLOUD-REQUEST-UUID: id-9\r\n");
      CountersignException fault = bench.expect(
          dev.countersign.ServiceException.class, false, Retry.N, FaultBench.sending(reply));
      assertThat(fault)
          .hasMessageContaining("the service answered 171: sign error")
          .hasMessageContaining("request id id-9");
      assertThat(fault.requestId()).contains("id-9");
    }
  }

  @OnEachWire
  void fault43AndR04RedirectsAreNotFollowed(TransportUnderTest kind) throws IOException {
    for (int status : List.of(301, 302, 303, 307, 308)) {
      try (FaultBench bench = new FaultBench(kind)) {
        LoopbackServer other = bench.serve(FaultBench.sending(LoopbackServer.ok(Replies.DONE)));
        HttpStatusException fault = bench.expect(
            HttpStatusException.class,
            true,
            Retry.N,
            FaultBench.sending("HTTP/1.1 " + status + " Moved\r\nLocation: http://127.0.0.1:"
                + other.port() + "/canary?a\r\nContent-Length: 0\r\n\r\n"));
        assertThat(fault)
            .hasMessageContaining("HTTP status " + status + ", a redirect to host 127.0.0.1 (")
            .hasMessageNotContaining("canary");
        assertThat(other.accepted()).isZero();
      }
    }
  }
}
