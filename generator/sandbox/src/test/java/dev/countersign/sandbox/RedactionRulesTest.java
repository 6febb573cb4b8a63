package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values of a call may be seen: those that its action declares, at every depth. */
final class RedactionRulesTest {
  private static final MadeAction ACTION = MadeAction.of("""
      countersign: 1
      api: Made
      actions:
        Make:
          effect: write
          parameters:
            Name: string
            Code: { type: string, secret: true }
            Tags: list of string
            Grid: list of list of int
            Labels: map of string
            Extra: object
            Disk: Disk
            Disks: map of Disk
            Nested: { type: object, fields: { Path: string, Key: { type: string, secret: true } } }
      models:
        Disk: { fields: { Path: string, Key: { type: string, secret: true }, Inner: Disk } }
      """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Action",
        "Name",
        "Tags.0",
        "Grid.0.1",
        "Labels.a",
        "Labels.a.b",
        "Extra",
        "Extra.Any.0.Thing",
        "Disk.Path",
        "Disk.Inner.Inner.Path",
        "Disks.root.Path",
        "Nested.Path",
      })
  void valueThatTheActionDeclaresIsShown(String name) {
    assertThat(ACTION.shown(name, "value")).isEqualTo(Map.of(name, "value"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PublicKey",
        "SecurityToken",
        "Nane",
        "Name.0",
        "Code",
        "Tags",
        "Tags.0.1",
        "Grid.0",
        "Labels",
        "Disk",
        "Disk.Key",
        "Disk.Inner.Key",
        "Disks",
        "Disks.root",
        "Disks.root.Key",
        "Nested",
        "Nested.Key",
        "Nested.Other",
      })
  void everyOtherValueIsMasked(String name) {
    assertThat(ACTION.shown(name, "value")).isEqualTo(Map.of(name, "***"));
  }

  @Test
  void publicKeyOfTheUserIsShown() {
    assertThat(ACTION.shown("PublicKey", Sandbox.SAMPLE_PUBLIC_KEY))
        .isEqualTo(Map.of("PublicKey", Sandbox.SAMPLE_PUBLIC_KEY));
  }

  @Test
  void longSecretsAreCutOutOfNamesAndValuesAndShortOnesStandAlone() {
    assertThat(shown(user("eight-8!"), "Name", "an eight-8! b", "eight-8!", "x"))
        .isEqualTo("{Name=an *** b, ***=***}");
    assertThat(shown(user("seven-7"), "Name", "a seven-7 b", "Tags.0", "seven-7"))
        .isEqualTo("{Name=a seven-7 b, Tags.0=***}");
    assertThat(shown(user("seven-7"), "Signature", "", "Name", ""))
        .isEqualTo("{Signature=***, Name=}");
    assertThat(shown(user("seven-7"), "Signature", "0123456789", "Name", "is 0123456789"))
        .isEqualTo("{Signature=***, Name=is ***}");
  }

  private static KeyPair user(String privateKey) {
    return new KeyPair("me", privateKey, Optional.empty());
  }

  private static String shown(KeyPair user, String... namesAndValues) {
    Map<String, String> call = MadeAction.call(namesAndValues);
    Map<String, String> shown =
        new Redaction(user, call).parameters(call, Optional.of(ACTION.scope()));
    return new LinkedHashMap<>(shown).toString();
  }
}
