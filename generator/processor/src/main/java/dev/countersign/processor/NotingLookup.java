package dev.countersign.processor;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes what was looked for, found or not: a file that appears later may change the outcome. */
final class NotingLookup implements DefinitionLookup {
  private final DefinitionLookup lookup;
  private final Set<String> paths = new LinkedHashSet<>();

  NotingLookup(DefinitionLookup lookup) {
    this.lookup = lookup;
  }

  /** The paths so far, each once, in the order of the first question. */
  List<String> paths() {
    return List.copyOf(this.paths);
  }

  @Override
  public Optional<DefinitionSource> find(String path) {
    this.paths.add(path);
    return this.lookup.find(path);
  }

  @Override
  public Set<String> apis() {
    return this.lookup.apis();
  }

  @Override
  public String describe() {
    return this.lookup.describe();
  }
}
