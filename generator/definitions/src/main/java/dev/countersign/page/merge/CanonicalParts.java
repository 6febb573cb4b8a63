package dev.countersign.page.merge;

import dev.countersign.check.Keys;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.format.Part;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The parts of a file as they are in its canonical text: with its first comment on top. */
record CanonicalParts(Optional<Part.Mapping> file, Optional<Diagnostic> fault) {

  static CanonicalParts of(DefinitionSource source) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Part.Mapping> file = DefinitionFormat.format(source, diagnostics)
        .map(text -> source(source.name(), text))
        .flatMap(canonical -> DefinitionFormat.parts(canonical, diagnostics));
    return new CanonicalParts(file, diagnostics.sorted().stream().findFirst());
  }

  /** Reads what an import would write, which can be read. */
  static Part.Mapping ofDraft(String file, String text) {
    return of(source(file, text))
        .file()
        .orElseThrow(() -> new IllegalArgumentException("The draft is no definition: " + file));
  }

  static String text(Part.Mapping file) {
    return DefinitionFormat.text(file, keys(file));
  }

  /** Returns what a file may hold, by what it is about. */
  static Keys keys(Part.Mapping file) {
    return file.at("action").isPresent() ? Keys.ACTION_FILE : Keys.API_FILE;
  }

  private static DefinitionSource source(String file, String text) {
    return new DefinitionSource(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
