package dev.countersign.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a file that is not YAML: the place of the slip, and how it is mended. */
class SyntaxHelpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "A: { type: list[string] }  ~ 1:12 ~ list of string",
        "A: { type: Array [ int ] } ~ 1:12 ~ list of int",
        "a: [1, map[string, int] ]  ~ 1:8  ~ map of int",
        "é😀: {a: Map[ int ]}       ~ 1:9  ~ map of int",
      })
  void typeInBracketsIsSpelledOut(String yaml, String place, String type) {
    assertThat(complaints(yaml))
        .containsExactly("a.yaml:" + place
            + ": error[CS010]: A type is written without brackets. Write it as `" + type + "`.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {"a: [b/c: d ~ 1:4 ~ [", "a: \"b ~ 1:4 ~ \"", "a: 'b/c: d ~ 1:4 ~ '", "? [a ~ 1:3 ~ ["
      })
  void whatIsNeverClosedIsShown(String yaml, String place, String opened) {
    assertThat(complaints(yaml))
        .containsExactly("a.yaml:" + place + ": error[CS010]: The " + opened
            + " that stands here is never closed. Close it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "a:b/c: d              ~ 1:1 ~ A blank is missing after the colon. Write `a: b`.",
        "two words:b/c: d      ~ 1:1 ~ A blank is missing after the colon. Write `two words: b`.",
        "abc/c: d              ~ 1:1 ~ A colon is missing. Write `abc:`.",
        "x: y//abc///c: d      ~ 3:1 ~ A colon is missing. Write `abc:`.",
      })
  void lineThatSpoilsTheOneBelowItIsShown(String yaml, String place, String message) {
    assertThat(complaints(yaml)).containsExactly("a.yaml:" + place + ": error[CS010]: " + message);
  }

  @Test
  void keyOfSeveralLinesIsShownWhereItBegins() {
    assertThat(complaints("abc/  x/  y: 1"))
        .containsExactly(
            "a.yaml:1:1: error[CS010]: A colon is missing. Write `abc:`.",
            "a.yaml:2:3: error[CS010]: A colon is missing. Write `x:`.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"x: 1/ A\uFF1A y: z ~ 2:3", "A\uFF1A b/c: d ~ 1:2", "A\uFF1A b//c: d ~ 1:2"})
  void wideColonIsShownWhereItStands(String yaml, String place) {
    assertThat(complaints(yaml))
        .containsExactly(
            "a.yaml:" + place + ": error[CS010]: U+FF1A FULLWIDTH COLON is no colon of YAML. Write"
                + " `A: …`, with a colon and a blank.");
  }

  @ParameterizedTest
  @CsvSource({"'a: \"\\q\"', 1:6", "'a: \"\\xZZ\"', 1:7", "'a: \"\\U00110000\"', 1:7"})
  void escapeThatIsNoneIsShown(String yaml, String place) {
    assertThat(complaints(yaml))
        .containsExactly(
            "a.yaml:" + place + ": error[CS010]: In double quotes a backslash begins an"
                + " escape. Use single quotes, or write the backslash twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "%", "`", "}", "]", ",", "&", "*", "|", ">"})
  void textThatBeginsAsNoTextDoesGoesInQuotes(String first) {
    assertThat(complaints("b: 1\n😀: " + first + " b"))
        .containsExactly("a.yaml:2:4: error[CS010]: A text that begins with " + first
            + " goes in quotes. Write `'…'`.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"b\" c", "'b' c", "'b''s' c"})
  void textBehindAQuoteIsShown(String text) {
    assertThat(complaints("a: " + text))
        .containsExactly(
            "a.yaml:1:" + (3 + text.length()) + ": error[CS010]: The text ended with its"
                + " quote. Put all of it in quotes, and write a quote within single quotes twice.");
  }

  @Test
  void colonInATextIsToldFromAKeyThatStandsTooFarRight() {
    assertThat(complaints("a: b: c"))
        .containsExactly("a.yaml:1:5: error[CS010]: A text with a colon and a blank in it goes in"
            + " quotes. Write `a: '…'`.");
    assertThat(complaints("a: b\n  c: d"))
        .containsExactly(
            "a.yaml:2:4: error[CS010]: A key does not belong here: the line above has a"
                + " value already. Indent both lines alike.");
  }

  @Test
  void unevenIndentationIsShown() {
    assertThat(complaints("a:\n  b: c\n d: e"))
        .containsExactly("a.yaml:3:2: error[CS010]: The line is indented like no line above it."
            + " Indent lines that belong together alike, with two spaces for each level.");
  }

  @Test
  void itemBesideAKeyIsIndentedLikeNoLine() {
    assertThat(complaints("b: c\n- a"))
        .containsExactly("a.yaml:2:1: error[CS010]: The line is indented like no line above it."
            + " Indent lines that belong together alike, with two spaces for each level.");
  }

  @Test
  void tabIsShownWhereItStands() {
    assertThat(complaints("a:\n \tb: c"))
        .containsExactly("a.yaml:2:2: error[CS011]: The line is indented with a tab. Indent it with"
            + " spaces, two for each level.");
  }

  @Test
  void charactersThatCannotBeSentAreRefusedWhereverTheyStand() {
    for (String escape : new String[] {"\\0b", "b\\0", "\\uD800", "\\uDFFF"}) {
      assertThat(complaints("a: \"" + escape + "\""))
          .hasSize(1)
          .allSatisfy(text -> assertThat(text)
              .startsWith("a.yaml:1:4: error[CS005]: The text \"")
              .endsWith("\" holds a character that cannot be sent. Remove the escape."));
    }
    assertThat(complaints("a: \"\\uD7FF\\uE000\"")).isEmpty();
  }

  @Test
  void anchorIsOneComplaintWithTheFirstThreeOfItsAliases() {
    assertThat(complaints("a: &x 1\nb: [*x, *x, *x, *x]\n"))
        .containsExactly(
            "a.yaml:1:4: error[CS012]: The anchor &x is not part of a definition. Write"
                + " out what it stands for, or make a model; a text goes in quotes.\n"
                + "    a.yaml:2:5: used here\n    a.yaml:2:9: used here\n    a.yaml:2:13: used here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a: 1/a: 2 ~ 2:1 ~ The file declares the key a twice",
        "models:/  M: {}/  M: {} ~ 3:3 ~ The file declares model M twice",
        "A:/  parameters: { B: 1, B: 2 } ~ 2:23 ~ A declares parameter B twice",
        "A:/  response: { B: 1, B: 2 } ~ 2:21 ~ A declares response field B twice",
        "A:/  x: { B: 1, B: 2 } ~ 2:14 ~ x declares the key B twice",
        "A:/  - { B: 1, B: 2 } ~ 2:13 ~ A declares the key B twice",
      })
  void nameThatStandsTwiceIsToldWithItsOwner(String yaml, String place, String message) {
    assertThat(complaints(yaml))
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .startsWith("a.yaml:" + place + ": error[CS014]: " + message
                + ". Remove one, or rename it.\n"));
  }

  private static List<String> complaints(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = yaml.replace('/', '\n').getBytes(UTF_8);
    DefinitionReader.read(new DefinitionSource("a.yaml", bytes), diagnostics);
    return diagnostics.sorted().stream().map(DiagnosticRenderer::render).toList();
  }
}
