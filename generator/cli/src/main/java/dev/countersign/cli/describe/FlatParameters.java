package dev.countersign.cli.describe;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.ModelScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Parameters as they travel: a row for each value that can be sent.
 *
 * <p>A list gives its elements an index, and an object, with a model or without, its fields their
 * names. A model that comes again within itself is not opened again: the row is of its type. A map
 * is one row, as its names are any text.
 */
final class FlatParameters {
  // Beyond these a model is not opened: real actions stay far below, and models that refer to each
  // other over and over would have no end.
  private static final int MOST_ROWS = 10_000;
  private static final int DEEPEST = 100;

  private final ModelScope models;
  private final Set<ModelRef> opened = new LinkedHashSet<>();
  private final List<FieldRow> rows = new ArrayList<>();

  FlatParameters(ModelScope models) {
    this.models = models;
  }

  List<FieldRow> of(List<Field> parameters) {
    addAll("", parameters);
    return this.rows;
  }

  private void addAll(String prefix, List<Field> fields) {
    fields.forEach(field -> add(prefix + field.name(), field.type(), field.required()));
  }

  private void add(String name, FieldType type, boolean required) {
    if (type instanceof FieldType.ListOf list) {
      add(name + ".N", list.element(), required);
    } else if (type instanceof FieldType.Nested nested) {
      addAll(name + ".", nested.fields());
    } else if (type instanceof ModelRef model && isBearable() && this.opened.add(model)) {
      addAll(name + ".", this.models.get(model).fields());
      this.opened.remove(model);
    } else {
      this.rows.add(new FieldRow(name, DeclaredFields.spelled(type), required));
      DeclaredFields.addWithin(name, type, this.rows);
    }
  }

  private boolean isBearable() {
    return this.rows.size() < MOST_ROWS && this.opened.size() < DEEPEST;
  }
}
