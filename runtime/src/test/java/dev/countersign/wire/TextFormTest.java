package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextFormTest {
  @Test
  void absentValuesAreLeftOutAndSecretsAreMasked() {
    assertThat(new TextForm("CopyCustomImageRequest")
            .add("region", "cn-bj2")
            .add("zone", null)
            .add("ids", List.of())
            .add("tags", Map.of())
            .add("data", new byte[3])
            .secret("password", "canary")
            .secret("token", null))
        .hasToString("CopyCustomImageRequest{region=cn-bj2, data=3 bytes, password=***}");
    assertThat(new TextForm("Empty")).hasToString("Empty{}");
  }

  @Test
  void secretsBelowKeysAndInFreeValuesAreMaskedByName() {
    JsonValue free = JsonValue.of(Map.of(
        "Login",
        JsonValue.of(
            List.of(JsonValue.of(Map.of("Password", JsonValue.of("canary"))), JsonValue.of(7)))));
    assertThat(new TextForm("X")
            .add("free", free)
            .add("tags", Map.of("api_key", "canary"))
            .add("many", List.of(Map.of("Tokens", List.of("canary"))))
            .add("plain", Map.of("a", List.of(free.asObject().keySet()))))
        .hasToString("X{free={Login=[{Password=***}, 7]}, tags={api_key=***}, many=[{Tokens=***}],"
            + " plain={a=[[Login]]}}");
  }

  @Test
  void whatADefinitionCannotCallSecretIsMaskedByItsName() {
    JsonValue free = JsonValue.of("canary");
    assertThat(new TextForm("X")
            .add("passphrases", List.of("canary"))
            .add("pwds", List.of(7L))
            .add("secretKinds", List.of(new OpenText("canary") {}))
            .add("secretLevels", List.of(new OpenInt(7) {}))
            .add("tokenBytes", List.of(new byte[1]))
            .add("apiKey", free)
            .add("sharedKeys", List.of(List.of("canary")))
            .add("credentials", Map.of("me", "canary"))
            .add("noSecrets", List.of())
            .add("token", "shown")
            .add("cookies", List.of(new TextForm("Cookie").add("name", "shown"))))
        .hasToString(
            "X{passphrases=***, pwds=***, secretKinds=***, secretLevels=***, tokenBytes=***,"
                + " apiKey=***, sharedKeys=***, credentials=***, token=shown, cookies=[Cookie{name=shown}]}");
  }

  @Test
  void whatBreaksALineOrSteersATerminalIsEscaped() {
    assertThat(Texts.printable("a\nb\u001b[31m\u202e\u2028 \u00e4\ud83d\ude00\ud83d"))
        .isEqualTo("a\\u000ab\\u001b[31m\\u202e\\u2028 \u00e4\ud83d\ude00\\ud83d");
    assertThat(Texts.printable("abcdef", 4)).isEqualTo("abc\u2026");
    assertThat(Texts.printable("abcd", 4)).isEqualTo("abcd");
  }
}
