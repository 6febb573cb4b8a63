package dev.countersign.page.draft;

import dev.countersign.check.ApiLoader;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds drafts against the checker, as if they were files. */
final class DraftCheck {

  private DraftCheck() {}

  /** Returns the first complaint about the files of an API, if there is one. */
  static Optional<Diagnostic> complaint(String stem, List<DraftFile> files) {
    Map<String, DefinitionSource> sources = new HashMap<>();
    for (DraftFile file : files) {
      String path = "countersign/" + file.path();
      sources.put(path, new DefinitionSource(path, file.text().getBytes(StandardCharsets.UTF_8)));
    }
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(new MemoryLookup(sources), stem, List.of(), diagnostics);
    return diagnostics.sorted().stream().findFirst();
  }

  private record MemoryLookup(Map<String, DefinitionSource> sources) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return Optional.ofNullable(this.sources.get(path));
    }

    @Override
    public String describe() {
      return "the import";
    }
  }
}
