package dev.countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints are kept once, come in the order of their places, and read well. */
class DiagnosticsTest {

  @Test
  void complaintsComeInTheOrderOfTheirPlacesAndOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(tag("b.yaml", 1, 1));
    diagnostics.add(tag("a.yaml", 10, 1));
    diagnostics.add(tag("a.yaml", 2, 30));
    diagnostics.add(tag("a.yaml", 2, 4));
    diagnostics.add(tag("a.yaml", 2, 4));
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(diagnostics.sorted())
        .extracting(diagnostic -> diagnostic.location().toString())
        .containsExactly("a.yaml:2:4", "a.yaml:2:30", "a.yaml:10:1", "b.yaml:1:1");
  }

  @Test
  void manyOfAKindInAFileAreShownInPart() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 10_000; line++) {
      diagnostics.add(tag("a.yaml", line, 3));
    }
    for (int column = 1; column <= 22; column++) {
      diagnostics.add(tag("b.yaml", 7, column));
    }
    diagnostics.add(new Diagnostic(
        DiagnosticCode.ANCHOR, new SourceLocation("a.yaml", 9_000, 1), "An anchor."));

    assertThat(diagnostics.sorted()).hasSize(10_023);
    assertThat(diagnostics.shown())
        .extracting(DiagnosticRenderer::render)
        .hasSize(20 + 1 + 1 + 20 + 1)
        .startsWith("a.yaml:1:3: error[CS013]: A tag.")
        .contains("a.yaml:20:3: error[CS013]: A tag.", "a.yaml:9000:1: error[CS012]: An anchor.")
        .contains("a.yaml:21:3: error[CS013]: And 9,980 more of these, up to line 10,000."
            + " `countersign check --json` lists all of them.")
        .endsWith("b.yaml:7:21: error[CS013]: And 2 more of these, in this line."
            + " `countersign check --json` lists all of them.");
  }

  @Test
  void twentyOneOfAKindAreShownInFull() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 21; line++) {
      diagnostics.add(tag("a.yaml", line, 3));
    }
    assertThat(diagnostics.shown()).isEqualTo(diagnostics.sorted());
  }

  @Test
  void relatedPlacesAreIndented() {
    Diagnostic diagnostic =
        tag("a.yaml", 2, 4).with(new SourceLocation("a.yaml", 1, 1), "first declared here");
    assertThat(DiagnosticRenderer.render(diagnostic))
        .isEqualTo("a.yaml:2:4: error[CS013]: A tag.\n    a.yaml:1:1: first declared here");
  }

  @Test
  void fileAsAWholeHasNoLine() {
    assertThat(SourceLocation.ofFile("a.yaml")).hasToString("a.yaml");
    assertThatThrownBy(() -> new SourceLocation("a.yaml", 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shownTextIsShortAndVisible() {
    assertThat(Shown.quoted("a\"b\\c\n\0\u202E\u200B"))
        .isEqualTo("\"a\\\"b\\\\c\\n\\u{0}\\u{202e}\\u{200b}\"");
    assertThat(Shown.plain("x".repeat(1000))).isEqualTo("x".repeat(40) + "…");
    assertThat(Shown.plain("日本語 é")).isEqualTo("日本語 é");
  }

  @Test
  void nearestWordForgivesSlips() {
    List<String> known = List.of("summary", "required", "type", "Zone");
    assertThat(Nearest.to("sumary", known)).contains("summary");
    assertThat(Nearest.to("requierd", known)).contains("required");
    assertThat(Nearest.to("zone", known)).contains("Zone");
    assertThat(Nearest.to("tpye", known)).contains("type");
    assertThat(Nearest.to("x", known)).isEmpty();
    assertThat(Nearest.to("colour", known)).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), known)).isEmpty();
  }

  private static Diagnostic tag(String file, int line, int column) {
    return new Diagnostic(DiagnosticCode.TAG, new SourceLocation(file, line, column), "A tag.");
  }
}
