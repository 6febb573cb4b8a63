package dev.countersign.check;

import dev.countersign.definition.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The models of one place by name; a broken one is declared all the same. */
record CheckedModels(Map<String, Optional<Model>> byName, Map<String, FieldSet> fields) {

  static final CheckedModels NONE = new CheckedModels(new LinkedHashMap<>(), new LinkedHashMap<>());

  Set<String> names() {
    return this.byName.keySet();
  }

  List<Model> whole() {
    return this.byName.values().stream().flatMap(Optional::stream).toList();
  }

  /** Returns the fields of a model, or nothing where it is not declared or broken. */
  Optional<FieldSet> fieldsOf(String model) {
    return Optional.ofNullable(this.fields.get(model));
  }
}
