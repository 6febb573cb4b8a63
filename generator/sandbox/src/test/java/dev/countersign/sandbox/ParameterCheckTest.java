package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class ParameterCheckTest {
  @AutoClose
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().api("bench").start();
  }

  @Test
  void everyKindOfParameterIsAccepted() {
    assertThat(complaint(
            "Name", "disk",
            "Code", "abc",
            "Ratio", "0.5",
            "Encrypted", "true",
            "Kind", "Brand new",
            "UserData", "aGVsbG8=",
            "Password", "correct horse",
            "Tags.0", "",
            "Tags.1", "b",
            "Counts.0", "-9223372036854775808",
            "Grid.0.0", "1",
            "Grid.0.1", "2",
            "Grid.1.0", "3",
            "Disks.0.Type", "Fast",
            "Disks.0.Mounts.0.Path", "/",
            "Network.VPCId", "vpc-1",
            "Labels.a", "x",
            "Labels.b.c", "a key with a dot",
            "Quotas.cpu", "8",
            "Mounts.root.Path", "/",
            "Extra.Any.0.Thing", "goes"))
        .isEmpty();
  }

  @Test
  void everyProblemIsToldInOneMessage() {
    JsonNode answer =
        TestClient.of(sandbox).call("CreateDisk", "Size", "ten", "Nane", "x", "Encrypted", "yes");

    assertThat(answer.path("RetCode").asInt()).isEqualTo(220);
    assertThat(answer.path("Message").asString())
        .isEqualTo("Missing params [Region]."
            + " Size is \"ten\", but must be an int, as 42."
            + " Encrypted is \"yes\", but must be true or false."
            + " Nane is not declared. Did you mean Name?");
  }

  @ParameterizedTest
  @CsvSource({
    "Size, 0, 'Size is \"0\", but must lie in 1..100.'",
    "Size, 101, 'Size is \"101\", but must lie in 1..100.'",
    "Size, 9223372036854775808, 'Size is \"9223372036854775808\", but must be an int of 64 bits.'",
    "Size, 1.5, 'Size is \"1.5\", but must be an int, as 42.'",
    "Size, '', 'Size is \"\", but must be an int, as 42.'",
    "Size, ٣, 'Size is \"٣\", but must be an int, as 42.'",
    "Ratio, 1.01, 'Ratio is \"1.01\", but must lie in 0..1.'",
    "Ratio, 1e-7, 'Ratio is \"1e-7\", but must be a decimal without an exponent, as 0.5.'",
    "Ratio, .5, 'Ratio is \".5\", but must be a decimal without an exponent, as 0.5.'",
    "Ratio, NaN, 'Ratio is \"NaN\", but must be a decimal without an exponent, as 0.5.'",
    "Encrypted, True, 'Encrypted is \"True\", but must be true or false.'",
    "Name, '', 'Name is \"\", but must have 1..8 characters, and has 0.'",
    "Name, nine-char, 'Name is \"nine-char\", but must have 1..8 characters, and has 9.'",
    "Code, abC, 'Code is \"abC\", but must match [a-z]+.'",
    "UserData, '!', 'UserData is \"!\", but must be Base64.'",
    "Counts.0, x, 'Counts.0 is \"x\", but must be an int, as 42.'",
    "Quotas.cpu, many, 'Quotas.cpu is \"many\", but must be an int, as 42.'",
    "Tags, a, 'Tags is sent as a single value, but is a list: send Tags.0, Tags.1 and so on.'",
    "Labels, a, 'Labels is sent as a single value, but is a map: send Labels.key with each key.'",
    "Name.0, a, 'Name.0 is not declared: Name holds a single value.'",
    "Disks.0.Tipe, a, 'Missing params [Disks.0.Type]. Disks.0.Tipe is not declared. Did you mean Type?'",
    "Network.SubnetId, a, 'Missing params [Network.VPCId].'",
    "Mounts.root.Type, a, 'Missing params [Mounts.root.Path].'",
    "region, a, 'region is not declared. Did you mean Region?'",
    "A..B, a, 'A is not declared.'",
  })
  void wrongValueIsRefused(String name, String value, String message) {
    assertThat(complaint(name, value)).isEqualTo(message);
  }

  @Test
  void objectIsNoSingleValue() {
    assertThat(complaint("Network", "vpc-1"))
        .isEqualTo(
            "Missing params [Network.VPCId]. Network is sent as a single value, but is an object:"
                + " send its fields, as Network.VPCId.");
  }

  @Test
  void gapInAListIsRefused() {
    assertThat(complaint("Tags.0", "a", "Tags.2", "c"))
        .isEqualTo(
            "Tags.2 is out of order: elements count from 0 without gaps, and Tags.1 is not sent.");
  }

  @Test
  void indexWithALeadingZeroIsRefused() {
    assertThat(complaint("Tags.00", "a"))
        .isEqualTo(
            "Tags.00 is out of order: elements count from 0 without gaps, and Tags.0 is not sent.");
  }

  @Test
  void secretIsNotRepeatedInAMessage() {
    assertThat(complaint("Password", "hunter2"))
        .isEqualTo("Password is \"***\", but must have 8..20 characters, and has 7.");
  }

  @Test
  void hostilePileOfProblemsIsCut() {
    String[] many = new String[200];
    for (int at = 0; at < many.length; at += 2) {
      many[at] = "Unknown" + at;
      many[at + 1] = "x";
    }

    assertThat(complaint(many)).hasSizeLessThan(1_000).endsWith("and 80 more");
  }

  @Test
  void constraintsHold() {
    TestClient client = TestClient.of(sandbox);

    assertThat(message(client.call("AttachDisk", "DiskId", "d", "HostId", "h", "HostName", "h")))
        .isEmpty();
    assertThat(message(client.call("AttachDisk")))
        .isEqualTo("Missing params [DiskId|DiskName, HostId|HostName].");
    assertThat(message(client.call(
            "AttachDisk", "DiskId", "d", "DiskName", "n", "HostId", "h", "Mode", "ReadWrite")))
        .isEqualTo("Missing params [Lock]. DiskId and DiskName are sent, but at most one of DiskId,"
            + " DiskName may be. Lock is required, since Mode is ReadWrite.");
    assertThat(message(
            client.call("AttachDisk", "DiskId", "d", "HostId", "h", "Lock", "l", "Force", "true")))
        .isEqualTo("Force must not be sent, since Lock is sent.");
  }

  /** The message about a call that has all that is required, and some parameters more. */
  private static String complaint(String... namesAndValues) {
    List<String> all = new ArrayList<>(List.of("Region", "hk", "Size", "20"));
    all.addAll(List.of(namesAndValues));
    return message(TestClient.of(sandbox).call("CreateDisk", all.toArray(String[]::new)));
  }

  private static String message(JsonNode answer) {
    return answer.path("Message").asString("");
  }
}
