package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files to format, and their canonical texts. */
final class Formatted {

  static final Path FULL = Path.of("src/test/resources/full");
  static final Path CASES = Path.of("src/test/resources/diagnostics");
  static final Path API_SPECS = Path.of("../../api-specs");

  private Formatted() {}

  /** Formats a text that can be read. */
  static String text(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> formatted = DefinitionFormat.format(source("file.yaml", text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return formatted.orElseThrow();
  }

  static DefinitionSource source(String name, String text) {
    return new DefinitionSource(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lists the definition files below a folder. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.startsWith("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
