package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.ServiceException;
import dev.countersign.http.HttpCall;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Actions without a definition, and the doctor of signatures. */
final class DynamicCallTest {
  private final List<HttpCall> sent = new ArrayList<>();

  private ActionCaller answering(String body) {
    return ActionCaller.create(
        Callers.options()
            .region("cn-bj2")
            .transport(call -> {
              this.sent.add(call);
              return CompletableFuture.completedFuture(Replies.of(body));
            })
            .build(),
        "https://api.example.com/");
  }

  @Test
  void parametersAreFlattenedAndTheAnswerIsATree() {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("Name", "a b");
    parameters.put("Absent", null);
    parameters.put("Count", 7);
    parameters.put("Ratio", 42.0);
    parameters.put("Exact", new BigDecimal("1E+2"));
    parameters.put("On", true);
    parameters.put("Ids", List.of("x", "y"));
    parameters.put("Disks", List.of(Map.of("Size", 20L)));
    parameters.put("Free", JsonValue.of(List.of(JsonValue.of("z"))));
    parameters.put("AdminPassword", "canary");
    parameters.put("Login", Map.of("SecretKey", "canary"));
    JsonValue answer = answering(
            "{\"RetCode\":0,\"Action\":\"XResponse\",\"Id\":\"i-1\",\"L\":[1]}")
        .call("AnyAction", parameters);
    assertThat(answer.asObject()).containsOnlyKeys("Id", "L");
    assertThat(answer.asObject().get("Id")).isEqualTo(JsonValue.of("i-1"));
    assertThat(this.sent.get(0).body())
        .hasToString("Action=AnyAction&AdminPassword=***&Count=7&Disks.0.Size=20&Exact=100"
            + "&Free.0=z&Ids.0=x&Ids.1=y&Login.SecretKey=***&Name=a+b&On=true&PublicKey=***"
            + "&Ratio=42&Region=cn-bj2&Signature=***");
    assertThat(new String(this.sent.get(0).body().bytes(), StandardCharsets.US_ASCII))
        .contains("AdminPassword=canary&", "Login.SecretKey=canary&");
  }

  @Test
  void anActionWithoutADefinitionCountsAsOneThatWrites() {
    ActionCaller caller = answering("{\"RetCode\":150,\"Message\":\"m\"}");
    ServiceException fault =
        catchThrowableOfType(ServiceException.class, () -> caller.call("AnyAction", Map.of()));
    assertThat(fault.mayHaveBeenExecuted()).isTrue();
    assertThat(fault.retryable()).isFalse();
    assertThat(this.sent).hasSize(1);
    assertThatThrownBy(() -> caller.callAsync("AnyAction", Map.of()).join())
        .hasCauseInstanceOf(ServiceException.class);
  }

  @Test
  void whatCannotBeSentIsNamed() {
    InvalidRequestException fault = catchThrowableOfType(
        InvalidRequestException.class,
        () -> answering("{}")
            .call(
                "AnyAction",
                Map.of("L", List.of(new Object()), "M", Map.of("k", Kind.A), "Signature", "x")));
    assertThat(fault.problems())
        .containsExactlyInAnyOrder(
            "L.0 is of java.lang.Object; give a text, number, boolean, list, map or JsonValue",
            "M.k is of dev.countersign.call.DynamicCallTest$Kind; give a text, number, boolean,"
                + " list, map or JsonValue",
            "Signature is computed and cannot be given");
    assertThatThrownBy(() -> answering("{}").call(" ", Map.of()))
        .hasMessageContaining("the name of the action is blank");
    assertThatThrownBy(() -> answering("{}").call("A", Map.of("Action", "B")))
        .hasMessageContaining("Action is given twice");
    assertThat(this.sent).isEmpty();
  }

  private enum Kind {
    A
  }

  private String sent(Map<String, ? extends @Nullable Object> parameters) {
    answering("{\"RetCode\":0}").call("X", parameters);
    String body =
        new String(this.sent.get(this.sent.size() - 1).body().bytes(), StandardCharsets.US_ASCII);
    return body.replaceAll("(^|&)(Action|PublicKey|Signature)=[^&]*", "").replaceFirst("^&", "");
  }

  static List<Arguments> javaValues() {
    return List.of(
        arguments("a b", "a+b"),
        arguments(java.nio.CharBuffer.wrap("sb"), "sb"),
        arguments('c', "c"),
        arguments(true, "true"),
        arguments((byte) -1, "-1"),
        arguments((short) 2, "2"),
        arguments(Integer.MIN_VALUE, "-2147483648"),
        arguments(Long.MAX_VALUE, "9223372036854775807"),
        arguments(
            new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
        arguments(0.1f, "0.1"),
        arguments(16777216f, "16777216"),
        arguments(1e10f, "10000000000"),
        arguments(0.1, "0.1"),
        arguments(-0.0, "0"),
        arguments(1e20, "100000000000000000000"),
        arguments(new BigDecimal("1.50"), "1.5"),
        arguments(new BigDecimal("1e-150"), "0." + "0".repeat(149) + "1"),
        arguments(new BigDecimal("7".repeat(150)), "7".repeat(150)),
        arguments(new OpenInt(5) {}, "5"),
        arguments(new OpenText("open") {}, "open"),
        arguments(JsonValue.number("1e2"), "100"),
        arguments(JsonValue.of(false), "false"));
  }

  @ParameterizedTest
  @MethodSource("javaValues")
  void eachJavaTypeOfTheTableHasItsText(Object value, String text) {
    assertThat(sent(Map.of("Name", value))).isEqualTo("Name=" + text + "&Region=cn-bj2");
    assertThat(sent(Map.of("Name", List.of(Map.of("In", value)))))
        .isEqualTo("Name.0.In=" + text + "&Region=cn-bj2");
  }

  static List<Object> otherValues() {
    return List.of(
        Double.NaN,
        Float.NEGATIVE_INFINITY,
        new AtomicInteger(1),
        Optional.of("x"),
        new byte[] {1},
        List.of((Object) new String[] {"x"}),
        Set.of("x"),
        Kind.A,
        Map.of(1, "x"),
        new BigDecimal("1e1000000000"),
        "half \ud800",
        Arrays.asList("x", null));
  }

  @ParameterizedTest
  @MethodSource("otherValues")
  void allElseIsRefusedByNameBeforeItIsSent(Object value) {
    for (Object placed : List.of(value, List.of(value), Map.of("Key", value))) {
      assertThatThrownBy(() -> answering("{}").call("X", Map.of("Name", placed)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("Name");
    }
    assertThat(this.sent).isEmpty();
  }

  @Test
  void namesThatWouldHideAnotherAreRefused() {
    for (Map<String, Object> parameters : List.<Map<String, Object>>of(
        Map.of("", Map.of("Signature", "x")),
        Map.of("", "x"),
        Map.of("A", Map.of("", "x")),
        Map.of("A", Map.of("B", "x"), "A.B", "y"),
        Map.of("", JsonValue.of(Map.of("PublicKey", JsonValue.of("x")))),
        Map.of("A", JsonValue.of(Map.of("", JsonValue.of("x")))),
        Map.of("PublicKey", "x"),
        Map.of("Signature", Map.of("x", "y")))) {
      assertThatThrownBy(() -> answering("{}").call("X", parameters))
          .isInstanceOf(InvalidRequestException.class);
    }
    assertThat(this.sent).isEmpty();
  }

  @Test
  void listThatHoldsItselfIsRefused() {
    List<Object> self = new ArrayList<>();
    self.add(self);
    Map<String, Object> map = new HashMap<>();
    map.put("Again", map);
    List<Object> wide = List.of("x");
    for (int i = 0; i < 50; i++) {
      wide = List.of(wide, wide);
    }
    for (Object value : List.of(self, map, wide)) {
      assertThatThrownBy(() -> answering("{}").call("X", Map.of("Name", value)))
          .isInstanceOf(InvalidRequestException.class);
    }
    assertThat(this.sent).isEmpty();
  }

  @Test
  void whatIsSentIsWhatWasGivenWhenTheCallBegan() {
    List<Object> inner = new ArrayList<>(List.of("a"));
    DynamicRequest request = DynamicRequest.of("X", Map.of("L", inner));
    inner.add("b");
    assertThat(answering("{}").explain(request).parameters())
        .extracting(parameter -> parameter.name() + '=' + parameter.value())
        .containsExactly("Action=X", "L.0=a", "PublicKey=***", "Region=cn-bj2");
  }

  @Test
  void theClientsRegionIsSentUnlessTheParametersHaveOne() {
    assertThat(sent(Map.of())).isEqualTo("Region=cn-bj2");
    assertThat(sent(Map.of("Region", "hk"))).isEqualTo("Region=hk");
    Map<String, @Nullable Object> none = new HashMap<>();
    none.put("Region", null);
    assertThat(sent(none)).isEmpty();
  }

  @Test
  void secretsAreMaskedByNameInEveryShape() {
    Map<String, Object> parameters = Map.of(
        "Admin_Pwd", 12345,
        "Passphrase", JsonValue.of(List.of(JsonValue.of("canary"))),
        "Free",
            JsonValue.of(Map.of("Login", JsonValue.of(Map.of("Password", JsonValue.of(98765))))),
        "Users", List.of(Map.of("apiKey", Map.of("Inner", List.of("canary")), "Name", "n")),
        "Tokens", List.of("canary", "canary"),
        "Plain", "shown");
    String text = answering("{}").explain(DynamicRequest.of("X", parameters)).toString();
    assertThat(text)
        .contains("Plain=shown", "Users.0.Name=n")
        .doesNotContain("canary", "12345", "98765");
    answering("{\"RetCode\":0}").call("X", parameters);
    assertThat(this.sent.get(0).body().toString()).doesNotContain("canary", "12345", "98765");
  }

  @Test
  void explainShowsWhatIsSignedInOrderAndNoSecret() throws Exception {
    ActionCaller caller = answering("{}");
    MapRequest request = MapRequest.writing(Map.of("Name", "a b\n", "Ids", List.of("x", "y")));
    String text = caller.explain(request).toString();
    String signed = "ActionCopyCustomImageIds.0xIds.1yNamea b\nPublicKey***";
    byte[] hash = java.security.MessageDigest.getInstance("SHA-1")
        .digest(signed.getBytes(StandardCharsets.UTF_8));
    assertThat(text)
        .isEqualTo("Action=CopyCustomImage\nIds.0=x\nIds.1=y\nName=a b\\u000a\nPublicKey=***\n"
            + "SHA-1 of names and values, secrets as ***, without the private key: "
            + java.util.HexFormat.of().formatHex(hash));
    assertThat(this.sent).isEmpty();
  }

  @Test
  void theTextFormShowsNamesOnly() {
    assertThat(DynamicRequest.of("AnyAction", Map.of("Name", "canary")))
        .hasToString("AnyAction[Name]");
  }

  @ParameterizedTest
  @CsvSource({"' ', true", "~, false", "!, false", "+, true", "%, true", "\u00e4, true", "ab, false"
  })
  void theDoctorNamesWhatAProxyWouldChange(String value, boolean named) {
    ActionCaller caller = answering("{\"RetCode\":171}");
    assertThatThrownBy(() -> caller.call(MapRequest.writing(Map.of("Name", value))))
        .message()
        .matches(message -> message.contains("would change Name.") == named);
  }

  @ParameterizedTest
  @CsvSource({"5, 'N0, N1, N2, N3, N4.'", "6, 'N0, N1, N2, N3, N4 and others.'"})
  void theDoctorNamesFiveAtMost(int count, String names) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parameters.put("N" + i, "a b");
    }
    assertThatThrownBy(() -> answering("{\"RetCode\":171}").call(MapRequest.writing(parameters)))
        .hasMessageContaining("A proxy that rewrites forms would change " + names);
  }

  @Test
  void aRefusedSignatureIsLookedAt() {
    MapRequest request = MapRequest.writing(Map.of("Name", "a+b", "Remark", "plain"));
    ActionCaller caller = answering("{\"RetCode\":171,\"Message\":\"VerifyAC Error\"}");
    assertThatThrownBy(() -> caller.call(request))
        .isInstanceOf(ServiceException.class)
        .hasMessageContaining("the service answered 171: VerifyAC Error (")
        .hasMessageEndingWith(
            "Check that both keys are of one pair and copied whole; this machine's clock plays no"
                + " part. No security token was sent: a temporary pair needs one. A proxy that"
                + " rewrites forms would change Name. explain(request) lists what was signed, to"
                + " hold against the service's log; the digest of this request is "
                + caller.explain(request).digest() + ".")
        .hasMessageNotContaining(Callers.PRIVATE_KEY)
        .hasMessageNotContaining("ucloudsomeone");
  }
}
