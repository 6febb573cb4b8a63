package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A formatted definition means what it meant before. */
class MeaningTest {

  static List<Path> cases() {
    return Formatted.files(Formatted.CASES).stream()
        .filter(file -> !file.toString().contains("CS004-not-utf8"))
        .toList();
  }

  static List<Path> definitions() {
    return Formatted.files(Formatted.API_SPECS.resolve("countersign"));
  }

  @Test
  void fullLanguageReadsAlike() {
    assertReadsAlike(Formatted.FULL, "ufull");
  }

  @Test
  void shippedDefinitionsReadAlike() {
    assertReadsAlike(Formatted.API_SPECS, "uhost");
    assertReadsAlike(Formatted.API_SPECS, "uaccount");
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void shippedDefinitionsAreCanonical(Path file) {
    assertThat(Formatted.read(file))
        .as("%s; `countersign format` writes the canonical text", file)
        .isEqualTo(Formatted.text(Formatted.read(file)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void brokenDefinitionsHaveTheSameFaults(Path file) {
    String text = Formatted.read(file);
    Diagnostics reasons = new Diagnostics();
    Optional<String> formatted =
        DefinitionFormat.format(Formatted.source("case.yaml", text), reasons);
    if (formatted.isEmpty()) {
      // Only what cannot be read, is of another version, or of neither kind is not formatted.
      assertThat(codes(reasons))
          .isNotEmpty()
          .allMatch(code -> code.matches("CS0\\d\\d|CS101|CS103"))
          .isSubsetOf(codes(load(text)));
      return;
    }
    String canonical = formatted.orElseThrow();
    assertThat(faults(canonical)).isEqualTo(faults(text));
    assertThat(Formatted.text(canonical)).isEqualTo(canonical);
  }

  private static void assertReadsAlike(Path folder, String api) {
    DefinitionLookup plain = DefinitionLookups.directory(folder);
    assertThat(load(formatting(plain), api))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .isEqualTo(load(plain, api));
  }

  private static Api load(DefinitionLookup lookup, String api) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> loaded = ApiLoader.load(lookup, api, List.of(), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return loaded.orElseThrow();
  }

  private static DefinitionLookup formatting(DefinitionLookup lookup) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return lookup
            .find(path)
            .map(source -> new String(source.content(), StandardCharsets.UTF_8))
            .map(text -> Formatted.source(path, Formatted.text(text)));
      }

      @Override
      public String describe() {
        return lookup.describe();
      }
    };
  }

  private static List<String> faults(String text) {
    return load(text).sorted().stream().map(Diagnostic::message).sorted().toList();
  }

  private static List<String> codes(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(found -> found.code().code()).toList();
  }

  private static Diagnostics load(String text) {
    Diagnostics diagnostics = new Diagnostics();
    DefinitionLookup file = new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return path.equals("countersign/case.yaml")
            ? Optional.of(Formatted.source(path, text))
            : Optional.empty();
      }

      @Override
      public String describe() {
        return "the case";
      }
    };
    ApiLoader.load(file, "case", List.of(), diagnostics);
    return diagnostics;
  }
}
