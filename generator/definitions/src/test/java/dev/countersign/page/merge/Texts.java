package dev.countersign.page.merge;

import dev.countersign.format.Part;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Definitions as texts. */
final class Texts {

  private Texts() {}

  /** Reads the parts of a definition that can be read. */
  static Part.Mapping parts(String text) {
    CanonicalParts parts =
        CanonicalParts.of(new DefinitionSource("file.yaml", text.getBytes(StandardCharsets.UTF_8)));
    return parts.file().orElseThrow(() -> new AssertionError(parts.fault() + " in\n" + text));
  }

  /** Merges three texts into one. */
  static String merged(String base, String mine, String theirs) {
    return CanonicalParts.text(merge(base, mine, theirs).file());
  }

  /** Returns the conflicts of three texts as sentences. */
  static List<String> conflicts(String base, String mine, String theirs) {
    return merge(base, mine, theirs).conflicts().stream().map(Conflict::text).toList();
  }

  static MergedDefinition merge(String base, String mine, String theirs) {
    Optional<Part.Mapping> before = base.isEmpty() ? Optional.empty() : Optional.of(parts(base));
    return DefinitionMerge.merge(before, parts(mine), parts(theirs));
  }
}
