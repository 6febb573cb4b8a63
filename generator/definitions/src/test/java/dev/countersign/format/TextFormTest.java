package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a text is written in: as it is, in quotes, or on lines of its own. */
class TextFormTest {
  private static final String HEAD = "countersign: 1\napi: A\nsummary:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "-a",
        "a-",
        "a:b",
        "a#b",
        "a?",
        "a, b",
        "a]",
        "a}",
        "1",
        "~",
        "null",
        "NO",
        "..",
        "--",
        "a 'b'",
        "a \"b\"",
        "=",
        "a\\b",
        "is 是 é 😀",
        "a -",
        "a - b",
        "a ?b",
        "a<<",
        "<<a"
      })
  void plainTextNeedsNoQuotes(String text) {
    assertThat(written(text)).isEqualTo(" " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "- a", "---", "--- a", "...", "<<", "a:", "a: b", " a", "a ", "a #b", "?a", ":a",
        ",a", "[a", "]a", "{a", "}a", "#a", "&a", "*a", "!a", "|a", ">a", "'a'", "%a", "@a", "`a",
        "\"a\""
      })
  void textThatMeansSomethingElseInYamlIsInSingleQuotes(String text) {
    assertThat(written(text)).isEqualTo(" '" + text.replace("'", "''") + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "\\x01, \\u0001",
    "\\u2028, \\u2028",
    "\\x85, \\u0085",
    "\\uFEFF, \\uFEFF",
    "\\r, \\r",
    "\\r\\t, \\r\\t",
    "\\U0001F600\\r, 😀\\r",
    "\\r\\\"\\\\, \\r\\\"\\\\",
    "\\n, \\n",
    "\\na, \\na",
    "a\\n\\n, a\\n\\n",
    "' a\\nb', ' a\\nb'",
    "'a\\n \\nb', 'a\\n \\nb'",
    "'a\\r\\nb', 'a\\r\\nb'"
  })
  void textThatNoLineCanHoldIsInDoubleQuotes(String escaped, String expected) {
    assertThat(line("\"" + escaped + "\"")).isEqualTo(" \"" + expected + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"a\\nb\" ~ |-/  a/  b",
        "\"a\\nb\\n\" ~ |/  a/  b",
        "\"a\\n\" ~ |/  a",
        "\"a\\n\\n b\" ~ |-/  a//   b",
        "\"#a\\n- b\" ~ |-/  #a/  - b",
      })
  void textOfSeveralLinesStandsOnLinesOfItsOwn(String quoted, String expected) {
    assertThat(line(quoted)).isEqualTo(" " + expected.replace('/', '\n'));
  }

  @Test
  void textThatFitsBehindItsKeyStaysThere() {
    String fits = "word ".repeat(17) + "wor ab";

    assertThat(("summary: " + fits).length()).isEqualTo(100);
    assertThat(written(fits)).isEqualTo(" " + fits);
    assertThat(written(fits + "c")).isEqualTo(" " + fits + "c");
  }

  @Test
  void textWiderThanALineIsFoldedBetweenItsWords() {
    String line = "word ".repeat(19) + "wor";

    assertThat(line).hasSize(98);
    assertThat(written(line)).isEqualTo(" " + line);
    assertThat(written(line + "d")).isEqualTo(" >-\n  " + line.substring(0, 94) + "\n  word");
    assertThat(written(line + " x")).isEqualTo(" >-\n  " + line + "\n  x");
    assertThat(line("\"" + line + " x\\n\"")).isEqualTo(" >\n  " + line + "\n  x");
  }

  @Test
  void textIsNotFoldedWhereItHasTwoBlanks() {
    String line = "word  ".repeat(20) + "word";

    assertThat(written(line)).isEqualTo(" " + line);
    assertThat(written(line + " end")).isEqualTo(" >-\n  " + line + "\n  end");
  }

  @Test
  void wideTextOfOneWordStaysOnItsLine() {
    assertThat(written("x".repeat(200))).isEqualTo(" " + "x".repeat(200));
  }

  @Test
  void wideCharactersAreCountedOnce() {
    String faces = "😀 ".repeat(48) + "😀";

    assertThat(written(faces + "😀")).isEqualTo(" " + faces + "😀");
    assertThat(written(faces + "😀😀"))
        .isEqualTo(" >-\n  " + faces.substring(0, 143) + "\n  😀😀😀");
  }

  @Test
  void linesAndWordsOfEightThousandCharactersAreNotBroken() {
    String longest = "x".repeat(8000);

    assertThat(line("\"a\\n" + longest + "\"")).isEqualTo(" |-\n  a\n  " + longest);
    assertThat(line("\"a\\n" + longest + "x\"")).startsWith(" \"a\\nx");
    assertThat(written("a " + longest)).isEqualTo(" >-\n  a\n  " + longest);
    assertThat(written("a " + longest + "x")).startsWith(" \"a x");
  }

  @Test
  void textThatBeginsWithALineBreakHasNoPlaceBetweenBraces() {
    String parameter = "countersign: 1\naction: A\neffect: read\nparameters:\n  B:";

    assertThat(Formatted.text(parameter + " { type: string, summary: \"\\na\" }\n"))
        .endsWith("  B:\n    type: string\n    summary: \"\\na\"\n");
  }

  @Test
  void longestLineIsBrokenWithinQuotes() {
    assertThat(written("x".repeat(8000))).isEqualTo(" " + "x".repeat(8000));
    assertThat(written("x".repeat(8001)))
        .startsWith(" \"" + "x".repeat(98) + "\\\n  " + "x".repeat(98) + "\\\n  x")
        .endsWith("x\"");
    assertThat(written("x".repeat(98) + " " + "y".repeat(8001)))
        .startsWith(" \"" + "x".repeat(98) + "\\\n  \\ " + "y".repeat(97) + "\\\n  y");
  }

  @Test
  void deepTextKeepsHalfALine() {
    String deep = "countersign: 1\naction: A\neffect: read\nresponse:\n  A:\n    type: object\n"
        + "    fields:\n      B:\n        type: object\n        fields:\n          C:\n"
        + "            type: string\n            summary: ";

    assertThat(Formatted.text(deep + "word ".repeat(30) + "end\n"))
        .endsWith("            summary: >-\n              " + "word ".repeat(16) + "word\n"
            + "              " + "word ".repeat(13) + "end\n");
  }

  @Test
  void keyOfMoreThanAThousandCharactersHasAMarkOfItsOwn() {
    String values = "countersign: 1\naction: A\neffect: read\nparameters:\n  P:\n    type: string\n"
        + "    values:\n";
    String shorter = "k".repeat(1000);
    String longer = "k".repeat(1001);

    assertThat(Formatted.text(values + "      " + shorter + ": v\n")).contains(shorter + ": v\n");
    assertThat(Formatted.text(values + "      ? " + longer + "\n      : v # end\n"))
        .contains("      # end\n      ? \"" + "k".repeat(92) + "\\\n        " + "k".repeat(92))
        .endsWith("\"\n      : v\n");
  }

  /** What is written behind the key of a text. */
  private static String written(String text) {
    return line("'" + text.replace("'", "''") + "'");
  }

  private static String line(String yaml) {
    String formatted = Formatted.text(HEAD + " " + yaml + "\n");
    assertThat(formatted).startsWith(HEAD).endsWith("\n");
    return formatted.substring(HEAD.length(), formatted.length() - 1);
  }
}
