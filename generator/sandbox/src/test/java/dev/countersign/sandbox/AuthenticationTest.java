package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class AuthenticationTest {
  @AutoClose
  private static Sandbox sandbox;

  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().api("bench").start();
    client = TestClient.of(sandbox);
  }

  @Test
  void callWithoutActionIsRefused() {
    assertRefused(client.sendBody(""), 160, "Missing Action. Send the parameter Action.");
  }

  @Test
  void callWithoutSignatureIsRefused() {
    Map<String, String> parameters = client.signed("ListDisks");
    parameters.remove("Signature");

    assertRefused(
        client.sendForm(parameters), 170, "Missing signature. Send the parameter Signature.");
  }

  @Test
  void wrongSignatureIsRefused() {
    Map<String, String> parameters = client.signed("ListDisks");
    parameters.put("Limit", "1");

    assertRefused(
        client.sendForm(parameters),
        171,
        "Signature VerifyAC error. Sort all parameters by name, join names and values, append the"
            + " private key, and send the SHA-1 in lower-case hexadecimal digits.");
  }

  @Test
  void upperCaseSignatureIsRefused() {
    Map<String, String> parameters = client.signed("ListDisks");
    parameters.computeIfPresent(
        "Signature", (name, text) -> text.toUpperCase(java.util.Locale.ROOT));

    assertThat(client.sendForm(parameters).path("RetCode").asInt()).isEqualTo(171);
  }

  @Test
  void unknownPublicKeyIsRefused() {
    TestClient stranger = new TestClient(sandbox.endpoint(), "stranger", "private");

    assertRefused(
        stranger.call("ListDisks"),
        172,
        "User not exists. This sandbox knows PublicKey " + Sandbox.SAMPLE_PUBLIC_KEY + ".");
  }

  @Test
  void missingPublicKeyIsRefused() {
    Map<String, String> parameters = client.signed("ListDisks");
    parameters.remove("PublicKey");

    assertRefused(client.sendForm(parameters), 172, "User not exists: PublicKey is missing.");
  }

  @Test
  void tokenThatWasNeverGivenIsRefused() {
    assertRefused(
        client.call("ListDisks", "SecurityToken", "token"),
        174,
        "Token not exists. This sandbox gave no SecurityToken, so send none.");
  }

  @Test
  void unknownActionIsRefused() {
    assertRefused(client.call("CreateCastle"), 161, "Action \"CreateCastle\" is not defined.");
  }

  @Test
  void actionThatIsAPathIsRefusedWithoutLookingForIt() {
    assertRefused(client.call("../bench"), 161, "Action \"../bench\" is not defined.");
  }

  @Test
  void documentedSignatureWithSecurityTokenIsAccepted() {
    try (Sandbox temporary =
        Sandbox.builder().api("uhost").securityToken("tok+en/with=chars").start()) {
      Map<String, String> parameters = new TreeMap<>(Map.of(
          "Action", "CopyCustomImage",
          "PublicKey", Sandbox.SAMPLE_PUBLIC_KEY,
          "Region", "cn-bj2",
          "SecurityToken", "tok+en/with=chars",
          "SourceImageId", "uimage-src1",
          "TargetProjectId", "org-target1",
          "Signature", "0d77d7257209f8562a9e6147197f94ec241eee93"));

      assertThat(TestClient.of(temporary).sendForm(parameters).path("RetCode").asInt())
          .isZero();
      assertRefused(
          TestClient.of(temporary).call("DescribeImage", "Region", "hk"),
          174,
          "Token not exists. SecurityToken is missing, or not the one of this sandbox.");
    }
  }

  @Test
  void ownKeyPairReplacesTheSamplePair() {
    try (Sandbox own =
        Sandbox.builder().api("bench").credentials("me", "my private key").start()) {
      TestClient me = new TestClient(own.endpoint(), "me", "my private key");

      assertThat(me.call("ListDisks").path("RetCode").asInt()).isZero();
      assertThat(TestClient.of(own).call("ListDisks").path("RetCode").asInt()).isEqualTo(172);
    }
  }

  @Test
  void blankKeyIsRefusedWhenItIsSet() {
    assertThatThrownBy(() -> Sandbox.builder().credentials("me", " "))
        .hasMessage("The private key of a sandbox is blank. Give it some text.");
  }

  private static void assertRefused(JsonNode answer, int code, String message) {
    assertThat(answer.path("RetCode").asInt()).isEqualTo(code);
    assertThat(answer.path("Message").asString()).isEqualTo(message);
  }
}
