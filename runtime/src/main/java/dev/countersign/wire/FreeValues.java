package dev.countersign.wire;

import dev.countersign.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flattens a JSON value below the name reached. */
final class FreeValues {
  private FreeValues() {}

  static void write(@Nullable JsonValue value, FlatNames out) {
    if (value == null || value.isNull()) {
      out.accepts(null);
      return;
    }
    switch (value.kind()) {
      case NUMBER -> writeNumber(value, out);
      case LIST -> writeList(value.asList(), out);
      case OBJECT -> writeObject(value.asObject(), out);
      default -> out.leaf(null, value.asText(), false);
    }
  }

  private static void writeNumber(JsonValue value, FlatNames out) {
    String plain = PlainDecimal.of(value);
    if (plain == null) {
      out.problem("is a number of more than 400 digits");
    } else {
      out.leaf(null, plain, false);
    }
  }

  private static void writeList(List<JsonValue> values, FlatNames out) {
    for (int i = 0; i < values.size(); i++) {
      out.beginIndex(i);
      write(values.get(i), out);
      out.end();
    }
  }

  private static void writeObject(Map<String, JsonValue> fields, FlatNames out) {
    for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
      out.beginKey(field.getKey());
      write(field.getValue(), out);
      out.end();
    }
  }
}
