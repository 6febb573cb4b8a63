package dev.countersign.cli.describe;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields as they are declared: a row each.
 *
 * <p>The fields of an object that has no model follow it, under its name: {@code Owner.Name}, {@code
 * Disks.N.Size}, and {@code Limits.*.Most} in a map.
 */
final class DeclaredFields {
  private DeclaredFields() {}

  static List<FieldRow> of(List<Field> fields) {
    List<FieldRow> rows = new ArrayList<>();
    add(fields, "", rows);
    return rows;
  }

  /** Adds the rows of what lies within a type and has no model to be found in. */
  static void addWithin(String name, FieldType type, List<FieldRow> rows) {
    if (type instanceof FieldType.ListOf list) {
      addWithin(name + ".N", list.element(), rows);
    } else if (type instanceof FieldType.MapOf map) {
      addWithin(name + ".*", map.value(), rows);
    } else if (type instanceof FieldType.Nested nested) {
      add(nested.fields(), name + ".", rows);
    }
  }

  private static void add(List<Field> fields, String prefix, List<FieldRow> rows) {
    for (Field field : fields) {
      String name = prefix + field.name();
      rows.add(new FieldRow(name, spelled(field.type()), field.required()));
      addWithin(name, field.type(), rows);
    }
  }

  /** The name of a type in a row. */
  static String spelled(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return "array[" + spelled(list.element()) + "]";
    }
    if (type instanceof FieldType.MapOf map) {
      return "map[" + spelled(map.value()) + "]";
    }
    if (type instanceof FieldType.ModelRef model) {
      return model.name();
    }
    if (type instanceof FieldType.Scalar scalar) {
      return scalar.word();
    }
    return "object";
  }
}
