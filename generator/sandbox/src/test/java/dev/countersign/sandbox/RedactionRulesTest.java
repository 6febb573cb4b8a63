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
            Sets: map of list of string
            Passwords: list of string
            SharedKeys: list of list of int
            ApiKeys: list of object
            Credentials: map of Disk
            Cookies: list of Disk
            Secret: { type: object, fields: { Name: string } }
            Token: string
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
        "Extra.Keys.public",
        "Sets.a.0",
        "Cookies.0.Path",
        "Secret.Name",
        "Token",
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
        "Labels.Password",
        "Labels.api.key",
        "Labels.a.db.pass.b",
        "Extra.Admin_Pwd",
        "Extra.Deep.0.Login.Passphrase.1.Any",
        "Disks.token.Path",
        "Disks.root.Inner.Key",
        "Sets.a",
        "Sets.cookies.0",
        "Passwords.0",
        "SharedKeys.0.0",
        "ApiKeys.0.Any",
        "Credentials.root.Path",
        "Cookies.0.Key",
        "Disk.Inner.Inner.Key",
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

  @Test
  void whatIsMaskedOnceIsMaskedWhereverItTurnsUp() {
    assertThat(shown(
            user("seven-7"),
            "Code",
            "12345678",
            "Name",
            "in 1234567812345678.",
            "Extra.12345678",
            "1234567",
            "Labels.token",
            "123456789",
            "Tags.0",
            "123456789, 12345678",
            "Nane",
            "abcd-1234",
            "Tags.1",
            "abcd-1234567",
            "Extra.pwd",
            "short-7",
            "Tags.2",
            "short-7"))
        .isEqualTo("{Code=***, Name=in ***., Extra.***=1234567, Labels.token=***, Tags.0=***, ***,"
            + " Nane=***, Tags.1=***567, Extra.pwd=***, Tags.2=short-7}");
  }

  @Test
  void secretThatBeginsOrOverlapsAnotherLeavesNothingOfIt() {
    assertThat(shown(
            user("seven-7"),
            "Code",
            "abcdefghij",
            "Disk.Key",
            "abcdefghijkl",
            "Nested.Key",
            "ghijklmnop",
            "Name",
            "abcdefghijklmnop",
            "Extra",
            "abcdefghij abcdefghijk abcdefghijkl"))
        .endsWith("Name=***, Extra=*** ***k ***}");
  }

  @Test
  void tokenIsMaskedWhateverItsLengthAndWhoeverSendsIt() {
    KeyPair user = new KeyPair("me", "private-key-1", Optional.of("tok"));
    assertThat(shown(user, "Name", "tok", "Tags.0", "a tok", "Tags.1", "private-key-12"))
        .isEqualTo("{Name=***, Tags.0=a tok, Tags.1=***2}");
    assertThat(shown(user("x"), "SecurityToken", "other", "Name", "other", "Tags.0", "me"))
        .isEqualTo("{SecurityToken=***, Name=***, Tags.0=me}");
  }

  @Test
  void messageShowsNoBeginningOfASecretThatIsCutShort() {
    String secret = "s3cr3t-".repeat(8);
    String long10 = "0123456789";
    assertThat(ACTION.complaint("Code", secret, long10 + secret, "x"))
        .isEqualTo("0123456789*** is not declared.");
    assertThat(ACTION.complaint("Code", secret, "Name." + long10 + secret, "x"))
        .isEqualTo("Name.0123456789*** is not declared: Name holds a single value.");
    assertThat(ACTION.complaint("Code", secret, "Tags." + secret, "x"))
        .isEqualTo("Tags.*** is out of order: elements count from 0 without gaps, and Tags.0 is not"
            + " sent.");
  }

  private static KeyPair user(String privateKey) {
    return new KeyPair("me", privateKey, Optional.empty());
  }

  private static String shown(KeyPair user, String... namesAndValues) {
    Map<String, String> call = MadeAction.call(namesAndValues);
    Map<String, String> shown = new Redaction(user, call, Optional.of(ACTION.scope())).parameters();
    return new LinkedHashMap<>(shown).toString();
  }
}
