package dev.countersign.check;

import dev.countersign.definition.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one place; a broken one is declared all the same, so that nothing follows of it. */
record FieldSet(Map<String, Optional<Field>> byName) {

  static final FieldSet NONE = new FieldSet(new LinkedHashMap<>());

  boolean declares(String name) {
    return this.byName.containsKey(name);
  }

  /** Returns a field, or nothing where it is not declared or broken. */
  Optional<Field> find(String name) {
    return this.byName.getOrDefault(name, Optional.empty());
  }

  Collection<String> names() {
    return this.byName.keySet();
  }

  List<Field> whole() {
    return this.byName.values().stream().flatMap(Optional::stream).toList();
  }

  boolean isWhole() {
    return this.byName.values().stream().allMatch(Optional::isPresent);
  }
}
