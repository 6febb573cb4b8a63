package dev.countersign.sandbox;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import java.util.List;

/** An action with the API whose models it may use. */
record ActionScope(Api api, Action action) {
  /** The fields of the model that a reference means. */
  List<Field> fields(FieldType.ModelRef reference) {
    List<Model> models = reference.ofAction() ? this.action.models() : this.api.models();
    return models.stream()
        .filter(model -> model.name().equals(reference.name()))
        .map(Model::fields)
        .findFirst()
        .orElseThrow();
  }
}
