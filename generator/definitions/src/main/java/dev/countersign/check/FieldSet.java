package dev.countersign.check;

import dev.countersign.definition.Field;
import dev.countersign.definition.Names;
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

  /** Returns the names that may be referred to; a wrong one may not. */
  Collection<String> names() {
    return this.byName.keySet().stream().filter(Names::isName).toList();
  }

  List<Field> whole() {
    return this.byName.values().stream().flatMap(Optional::stream).toList();
  }

  boolean isWhole() {
    return this.byName.values().stream().allMatch(Optional::isPresent);
  }
}
