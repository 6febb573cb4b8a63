package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallAbortedException;
import dev.countersign.CountersignException;
import dev.countersign.HttpStatusException;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.ServiceException;
import dev.countersign.ServiceException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.HttpReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceAnswersTest {
  private static final Map<String, @Nullable Object> NONE = Map.of();
  private static final MapRequest READ = MapRequest.reading(NONE);

  private static ServiceException refusal(HttpReply reply, MapRequest request) {
    return catchThrowableOfType(
        ServiceException.class, () -> Callers.answering(reply).call(request));
  }

  @ParameterizedTest
  @CsvSource({
    "110, UNAVAILABLE, true, true, false",
    "130, UNAVAILABLE, true, true, false",
    "150, UNAVAILABLE, true, true, false",
    "153, THROTTLED, false, true, true",
    "160, BAD_REQUEST, false, false, false",
    "161, BAD_REQUEST, false, false, false",
    "170, AUTHENTICATION, false, false, false",
    "171, AUTHENTICATION, false, false, false",
    "174, AUTHENTICATION, false, false, false",
    "292, PERMISSION, false, false, false",
    "299, PERMISSION, false, false, false",
    "8039, OTHER, false, false, false",
    "-1, OTHER, false, false, false"
  })
  void commonCodesAreClassified(
      long code, Kind kind, boolean executed, boolean readAgain, boolean writeAgain) {
    HttpReply reply = Replies.of("{\"RetCode\":" + code + ",\"Message\":\"m\"}");
    ServiceException read = refusal(reply, MapRequest.reading(NONE));
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.retCode()).isEqualTo(code);
    assertThat(read.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(read.retryable()).isEqualTo(readAgain);
    assertThat(refusal(reply, MapRequest.writing(NONE)).retryable()).isEqualTo(writeAgain);
  }

  @Test
  void aClosedCallerSendsNothing() {
    ActionCaller caller = Callers.with(call -> {
      throw new AssertionError("sent");
    });
    caller.close();
    caller.close();
    CallAbortedException closed = catchThrowableOfType(
        CallAbortedException.class, () -> caller.call(MapRequest.reading(NONE)));
    assertThat(closed.reason()).isEqualTo(CallAbortedException.Reason.CLOSED);
    assertThat(closed.mayHaveBeenExecuted()).isFalse();
    assertThat(closed).hasMessageContaining("the client is closed");
  }

  @Test
  void theMessageTellsActionCodeMeaningPeerAttemptAndRequestId() {
    Action<String> action = Action.of("CopyCustomImage", Effect.WRITE, Replies::firstText)
        .costs()
        .error(8039, "the image is in use", RetryClass.RETRYABLE)
        .error(8040, "too many", RetryClass.THROTTLED);
    assertThat(action.hasCosts()).isTrue();
    assertThat(READ.action().hasCosts()).isFalse();
    assertThat(action).hasToString("CopyCustomImage");
    MapRequest request = new MapRequest(action, NONE, List.of());
    ServiceException fault = refusal(
        Replies.of(
            200,
            "{\"RetCode\":8039,\"Message\":\"busy\\nnow\"}",
            Map.of("X-UCLOUD-REQUEST-UUID", List.of("id-1"))),
        request);
    assertThat(fault.getMessage())
        .matches(
            "CopyCustomImage: the service answered 8039 \\(the image is in use\\): busy\\\\u000anow"
                + " \\(api\\.example\\.com:443, attempt 1 of 1, after \\d+ ms,"
                + " request id id-1\\)\\.");
    assertThat(fault.action()).isEqualTo("CopyCustomImage");
    assertThat(fault.requestId()).contains("id-1");
    assertThat(fault.meaning()).isEqualTo("the image is in use");
    assertThat(fault.serviceMessage()).isEqualTo("busy\\u000anow");
    assertThat(fault.httpStatus()).isEqualTo(200);
    assertThat(fault.retryable()).isTrue();
    assertThat(refusal(Replies.of("{\"RetCode\":8040}"), request).kind()).isEqualTo(Kind.THROTTLED);
  }

  @Test
  void anHttpErrorWithAnAnswerKeepsCodeMessageAndRequestId() {
    ServiceException fault = refusal(
        Replies.of(
            403,
            "{\"RetCode\":4242,\"Message\":\"no\"}",
            Map.of("x-ucloud-request-uuid", List.of("id-2"))),
        MapRequest.reading(NONE));
    assertThat(fault.kind()).isEqualTo(Kind.PERMISSION);
    assertThat(fault.retCode()).isEqualTo(4242);
    assertThat(fault.serviceMessage()).isEqualTo("no");
    assertThat(fault.requestId()).contains("id-2");
    assertThat(fault.httpStatus()).isEqualTo(403);
    assertThat(fault).hasMessageContaining("HTTP status 403");
  }

  @ParameterizedTest
  @CsvSource({
    "400, false, false, false",
    "401, false, false, false",
    "404, false, false, false",
    "408, true, true, false",
    "425, true, true, false",
    "429, false, true, true",
    "500, true, true, false",
    "502, true, true, false",
    "503, true, true, false",
    "504, true, true, false",
    "501, true, false, false"
  })
  void anHttpErrorWithoutAnAnswerHasItsOwnClass(
      int status, boolean executed, boolean readAgain, boolean writeAgain) {
    HttpReply reply = Replies.of(status, "<html>", Map.of());
    for (MapRequest request : List.of(MapRequest.reading(NONE), MapRequest.writing(NONE))) {
      HttpStatusException fault = catchThrowableOfType(
          HttpStatusException.class, () -> Callers.answering(reply).call(request));
      assertThat(fault.status()).isEqualTo(status);
      assertThat(fault.mayHaveBeenExecuted()).isEqualTo(executed);
      boolean again = request.action().effect() == Effect.READ ? readAgain : writeAgain;
      assertThat(fault.retryable()).isEqualTo(again);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | {\"RetCode\":0,\"Text\":\"done\"}",
        "429 | {\"RetCode\":0,\"Tex",
        "429 | {\"RetCode\":0,\"RetCode\":153}",
        "400 | {\"RetCode\":0}",
        "404 | {\"RetCode\":null}",
        "500 | {\"RetCode\":0,\"Action\":\"XResponse\",\"Text\":\"done\"}"
      })
  void anHttpErrorIsNeverASuccessAndNoProofBesideACodeThatRefusesNothing(int status, String body) {
    HttpReply reply = Replies.of(status, body, Map.of());
    HttpStatusException fault = catchThrowableOfType(
        HttpStatusException.class, () -> Callers.answering(reply).call(MapRequest.writing(NONE)));
    assertThat(fault)
        .hasMessageContaining(
            "HTTP status " + status + " beside a return code that refuses nothing")
        .hasMessageContaining(Failures.LOOK_FIRST);
    assertThat(fault.mayHaveBeenExecuted()).isTrue();
    assertThat(fault.retryable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "200, 153, false",
    "429, 153, false",
    "429, 8039, false",
    "400, 153, false",
    "302, 153, true",
    "408, 171, true",
    "500, 153, true",
    "502, 292, true",
    "503, 153, true",
    "504, 160, true"
  })
  void aRefusalIsNoProofWithinTheStatusOfAFailure(int status, int code, boolean executed) {
    HttpReply reply = Replies.of(status, "{\"RetCode\":" + code + "}", Map.of());
    ServiceException fault = catchThrowableOfType(
        ServiceException.class, () -> Callers.answering(reply).call(MapRequest.writing(NONE)));
    assertThat(fault.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(fault.retryable() && executed).isFalse();
    String message = String.valueOf(fault.getMessage());
    assertThat(message.contains("Nothing was executed") && executed).isFalse();
    assertThat(message.contains(Failures.LOOK_FIRST)).isEqualTo(executed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8039})
  void aSecondCopyOfAnAnswerToAnotherActionIsNone(int code) {
    String body = "{\"RetCode\":" + code + ",\"Action\":\"DescribeImageResponse\",\"Text\":\"x\"}";
    ActionCaller caller = Callers.answering(Replies.of(body));
    MapRequest write = MapRequest.writing(NONE);
    // A name that no call of the client has is one of those that services use at will.
    assertThat(isTaken(caller, write)).isTrue();
    assertThat(isTaken(caller, MapRequest.reading(NONE))).isTrue();
    UnreadableReplyException fault =
        catchThrowableOfType(UnreadableReplyException.class, () -> caller.call(write));
    assertThat(fault).hasMessageContaining("it answers another call of this client");
    assertThat(fault.mayHaveBeenExecuted()).isTrue();
    assertThat(fault.retryable()).isFalse();
  }

  /** As the catalogue's page of UnbindSSL has it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | {'RetCode':0,'Action':'DescribeImageResponse'}",
        "id-1 | {'RetCode':0,'Action':'DescribeImageResponse'}",
        "id-1 | {'RetCode':0,'Action':'DescribeImageResponse','Text':'x'}",
        "id-1 | {'RetCode':8039,'Action':'DescribeImageResponse','Message':'busy'}",
      })
  void anAnswerOfItsOwnIsTakenWhateverActionItNames(String id, String quoted) {
    String body = quoted.replace('\'', '"');
    List<HttpReply> replies = List.of(
        Replies.of(200, body, identified(id)),
        Replies.of(200, body, identified(id.replace('1', '2'))));
    List<HttpReply> left = new ArrayList<>(replies);
    ActionCaller caller = Callers.with(call -> CompletableFuture.completedFuture(left.remove(0)));
    assertThat(isTaken(caller, MapRequest.reading(NONE))).isTrue();
    assertThat(isTaken(caller, MapRequest.writing(NONE))).isTrue();
  }

  @Test
  void theSameRequestIdOfAnotherActionIsThatOfASecondCopy() {
    String body = "{\"RetCode\":0,\"Action\":\"DescribeImageResponse\"}";
    ActionCaller caller = Callers.answering(Replies.of(200, body, identified("id-1")));
    assertThat(isTaken(caller, MapRequest.reading(NONE))).isTrue();
    assertThat(isTaken(caller, MapRequest.reading(NONE))).isTrue();
    assertThat(isTaken(caller, MapRequest.writing(NONE))).isFalse();
  }

  private static Map<String, List<String>> identified(String id) {
    return id.isEmpty() ? Map.of() : Map.of("X-UCLOUD-REQUEST-UUID", List.of(id));
  }

  private static boolean isTaken(ActionCaller caller, MapRequest request) {
    return !(catchThrowable(() -> caller.call(request)) instanceof UnreadableReplyException);
  }

  @ParameterizedTest
  @CsvSource({"429, <html>", "503, <html>", "200, {\"RetCode\":153}"})
  void theWaitThatWasAskedForIsTold(int status, String body) {
    HttpReply reply = Replies.of(status, body, Map.of("Retry-After", List.of("7")));
    assertThatThrownBy(() -> Callers.answering(reply).call(MapRequest.writing(NONE)))
        .hasMessageContaining(", asked to wait 7 s)")
        .isInstanceOfSatisfying(
            CountersignException.class,
            fault -> assertThat(fault.retryAfter()).contains(Duration.ofSeconds(7)));
    HttpReply silent = Replies.of(status, body, Map.of());
    assertThatThrownBy(() -> Callers.answering(silent).call(MapRequest.writing(NONE)))
        .isInstanceOfSatisfying(
            CountersignException.class, fault -> assertThat(fault.retryAfter()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://other.example.com/a?b=canary | ', a redirect to host other.example.com ('",
        "/elsewhere | ', a redirect ('",
        "not a uri | ', a redirect ('",
      })
  void aRedirectIsNotFollowedAndItsHostIsNamed(String location, String words) {
    HttpReply reply = Replies.of(302, "", Map.of("Location", List.of(location)));
    assertThatThrownBy(() -> Callers.answering(reply).call(MapRequest.writing(NONE)))
        .isInstanceOf(HttpStatusException.class)
        .hasMessageContaining("HTTP status 302" + words)
        .hasMessageEndingWith(
            "Redirects are not followed; set the endpoint to where the service is. "
                + Failures.LOOK_FIRST)
        .hasMessageNotContaining("canary");
    assertThatThrownBy(() -> Callers.answering(reply).call(MapRequest.reading(NONE)))
        .hasMessageEndingWith("set the endpoint to where the service is.");
    assertThatThrownBy(() -> Callers.answering(Replies.of(399, "", Map.of())).call(READ))
        .hasMessageContaining("HTTP status 399, a redirect (");
    assertThatThrownBy(() -> Callers.answering(Replies.of(404, "", Map.of())).call(READ))
        .hasMessageContaining("HTTP status 404 without an answer of the service");
  }

  @Test
  void anEncodedAnswerIsUnreadable() {
    HttpReply reply = Replies.of(200, Replies.DONE, Map.of("Content-Encoding", List.of("gzip")));
    assertThatThrownBy(() -> Callers.answering(reply).call(READ))
        .isInstanceOf(UnreadableReplyException.class)
        .hasMessageContaining("has the content encoding gzip");
    HttpReply plain =
        Replies.of(200, Replies.DONE, Map.of("Content-Encoding", List.of("Identity")));
    assertThat(Callers.answering(plain).call(READ)).isEqualTo("done");
  }

  @Test
  void anAnswerThatNamesAnotherActionIsOnlyLogged() {
    try (LogLines log = new LogLines()) {
      String own = "{\"RetCode\":0,\"Action\":\"DescribeImageResponse\",\"Text\":\"t\"}";
      assertThat(Callers.answering(Replies.of(own)).call(READ)).isEqualTo("t");
      assertThat(Callers.answering(Replies.of("{\"RetCode\":0}")).call(READ)).isEmpty();
      assertThat(log.lines()).noneMatch(line -> line.contains("the answer names"));
      assertThat(Callers.answering(Replies.of(Replies.DONE)).call(READ)).isEqualTo("done");
      assertThat(log.lines())
          .contains("FINE dev.countersign DescribeImage: the answer names XResponse");
    }
  }

  @Test
  void longMessagesAreShortened() {
    HttpReply reply = Replies.of("{\"RetCode\":1,\"Message\":\"" + "x".repeat(5000) + "\"}");
    assertThat(refusal(reply, MapRequest.reading(NONE)).serviceMessage())
        .hasSize(1024)
        .endsWith("x\u2026");
  }

  @Test
  @SuppressWarnings("NullAway") // A transport of somebody else may do what its interface forbids.
  void whatATransportDoesWrongEndsInOneOfOurs() {
    assertThatThrownBy(() -> Callers.with(call -> {
              throw new IllegalStateException("boom");
            })
            .call(MapRequest.reading(NONE)))
        .isInstanceOf(BrokenConnectionException.class)
        .hasMessageContaining("the transport threw java.lang.IllegalStateException");
    assertThatThrownBy(
            () -> Callers.with(call -> CompletableFuture.failedFuture(new ArithmeticException()))
                .call(MapRequest.reading(NONE)))
        .isInstanceOf(BrokenConnectionException.class);
    assertThatThrownBy(() -> Callers.with(call -> null).call(READ))
        .isInstanceOf(BrokenConnectionException.class)
        .hasMessageContaining("the transport threw java.lang.NullPointerException")
        .hasStackTraceContaining("the transport gave no future");
    assertThatThrownBy(
            () -> Callers.with(call -> CompletableFuture.completedFuture(null)).call(READ))
        .isInstanceOf(BrokenConnectionException.class)
        .hasStackTraceContaining("the transport gave no reply");
    CompletableFuture<HttpReply> cancelled = new CompletableFuture<>();
    cancelled.cancel(true);
    assertThatThrownBy(() -> Callers.with(call -> cancelled).call(MapRequest.reading(NONE)))
        .isInstanceOf(BrokenConnectionException.class)
        .hasMessageContaining("the transport gave the call up");
  }

  @Test
  void aProviderThatFailsIsNamed() {
    ActionCaller caller = ActionCaller.create(
        Callers.options()
            .credentials(() -> {
              throw new IllegalStateException("expired");
            })
            .build(),
        "https://api.example.com/");
    assertThatThrownBy(() -> caller.call(MapRequest.reading(NONE)))
        .isInstanceOf(InvalidConfigurationException.class)
        .isInstanceOf(CountersignException.class)
        .hasMessageContaining("the credentials provider threw java.lang.IllegalStateException");
  }
}
