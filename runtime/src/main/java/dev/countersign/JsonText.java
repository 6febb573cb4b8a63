package dev.countersign;

/** Writes JSON values as JSON. */
final class JsonText {
  private JsonText() {}

  static void write(JsonValue value, StringBuilder to) {
    switch (value.kind()) {
      case TEXT -> quote(value.asText(), to);
      case LIST -> {
        char before = '[';
        for (JsonValue element : value.asList()) {
          to.append(before);
          write(element, to);
          before = ',';
        }
        to.append(before == '[' ? "[]" : "]");
      }
      case OBJECT -> {
        char before = '{';
        for (var field : value.asObject().entrySet()) {
          quote(field.getKey(), to.append(before));
          write(field.getValue(), to.append(':'));
          before = ',';
        }
        to.append(before == '{' ? "{}" : "}");
      }
      case NULL -> to.append("null");
      default -> to.append(value.asText());
    }
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> to.append('\\').append(c);
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || (Character.isSurrogate(c) && !isPaired(text, i))) {
            to.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }

  private static boolean isPaired(String text, int i) {
    if (Character.isHighSurrogate(text.charAt(i))) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
