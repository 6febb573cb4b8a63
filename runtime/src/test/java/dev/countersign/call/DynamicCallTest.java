package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.ServiceException;
import dev.countersign.http.HttpCall;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            + "&Ratio=42&Signature=***");
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
                Map.of("L", List.of(new Object()), "M", Map.of("k", 'c'), "Signature", "x")));
    assertThat(fault.problems())
        .containsExactlyInAnyOrder(
            "L.0 is of java.lang.Object; give a text, number, boolean, list, map or JsonValue",
            "M.k is of java.lang.Character; give a text, number, boolean, list, map or JsonValue",
            "Signature is computed and cannot be given");
    assertThatThrownBy(() -> answering("{}").call(" ", Map.of()))
        .hasMessageContaining("the name of the action is blank");
    assertThatThrownBy(() -> answering("{}").call("A", Map.of("Action", "B")))
        .hasMessageContaining("Action is given twice");
    assertThat(this.sent).isEmpty();
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
