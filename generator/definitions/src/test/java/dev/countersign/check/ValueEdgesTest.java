package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of keys up to the very edge of what the language takes, and one step beyond. */
class ValueEdgesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ type: int, range: 1..1 }",
        "{ type: int, range: -5..-4 }",
        "{ type: int, range: ..0 }",
        "{ type: int, range: ' 1 .. 5 ' }",
        "{ type: int, range: -9223372036854775808..9223372036854775807 }",
        "{ type: float, range: 0.5..0.5 }",
        "{ type: float, range: -1.5e3.. }",
        "{ type: string, length: 0..0 }",
        "{ type: string, length: ..2147483647 }",
        "{ type: int, default: 0 }",
        "{ type: int, default: -9223372036854775808 }",
        "{ type: int, default: 9223372036854775807 }",
        "{ type: int, default: 10, range: 1..10 }",
        "{ type: int, default: 1, range: 1..10 }",
        "{ type: float, default: 2.50, range: ..2.5 }",
        "{ type: float, default: 1e3 }",
        "{ type: bool, default: false }",
        "{ type: bool, default: true }",
        "{ type: string, default: 😀😀, length: 2..2 }",
        "{ type: string, default: b, values: [a, b] }",
        "{ type: string, default: abc, pattern: '[a-c]+' }",
        "{ type: string, default: '' }",
        "{ type: string, required: yes }",
        "{ type: string, required: NO }",
        "{ type: string, required: True }",
        "{ type: string, secret: false }",
        "{ type: string, encoding: base64 }",
        "list of list of list of list of list of list of list of list of int",
        "list  of  map of string",
        "{ type: float, default: 1.0000000000000000000000000000000000000000000000000"
            + "0000000000000000000000000000000000000000000000000 }",
      })
  void valueAtTheEdgeIsAccepted(String field) {
    assertThat(Checked.parameter("A: " + field).complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ type: int, range: 2..1 }",
        "{ type: int, range: .. }",
        "{ type: int, range: 1 }",
        "{ type: int, range: 1.5..2 }",
        "{ type: int, range: 01..2 }",
        "{ type: int, range: x..2 }",
        "{ type: int, range: 1..x }",
        "{ type: float, range: .5..1 }",
        "{ type: float, range: 1..0.5 }",
        "{ type: string, length: -1.. }",
        "{ type: string, length: ..2147483648 }",
      })
  void boundsBeyondTheEdgeAreRefused(String field) {
    boolean range = field.contains("range");
    String key = range ? "range" : "length";
    String written = field.replaceFirst(".*(range|length): ", "").replace(" }", "");

    assertThat(Checked.parameter("A: " + field).complaints())
        .containsExactly("7:" + (7 + 3 + field.indexOf(written)) + ": error[CS119]: `" + key
            + "` of parameter A of Make is \"" + written + "\". Write the least and the greatest"
            + " number, both included: 1..100, 1.. or ..100.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "int | 9223372036854775808 | does not fit into 64 bits",
        "float | 1e999 | is beyond all numbers of 64 bits with a decimal point",
      })
  void boundThatIsNotHeldAsItIsIsRefused(String type, String bound, String fault) {
    assertThat(Checked.parameter("A: { type: " + type + ", range: .." + bound + " }")
            .complaints())
        .singleElement()
        .asString()
        .endsWith(": error[CS119]: `range` of parameter A of Make is \".." + bound + "\", and "
            + bound + " " + fault + ". Write a number that is held as it is.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ type: int, default: -0 }    | is no whole number without leading zeros",
        "{ type: int, default: 01 }    | is no whole number without leading zeros",
        "{ type: int, default: 1.0 }   | is no whole number without leading zeros",
        "{ type: int, default: 9223372036854775808 } | does not fit into 64 bits",
        "{ type: int, default: -9223372036854775809 } | does not fit into 64 bits",
        "{ type: int, default: 100000000000000000000 } | does not fit into 64 bits",
        "{ type: float, default: .5 }  | is no number, as 0.5 is",
        "{ type: float, default: 1e999 } | is beyond all numbers of 64 bits with a decimal point",
        "{ type: bool, default: yes }  | is neither true nor false",
        "{ type: int, default: 11, range: 1..10 } | is outside of its range",
        "{ type: int, default: 0, range: 1..10 }  | is outside of its range",
        "{ type: float, default: 2.51, range: ..2.5 } | is outside of its range",
        "{ type: string, default: 😀😀, length: 3.. } | is outside of its length",
        "{ type: string, default: abd, pattern: '[a-c]+' } | does not match the pattern \"[a-c]+\"",
      })
  void defaultBeyondTheEdgeIsRefused(String field, String fault) {
    String written = field.replaceFirst(".*default: ", "").replaceFirst("[ ,].*", "");

    assertThat(Checked.parameter("A: " + field).complaints())
        .containsExactly("7:" + (7 + 3 + field.indexOf("default: ") + 9)
            + ": error[CS120]: The default \"" + written + "\" of parameter A of Make " + fault
            + ". Correct it, or leave it out.");
  }

  @Test
  void defaultThatIsNoneOfTheValuesNamesTheNearest() {
    assertThat(Checked.parameter("A: { type: string, values: [Fast, Slow], default: Fats }")
            .complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .contains("The default \"Fats\" of parameter A of Make is none of its values: ")
            .endsWith("did you mean Fast?"));
  }

  @Test
  void patternOfAThousandCharactersIsTheLongest() {
    assertThat(Checked.parameter("A: { type: string, pattern: '" + "a".repeat(1000) + "' }")
            .complaints())
        .isEmpty();
    assertThat(Checked.parameter("A: { type: string, pattern: '" + "a".repeat(1001) + "' }")
            .complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .endsWith(" of parameter A of Make is longer than 1000 characters. Shorten it, or leave"
                + " it out."));
  }

  @Test
  void patternThatTakesTooLongCountsAsMatching() {
    String slow = "A: { type: string, pattern: '(x+x+)+\\1y', default: " + "x".repeat(60) + " }";

    assertThat(Checked.parameter(slow).complaints()).isEmpty();
  }

  @Test
  void brokenPatternIsRefusedWithThePlaceInIt() {
    assertThat(Checked.parameter("A: { type: string, pattern: 'a(b' }").complaints())
        .containsExactly("7:35: error[CS121]: Pattern \"a(b\" of parameter A of Make is no regular"
            + " expression: Unclosed group near character 4. A literal character is escaped with a"
            + " backslash.");
  }

  @ParameterizedTest
  @CsvSource({"1ms, 1", "999999ms, 999999", "5s, 5000", "2m, 120000", "3h, 10800000"})
  void durationIsANumberAndAUnit(String written, long millis) {
    Checked checked = waiter(written, "999999h");

    assertThat(checked.complaints()).isEmpty();
    assertThat(checked.api().orElseThrow().actions().get(0).waiters().get(0).every())
        .isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "05s", "1000000s", "5", "s", "5d", "1.5s", "-5s", "5 s"})
  void whatIsNoDurationIsRefused(String written) {
    assertThat(waiter(written, "1h").complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .endsWith(" error[CS128]: `every` of waiter Done of Make is \"" + written
                + "\". Write a number above 0 and a unit: 500ms, 5s, 10m or 1h."));
  }

  @Test
  void pauseAsLongAsTheWaitIsAccepted() {
    assertThat(waiter("60s", "1m").complaints()).isEmpty();
    assertThat(waiter("61s", "1m").complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).contains(" pauses longer than it waits. "));
  }

  private static Checked waiter(String every, String atMost) {
    return Checked.action("response: { State: string }\nwaiters:\n  Done: { success: { State: Up },"
        + " every: " + every + ", at most: " + atMost + " }\n");
  }

  @Test
  void ninthListIsOneTooMany() {
    assertThat(Checked.parameter("A: " + "list of ".repeat(9) + "int").complaints())
        .containsExactly("7:10: error[CS113]: Parameter A of Make nests more than 8 lists and maps."
            + " Give an inner one a name, as a model.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "str | string",
        "TEXT | string",
        "Integer | int",
        "long | int",
        "int64 | int",
        "double | float",
        "Number | float",
        "boolean | bool",
        "any | object",
        "json | object",
        "list | list of string",
        "array | list of string",
        "dict | map of string",
        "strng | string",
        "Dsik | Disk",
      })
  void typeOfAnotherLanguageIsUnderstood(String written, String meant) {
    assertThat(typed(written))
        .containsExactly("7:10: error[CS112]: Parameter A of Make has the unknown type \"" + written
            + "\". Did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'list[string]' | list of string",
        "'List<Integer>' | list of int",
        "'array(str)' | list of string",
        "'map<string, int>' | map of int",
        "'MAP[long]' | map of int",
        "'set<Disk>' | list of Disk",
        "'Disk[]' | list of Disk",
        "'string [ ]' | list of string",
        "'list[]' | list of string",
        "lists of strings | list of string",
        "Array of int | list of int",
        "'list of list[int]' | list of list of int",
        "'map of Disk[]' | map of list of Disk",
      })
  void otherSpellingOfATypeIsCorrected(String written, String right) {
    assertThat(typed(
            written.startsWith("list") || written.contains("[") || written.contains("<")
                ? "'" + written + "'"
                : written))
        .containsExactly("7:10: error[CS113]: Parameter A of Make has the type \"" + written
            + "\". Write `" + right + "`.");
  }

  private static List<String> typed(String type) {
    return Checked.file("countersign: 1\napi: Edge\nactions:\n  Make:\n    effect: read\n"
            + "    parameters:\n      A: " + type
            + "\n      B: Disk\nmodels:\n  Disk: { fields: { Size: int } }\n")
        .complaints();
  }

  @Test
  void typeThatNothingIsNearToNamesAll() {
    assertThat(typed("Elephant"))
        .containsExactly(
            "7:10: error[CS112]: Parameter A of Make has the unknown type \"Elephant\"."
                + " Types are string, int, float, bool, object, `list of …`, `map of …` and the names of"
                + " models.");
  }

  @Test
  void nameOfAHundredCharactersIsTheLongest() {
    assertThat(Checked.parameter("A" + "a".repeat(99) + ": int").complaints()).isEmpty();
    assertThat(Checked.parameter("A" + "a".repeat(100) + ": int").complaints())
        .hasSize(1)
        .allSatisfy(text ->
            assertThat(text).contains("error[CS105]").endsWith(" at most 100 in all, in ASCII."));
  }

  @Test
  void numberOfAHundredCharactersIsTheLongest() {
    String longer = "1." + "0".repeat(99);

    assertThat(Checked.parameter("A: { type: float, default: " + longer + " }").complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).contains(" is no number, as 0.5 is. "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example:65535/",
        "HTTPS://a.example/",
        "http://localhost:8080/",
        "http://127.0.0.1/a",
        "http://[::1]:1/",
      })
  void endpointIsHttpsOrOfThisMachine(String endpoint) {
    assertThat(endpoint(endpoint).complaints()).isEmpty();
    assertThat(endpoint(endpoint).api().orElseThrow().endpoint()).contains(endpoint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a b/ | is no address",
        "https:///a | names no host",
        "https://a.example:65536/ | has a port that is none of 1 to 65535",
        "https://a.example:0/ | has a port that is none of 1 to 65535",
        "ftp://localhost/ | is not https",
        "http://a.example/ | is not https",
      })
  void otherEndpointIsRefused(String endpoint, String why) {
    assertThat(endpoint(endpoint).complaints())
        .containsExactly("3:11: error[CS129]: The endpoint \"" + endpoint + "\" of the file " + why
            + ". Write an address as https://api.example.com/.");
  }

  private static Checked endpoint(String endpoint) {
    return Checked.file("countersign: 1\napi: Edge\nendpoint: " + endpoint
        + "\nactions: { Make: { effect: read } }\n");
  }

  @Test
  void longTextCountsAsMatchingAPattern() {
    String field = "A: { type: string, pattern: b, default: " + "a".repeat(1000);

    assertThat(Checked.parameter(field + " }").complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).contains(" does not match the pattern \"b\"."));
    assertThat(Checked.parameter(field + "a }").complaints()).isEmpty();
  }

  @Test
  void twelveValuesAreNamedInAComplaint() {
    String twelve = "a, b, c, d, e, f, g, h, i, j, k, l";

    assertThat(Checked.parameter("A: { type: string, values: [" + twelve + "], default: zzzz }")
            .complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).contains("is none of its values: " + twelve + ". "));
    assertThat(Checked.parameter("A: { type: string, values: [" + twelve + ", m], default: zzzz }")
            .complaints())
        .hasSize(1)
        .allSatisfy(
            text -> assertThat(text).contains("is none of its values: " + twelve + ", …. "));
  }

  @Test
  void valueHasAMeaningInShortAndInLongForm() {
    assertThat(Checked.parameter("A: { type: string, values: { a: ' One. ', b: { summary: Two.,"
                + " java: B_TWO }, c: } }")
            .field()
            .rules()
            .values())
        .extracting(EnumValue::value, EnumValue::meaning, EnumValue::javaName)
        .containsExactly(
            tuple("a", Optional.of("One."), Optional.empty()),
            tuple("b", Optional.of("Two."), Optional.of("B_TWO")),
            tuple("c", Optional.empty(), Optional.empty()));
  }

  @Test
  void keyWithBlanksAloneSaysNothing() {
    Field field =
        Checked.parameter("Zone: { type: string, client: false, summary: ' ' }").field();

    assertThat(field.client()).isFalse();
    assertThat(field.docs().summary()).isEmpty();
    assertThat(Checked.file("countersign:\napi: Edge\nactions: { Make: { effect: read } }\n")
            .complaints())
        .containsExactly(
            "1:1: error[CS103]: The file lacks the key countersign. Write `countersign: 1`.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fields: string",
        "fields: list of string",
        "summary: string",
        "summary: map of Disk"
      })
  void keyOfAModelIsAFieldWhereItHasAType(String field) {
    Checked checked = Checked.action("models: { M: { " + field + " }, Disk: { Size: int } }");

    assertThat(checked.complaints()).isEmpty();
    assertThat(checked.api().orElseThrow().actions().get(0).models().get(0).fields())
        .extracting(Field::name)
        .containsExactly(field.substring(0, field.indexOf(':')));
  }

  @ParameterizedTest
  @CsvSource({"6, 7", "7, 8", "8, 8"})
  void cycleOfModelsIsShownWithEightNames(int models, int shown) {
    StringBuilder text = new StringBuilder("models:\n");
    for (int i = 0; i < models; i++) {
      text.append("  M%d: { A: { type: M%d, required: true } }\n".formatted(i, (i + 1) % models));
    }
    assertThat(Checked.action(text.toString()).complaints())
        .hasSize(1)
        .allSatisfy(complaint -> assertThat(complaint.split(" → ")).hasSize(shown));
  }

  @Test
  void twentyCyclesOfModelsAreShown() {
    StringBuilder text = new StringBuilder("models:\n");
    for (int i = 0; i < 21; i++) {
      text.append("  M%d: { A: { type: M%d, required: true } }\n".formatted(i, i));
    }
    assertThat(Checked.action(text.toString()).complaints()).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource({"offset, int or string", "items, list", "total, int"})
  void roleInAPaginationHasAType(String role, String type) {
    String pagination =
        "{ offset: A, limit: B, items: C, total: D }".replaceFirst(role + ": [A-D]", role + ": E");

    assertThat(Checked.action("parameters: { A: int, B: int, E: bool }\n"
                + "response: { C: list of int, D: int, E: bool }\npagination: " + pagination)
            .complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .contains("needs a field of type " + type + " for " + role + ", and E has another"));
  }
}
