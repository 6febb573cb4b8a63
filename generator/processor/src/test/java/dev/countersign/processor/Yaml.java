package dev.countersign.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps, lists and texts as YAML whose lines are short, whatever there is of them. */
final class Yaml {
  private static final int LINE = 4_000;

  private Yaml() {}

  /** A map of keys and values, by turns, which takes more. */
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  static List<Object> list(Object... items) {
    return new ArrayList<>(List.of(items));
  }

  static String text(Map<String, Object> root) {
    StringBuilder out = new StringBuilder();
    entries(out, root, "");
    return out.toString();
  }

  private static void entries(StringBuilder out, Map<?, ?> map, String indent) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      // What is behind a question mark may be longer than other keys.
      String key = quoted((String) entry.getKey());
      out.append(indent)
          .append(key.length() > 1_000 ? "? " + key + "\n" + indent : key)
          .append(":");
      value(out, entry.getValue(), indent);
    }
  }

  private static void value(StringBuilder out, Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      out.append(map.isEmpty() ? " {}\n" : "\n");
      entries(out, map, indent + " ");
    } else if (value instanceof List<?> list) {
      out.append(list.isEmpty() ? " []\n" : "\n");
      for (Object item : list) {
        out.append(indent).append(" -");
        value(out, item, indent + " ");
      }
    } else {
      out.append(' ').append(quoted(value.toString())).append('\n');
    }
  }

  private static String quoted(String text) {
    if (text.length() < 100 && text.matches("[A-Za-z0-9]+( [a-z0-9]+)*")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (line >= LINE) {
        quoted.append("\\\n");
        line = 0;
      }
      int before = quoted.length();
      switch (character) {
        case '"', '\\' -> quoted.append('\\').append(character);
        case '\n' -> quoted.append("\\n");
        // A blank that begins a line is not part of the text.
        case ' ' -> quoted.append(line == 0 ? "\\ " : " ");
        default -> quoted.append(character);
      }
      line += quoted.length() - before;
    }
    return quoted.append('"').toString();
  }
}
