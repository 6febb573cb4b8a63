package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.read.DefinitionLookups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a call, up to the very edge of each rule. */
final class CallRulesTest {
  private static final MadeAction ACTION = MadeAction.of("""
      countersign: 1
      api: Made
      actions:
        Make:
          effect: write
          parameters:
            Count: int
            Low: { type: int, range: -5.. }
            High: { type: float, range: ..2.50 }
            Name: { type: string, length: ..3 }
            Long: { type: string, length: 2.. }
            Tags: list of string
            Labels: map of string
            Disk: { type: object, fields: { Size: { type: int, required: true }, Kind: string } }
            Extra: object
            Mode: string
            Lock: string
            Force: bool
          constraints:
            - { required: Lock, when: { Mode: [Slow, Late] } }
            - { excluded: Force, when: { Mode: Fast } }
            - at most one of: [Lock, Force, Count]
      """);

  @ParameterizedTest
  @CsvSource({
    "Count, -9223372036854775808",
    "Count, 9223372036854775807",
    "Low, -5",
    "High, 2.5",
    "Name, '😀😀😀'",
    "Long, ab",
    "Tags.0, x",
    "Labels.a.b.c, x",
    "Extra, x",
    "Extra.a.b, x",
    "Mode, Other",
  })
  void valueAtTheEdgeIsAccepted(String name, String value) {
    assertThat(ACTION.complaint(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Count, -9223372036854775809, 'Count is \"-9223372036854775809\", but must be an int of 64 bits.'",
    "Low, -6, 'Low is \"-6\", but must lie in -5...'",
    "High, 2.51, 'High is \"2.51\", but must lie in ..2.50.'",
    "Name, '😀😀😀😀', 'Name is \"😀😀😀😀\", but must have ..3 characters, and has 4.'",
    "Long, a, 'Long is \"a\", but must have 2.. characters, and has 1.'",
    "Tags.0.1, x, 'Tags.0.1 is not declared: Tags.0 holds a single value.'",
    "Tags.1, x, 'Tags.1 is out of order: elements count from 0 without gaps, and Tags.0 is not sent.'",
    "Tags.x, x, 'Tags.x is out of order: elements count from 0 without gaps, and Tags.0 is not sent.'",
    "Disk.Kind, x, 'Missing params [Disk.Size].'",
    "Mode, Slow, 'Missing params [Lock]. Lock is required, since Mode is Slow or Late.'",
    "Mode, Late, 'Missing params [Lock]. Lock is required, since Mode is Slow or Late.'",
  })
  void valueBeyondTheEdgeIsRefused(String name, String value, String message) {
    assertThat(ACTION.complaint(name, value)).isEqualTo(message);
  }

  @Test
  void conditionOnAnotherValueAsksForNothing() {
    assertThat(ACTION.complaint("Mode", "Fast")).isEmpty();
    assertThat(ACTION.complaint("Mode", "Fast", "Force", "true"))
        .isEqualTo("Force must not be sent, since Mode is Fast.");
    assertThat(ACTION.complaint("Mode", "Slow", "Force", "true"))
        .isEqualTo("Missing params [Lock]. Lock is required, since Mode is Slow or Late.");
  }

  @Test
  void oneOfThreeIsAcceptedAndTwoAreNamed() {
    assertThat(ACTION.complaint("Count", "1")).isEmpty();
    assertThat(ACTION.complaint("Count", "1", "Lock", "x"))
        .isEqualTo("Lock and Count are sent, but at most one of Lock, Force, Count may be.");
  }

  @Test
  void elementsOfAListMayComeInAnyOrder() {
    assertThat(ACTION.complaint("Tags.1", "b", "Tags.0", "a")).isEmpty();
    assertThat(ACTION.complaint("Tags.1", "b", "Tags.0", "a", "Tags.01", "c"))
        .isEqualTo(
            "Tags.01 is out of order: elements count from 0 without gaps, and Tags.2 is not sent.");
  }

  @Test
  void twentyProblemsAreToldAndMoreAreCounted() {
    assertThat(ACTION.complaint(unknown(20))).endsWith(" Unknown19 is not declared.");
    assertThat(ACTION.complaint(unknown(21))).endsWith(" Unknown19 is not declared. and 1 more");
  }

  private static String[] unknown(int count) {
    String[] call = new String[2 * count];
    for (int at = 0; at < count; at++) {
      call[2 * at] = "Unknown%02d".formatted(at);
      call[2 * at + 1] = "x";
    }
    return call;
  }

  @Test
  void namesDeeperThanThirtyTwoStepsAreLeftInOnePiece() {
    String deep = "a" + ".a".repeat(40);

    assertThat(Sent.segments(deep)).hasSize(32);
    assertThat(Sent.segments(deep).get(31)).isEqualTo("a" + ".a".repeat(9));
    assertThat(Sent.of(Map.of("A.b.c", "1", "A.d", "2", "A", "3"))
            .part("A")
            .orElseThrow()
            .texts())
        .isEqualTo(Map.of("", "3", "b.c", "1", "d", "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1&b=2        | {a=1, b=2} | []",
        "a=1&           | {a=1}      | []",
        "a=             | {a=}       | []",
        "a==            | {a==}      | []",
        "a=%41%4a%e6%98%af | {a=AJ是} | []",
        "%41=+x         | {A= x}     | []",
        "a=1&b=%4       | {a=1}      | [The percent sign at byte 6 of the body has no two hexadecimal digits behind it.]",
        "a=%4g          | {}         | [The percent sign at byte 2 of the body has no two hexadecimal digits behind it.]",
        "a=%g4          | {}         | [The percent sign at byte 2 of the body has no two hexadecimal digits behind it.]",
        "a=%            | {}         | [The percent sign at byte 2 of the body has no two hexadecimal digits behind it.]",
        "a=%4&b=1       | {b=1}      | [The percent sign at byte 2 of the body has no two hexadecimal digits behind it.]",
        "a=1&a=2&b=3    | {a=1, b=3} | []",
        "%=1            | {}         | [The percent sign at byte 0 of the body has no two hexadecimal digits behind it.]",
      })
  void bodyIsDecodedExactly(String body, String parameters, String problems) {
    Form form = Form.parse(body.getBytes(UTF_8));

    assertThat(form.parameters().toString()).isEqualTo(parameters);
    assertThat(form.problems().toString()).isEqualTo(problems);
  }

  @Test
  void nameThatIsSentAgainIsKeptAsOften() {
    assertThat(Form.parse("a=1&a=2&b=3&b=3&a=1".getBytes(UTF_8)).repeated())
        .containsExactly("a", "b", "a");
  }

  @Test
  void bodyWithManyProblemsIsNotReadToItsEnd() {
    assertThat(Form.parse("x&".repeat(10).concat("a=1&".repeat(50)).getBytes(UTF_8))
            .repeated())
        .hasSize(10);
    assertThat(Form.parse("x&".repeat(19).concat("a=1").getBytes(UTF_8)).problems())
        .hasSize(19);
    Form form = Form.parse("x&".repeat(50).concat("a=1").getBytes(UTF_8));

    assertThat(form.problems()).hasSize(20);
    assertThat(form.parameters()).isEmpty();
  }

  @Test
  void newestThousandCallsAreKept() {
    CallLog log = new CallLog();
    List<SandboxCall> calls = new ArrayList<>();
    for (int at = 0; at <= 1_000; at++) {
      SandboxCall call = new SandboxCall(Integer.toString(at), "Make", Map.of(), 0, "");
      log.add(call);
      calls.add(call);
      if (at == 999) {
        assertThat(log.all()).isEqualTo(calls);
      }
    }

    assertThat(log.all()).isEqualTo(calls.subList(1, 1_001));
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "3.0, 1", "3.5, 0", "-3, 0", "x, 0"})
  void decimalOfAConditionIsComparedAsANumber(String ratio, int missing) {
    MadeAction action = MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make:
            effect: write
            parameters: { Ratio: float, Kind: string, Lock: string, Key: string }
            constraints:
              - { required: Lock, when: { Ratio: [3, 4.5] } }
              - { required: Key, when: { Kind: ["3"] } }
        """);

    assertThat(action.complaint("Ratio", ratio, "Kind", "3.0").contains("Missing params [Lock]"))
        .isEqualTo(missing == 1);
    assertThat(action.complaint("Ratio", "1", "Kind", "3.0")).isEmpty();
    assertThat(action.complaint("Ratio", "1", "Kind", "3")).startsWith("Missing params [Key]");
  }

  @Test
  void nameOfAnActionIsAnsweredWholeAndWhatIsNoneIsCutShort() {
    String name = "A".repeat(60);

    assertThat(reply("Action=" + name).body().path("Action").asString())
        .isEqualTo(name + "Response");
    assertThat(reply("Action=" + name + "%0A").body().path("Action").asString())
        .isEqualTo("A".repeat(40) + "…Response");
  }

  @Test
  void allThatIsWrongWithABodyIsSaid() {
    assertThat(reply("a=1&a=2&x&b=1&b=2").message())
        .isEqualTo(
            "The pair at byte 8 of the body is not name=value. a is sent twice. Send it once."
                + " b is sent twice. Send it once.");
  }

  private static Reply reply(String body) {
    Definitions none = new Definitions(DefinitionLookups.inOrder(List.of()), List.of("made"));
    return new Service(KeyPair.SAMPLE, none, call -> {}).answer("a request", body.getBytes(UTF_8));
  }
}
