package dev.countersign.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read beside parts that cannot be, and what is said of those. */
class RecoveryTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        // A part goes on while lines are indented further; the next one is read.
        "Here: 1/a: b: c/  d: e ~ Here ~ 2:5 CS010",
        "§  a: b: c/  Here: 1§ ~ Here ~ 1:7 CS010",
        "a: b: c/Here: 1 ~ Here ~ 1:5 CS010",
        "a: b: c/Here: d: e/There: 1 ~ There ~ 1:5 CS010, 2:8 CS010",
        // A key whose part is left out is left out, too.
        "A:/  b: c: d/Here: 1 ~ Here ~ 2:7 CS010",
        "A: # of A//  b: c: d/Here: 1 ~ Here ~ 3:7 CS010",
        "A:/Here: 1 ~ A, Here ~ §§",
        "A: ''/  b: c: d/Here: 1 ~ A, Here ~ 2:3 CS010",
        "A: {B: }/Here: b: c/There: 1 ~ A, There ~ 2:8 CS010",
        // What only follows of a part that is left out is no complaint.
        "A:/    b: 1/  c: 2/   d: 3/Here: 1 ~ Here, A ~ 3:3 CS010",
        "A:/    b: 1/  c: 2/   text/Here: 1 ~ Here, A ~ 3:3 CS010, 4:4 CS010",
        "A: 1/\u00A0 b: 2//   c: 3/Here: 1 ~ A, Here ~ 2:1 CS018",
        "a\u200B: [b/Here: 1 ~ Here ~ 1:2 CS018",
        // Parts of YAML that a definition does without.
        "a: *x/Here: 1 ~ Here ~ 1:4 CS012",
        "*x : { Gone: 1 }/Here: 1 ~ Here ~ 1:1 CS012",
        "? [k]/: { Gone: 1 }/Here: 1 ~ Here ~ 1:3 CS017",
        "a: !t b/Here: 1 ~ Here ~ 1:4 CS013",
        "--- ~ §§ ~ 0:0 CS008",
        "'' ~ §§ ~ 1:1 CS009",
        // A tab within a text or behind a quote is refused, and none behind a plain text.
        "a: 'x/\ty' ~ a ~ 2:1 CS005",
        "a: x\t# c ~ a ~ §§",
        "a: 'x'\t# c/Here: 1 ~ Here ~ 1:7 CS011",
        "a: x\ty ~ a ~ 1:5 CS005",
      })
  void restIsReadAndEachPartIsOneComplaint(String yaml, String keys, String complaints) {
    Optional<Document> read = read(yaml.replace('/', '\n'));

    assertThat(read.map(document -> document.root().entries()).orElse(List.of()))
        .extracting(Node.Entry::name)
        .containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(", "));
    assertThat(this.diagnostics.sorted())
        .extracting(found -> found.location().line() + ":" + found.location().column() + " "
            + found.code().code())
        .containsExactly(complaints.isEmpty() ? new String[0] : complaints.split(", "));
  }

  /** What a part that is left out may declare is not called missing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "a: { Gone: b: c }/Here: 1",
        "? [k]/: { x: [Gone] }/Here: 1",
        "Gone: *x/Here: 1",
        "effect: Here/effect: { Gone: 1 }",
        "\u00A0Gone: 1/Here: 2",
      })
  void wordsOfPartsThatAreLeftOutAreNotMissing(String yaml) {
    read(yaml.replace('/', '\n'));

    assertThat(isCalledMissing("Gone")).isFalse();
    assertThat(isCalledMissing("Here")).isTrue();
  }

  @Test
  void mergeKeyMayDeclareAnything() {
    read("<<: { a: 1 }\nHere: 1");

    assertThat(isCalledMissing("Here")).isFalse();
  }

  @Test
  void nineteenPartsAreLeftOutAndTheTwentiethEndsIt() {
    assertThat(read("a: b: c\n".repeat(19) + "Here: 1")).isPresent();
    assertThat(read("a: b: c\n".repeat(20) + "Here: 1")).isEmpty();
  }

  private boolean isCalledMissing(String word) {
    Diagnostic missing = new Diagnostic(
            DiagnosticCode.UNKNOWN_REFERENCE, new SourceLocation("z.yaml", 9, 9), word)
        .lacking(List.of(word));
    this.diagnostics.add(missing);
    return this.diagnostics.sorted().contains(missing);
  }

  private Optional<Document> read(String yaml) {
    return DefinitionReader.readable(
        new DefinitionSource("a.yaml", yaml.getBytes(UTF_8)), this.diagnostics);
  }
}
