package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Any character at all is read as itself, or refused by its name and place. */
class EveryCharacterTest {

  private static final String HEAD = "countersign: 1\napi: A\nactions:\n  Foo:\n    effect: read\n";

  @Test
  void everyCharacterIsReadAsItselfOrRefusedByNameAndPlace() {
    for (int character = 1; character <= 0x10FFFF; character += step(character)) {
      String raw = Character.toString(character);
      if (isOfYaml(character) || (character >= 0xD800 && character <= 0xDFFF)) {
        continue;
      }
      Diagnostics diagnostics = new Diagnostics();
      Optional<Api> api = load(HEAD + "    summary: a" + raw + "b\n    costs: true\n", diagnostics);
      if (api.isPresent()) {
        assertThat(action(api).docs().summary())
            .as(Characters.named(character))
            .contains("a" + raw + "b");
        assertThat(action(api).costs()).as(Characters.named(character)).isTrue();
      } else {
        assertThat(diagnostics.sorted()).as(Characters.named(character)).hasSize(1);
        Diagnostic refused = diagnostics.sorted().get(0);
        assertThat(refused.location()).isEqualTo(new SourceLocation("countersign/api.yaml", 6, 15));
        assertThat(refused.message()).startsWith(Characters.named(character) + " ");
      }
    }
  }

  @Test
  void everyCharacterCanBeWrittenAsTheEscapeThatARefusalNames() {
    for (int character = 1; character <= 0x10FFFF; character += step(character)) {
      if (character >= 0xD800 && character <= 0xDFFF) {
        continue;
      }
      String text = "a" + Character.toString(character) + "b";
      String written = HEAD
          + "    parameters: { P: { type: string, values: [ \"a"
          + Characters.escape(character)
          + "b\" ] } }\n";
      Diagnostics diagnostics = new Diagnostics();
      Optional<Api> api = load(written, diagnostics);
      assertThat(diagnostics.sorted()).as(Characters.named(character)).isEmpty();
      assertThat(values(api)).as(Characters.named(character)).containsExactly(text);
      String formatted = DefinitionFormat.format(source(written), diagnostics).orElseThrow();
      assertThat(values(load(formatted, diagnostics))).as(formatted).containsExactly(text);
    }
  }

  // Every character that anything is known about, and some of the many others.
  private static int step(int character) {
    boolean known = character < 0x300
        || (character >= 0x2000 && character < 0x2070)
        || (character >= 0xFDD0 && character < 0xFE10)
        || (character >= 0xFEF0 && character < 0x10002);
    return known ? 1 : 997;
  }

  private static boolean isOfYaml(int character) {
    return character == '\n' || character == '\r' || character == '\t';
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
