package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each character of a definition is read as people see it, or is refused by its name and place. */
class TextsAsWrittenTest {

  private static final String HEAD = "countersign: 1\napi: A\nactions:\n  Foo:\n    effect: read\n";

  @Test
  void commentsHideNoKeysAndKeysNoComments() {
    for (String character : List.of("\u2028", "\u2029", "\u0085", "\r", "\u000B", "\f", "\u001E")) {
      Diagnostics diagnostics = new Diagnostics();
      assertThat(load(HEAD + "    # comment" + character + "    costs: true\n", diagnostics))
          .isEmpty();
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::location)
          .containsExactly(new SourceLocation("countersign/api.yaml", 6, 14));
    }
  }

  @Test
  void linesMayEndInBothWaysAndAFileMayBeginWithAMark() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = load(
        "\uFEFF" + HEAD.replace("\n", "\r\n") + "    description: |\r\n      one\n      two\r\n",
        diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(action(api).docs().description()).contains("one\ntwo");
  }

  @Test
  void columnsCountCharacters() {
    Diagnostics diagnostics = new Diagnostics();
    load(
        "\uFEFFcountersign: 1\napi: A\nactions: { \"\uD83D\uDE00\": {}, A: { effect: red } }\n",
        diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(d -> d.location().column())
        .containsExactly(12, 12, 34);
  }

  @Test
  void textsHoldFlowSignsOfYamlOneDotOneOnly() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = load(
        HEAD + "    parameters: { P: { type: string, values: [?a, b?c, 'd#e', f#g, -h, i:j] } }\n",
        diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(values(api)).containsExactly("?a", "b?c", "d#e", "f#g", "-h", "i:j");
  }

  @Test
  void charactersBeyondSixteenBitsStandAnywhereInAFile() {
    for (int length = 1000; length < 1050; length++) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Api> api =
          load("# " + "x".repeat(length) + "\uD83D\uDE00".repeat(600) + "\n" + HEAD, diagnostics);
      assertThat(api).as("%d", length).isPresent();
    }
  }

  @Test
  void refusedFileIsNotFormatted() {
    for (String line :
        List.of("summary: a\u00A0b", "summary: 'x'#y", "costs: true\n    costs: true", "a b")) {
      Diagnostics diagnostics = new Diagnostics();
      assertThat(DefinitionFormat.format(source(HEAD + "    " + line + "\n"), diagnostics))
          .isEmpty();
      assertThat(diagnostics.hasErrors()).isTrue();
    }
  }

  @Test
  void tooManyInvisibleCharactersAreRefusedSoon() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(load(HEAD + "\u00A0  a: b\n".repeat(100_000), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .hasSize(100)
        .allMatch(found -> found.code() == DiagnosticCode.INVISIBLE_CHARACTER);
  }

  private static Action action(Optional<Api> api) {
    return api.orElseThrow().actions().get(0);
  }

  private static List<String> values(Optional<Api> api) {
    Field field = action(api).parameters().get(0);
    return field.rules().values().stream().map(EnumValue::value).toList();
  }

  private static DefinitionSource source(String text) {
    return new DefinitionSource("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Api> load(String text, Diagnostics diagnostics) {
    return ApiLoader.load(MemoryLookup.api(text), "api", List.of(), diagnostics);
  }
}
