package dev.countersign.check;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Files that are in memory only. */
record MemoryLookup(Map<String, String> files) implements DefinitionLookup {

  /** Holds one file, of the API "api". */
  static MemoryLookup api(String text) {
    return new MemoryLookup(Map.of("countersign/api.yaml", text));
  }

  @Override
  public Optional<DefinitionSource> find(String path) {
    return Optional.ofNullable(this.files.get(path))
        .map(text -> new DefinitionSource(path, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String describe() {
    return "memory";
  }
}
