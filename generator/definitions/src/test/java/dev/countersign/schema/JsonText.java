package dev.countersign.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps, lists, texts, numbers, booleans and null as JSON; what fits on a line is written on it. */
final class JsonText {

  private static final int WIDTH = 100;

  private JsonText() {}

  /** Makes a map that keeps its order, from keys and values in turn. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  static String write(@Nullable Object value) {
    return lines(value, 0) + "\n";
  }

  private static String lines(@Nullable Object value, int indent) {
    String line = line(value);
    List<String> parts = parts(value, indent + 2);
    if (parts.isEmpty() || indent + line.length() <= WIDTH - 20) {
      return line;
    }
    String inner = " ".repeat(indent + 2);
    return line.charAt(0)
        + "\n"
        + inner
        + String.join(",\n" + inner, parts)
        + "\n"
        + " ".repeat(indent)
        + line.charAt(line.length() - 1);
  }

  private static List<String> parts(@Nullable Object value, int indent) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry ->
              quoted(String.valueOf(entry.getKey())) + ": " + lines(entry.getValue(), indent))
          .toList();
    }
    return value instanceof Collection<?> list
        ? list.stream().map(part -> lines(part, indent)).toList()
        : List.of();
  }

  private static String line(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + line(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(character -> {
      if (character < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
      } else {
        quoted.append(character == '"' || character == '\\' ? "\\" : "").append((char) character);
      }
    });
    return quoted.append('"').toString();
  }
}
