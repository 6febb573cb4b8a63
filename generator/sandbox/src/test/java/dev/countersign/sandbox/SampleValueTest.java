package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field is answered with: what its name promises, as far as its rules allow it. */
final class SampleValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Id: string                | id-1",
        "XId: string               | x-0001",
        "DiskId: string            | disk-0001",
        "UHostInstanceId: string   | uhost-instance-0001",
        "user_id: string           | user-id-1",
        "Grid: string              | grid-1",
        "CreateTime: string        | 2026-01-01T00:00:00Z",
        "Timestamp: string         | 2026-01-01T00:00:00Z",
        "PrivateIp: string         | 192.0.2.1",
        "EIP: string               | 192.0.2.1",
        "PageUrl: string           | https://example.com/page-url",
        "LogURL: string            | https://example.com/log-url",
        "EIPAddress: string        | eip-address-1",
        "IPv6Address: string       | ipv6-address-1",
      })
  void textIsWhatTheNameOfItsFieldPromises(String field, String text) {
    assertThat(answer(field)).isEqualTo("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name: { type: string, length: 3..4 }    | name",
        "Name: { type: string, length: 6..6 }    | name-1",
        "Name: { type: string, length: 7..9 }    | name-1x",
        "Name: { type: string, length: ..2 }     | na",
        "Name: { type: string, length: 10.. }    | name-1xxxx",
        "Name: { type: string, length: 2.. }     | name-1",
        "Data: { type: string, encoding: base64 } | ZGF0YS0x",
        "Password: { type: string, secret: true } | sandbox-secret",
        "Password: { type: string, secret: true, length: ..7 } | sandbox",
        "Kind: { type: string, values: [Slow, Fast] } | Slow",
      })
  void textKeepsTheRulesOfItsField(String field, String text) {
    assertThat(answer(field)).isEqualTo("\"" + text + "\"");
  }

  @Test
  void textOfAnyLengthStaysBelowAThousandCharacters() {
    assertThat(answer("Name: { type: string, length: 5000..6000 }"))
        .isEqualTo("\"name-1" + "x".repeat(994) + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain: int                           | 1",
        "HostCount: int                       | 2",
        "Counter: int                         | 1",
        "CreateTime: int                      | 1767225600",
        "Level: { type: int, values: [7, 3] } | 7",
        "Size: { type: int, range: 20..40 }   | 20",
        "Size: { type: int, range: 20.. }     | 20",
        "Size: { type: int, range: 1..40 }    | 1",
        "Size: { type: int, range: ..9 }      | 1",
        "Size: { type: int, range: ..0 }      | 0",
        "Size: { type: int, range: -9..-5 }   | -5",
        "Ratio: float                         | 1.5",
        "Ratio: { type: float, range: 1..2 }  | 1.5",
        "Ratio: { type: float, range: 0..1 }  | 1",
        "Ratio: { type: float, range: 2.5..4 } | 3",
        "Ratio: { type: float, range: 2.25..2.75 } | 2.75",
        "Ready: bool                          | true",
      })
  void numberLiesInTheRangeOfItsField(String field, String number) {
    assertThat(answer(field)).isEqualTo(number);
  }

  @Test
  void elementsOfListsCountOn() {
    assertThat(MadeAction.answering("""
            DiskIds: list of string
            Ids: list of string
            Kinds: { type: list of string, values: [Slow, Fast] }
            Levels: { type: list of int, values: [7, 5, 3] }
            Disks: { type: list of object, fields: { DiskId: string, Sizes: list of int } }
            """).answer())
        .isEqualTo("{\"DiskIds\":[\"disk-0001\",\"disk-0002\"],\"Ids\":[\"ids-1\",\"ids-2\"],"
            + "\"Kinds\":[\"Slow\",\"Fast\"],\"Levels\":[7,5],"
            + "\"Disks\":[{\"DiskId\":\"disk-0001\",\"Sizes\":[1,2]},"
            + "{\"DiskId\":\"disk-0002\",\"Sizes\":[3,4]}]}");
  }

  @Test
  void addressesStayInTheBlockForDocumentation() {
    Field address =
        MadeAction.answering("PrivateIP: string").scope().action().response().get(0);

    assertThat(SampleText.of(address, 253)).isEqualTo("192.0.2.254");
    assertThat(SampleText.of(address, 254)).isEqualTo("192.0.2.1");
  }

  private static String answer(String field) {
    String name = field.substring(0, field.indexOf(':'));
    String answer = MadeAction.answering(field).answer();
    return answer.substring(("{\"" + name + "\":").length(), answer.length() - 1);
  }
}
