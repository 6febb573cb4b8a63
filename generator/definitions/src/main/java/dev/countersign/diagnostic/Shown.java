package dev.countersign.diagnostic;

/** Text from a file as complaints show it: short, on one line, and without anything invisible. */
public final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /**
   * Returns a text between double quotes, shortened and escaped.
   *
   * @param text any text
   * @return at most some fifty characters that can be printed
   */
  public static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /**
   * Returns a text shortened and escaped, without quotes; for names.
   *
   * @param text any text
   * @return at most some fifty characters that can be printed
   */
  public static String plain(String text) {
    return plain(text, LONGEST);
  }

  /**
   * Returns a text shortened and escaped, without quotes; for texts that are not from a definition.
   *
   * @param text any text
   * @param longest how many characters are shown at most
   * @return characters that can be printed
   */
  public static String plain(String text, int longest) {
    return cut(text, longest, true);
  }

  /**
   * Returns a sentence on one line, with what cannot be seen escaped; quotes in it stay as they are.
   *
   * @param text the sentence
   * @param longest how many characters are shown before an ellipsis
   * @return the text
   */
  public static String sentence(String text, int longest) {
    return cut(text, longest, false);
  }

  private static String cut(String text, int longest, boolean inQuotes) {
    StringBuilder shown = new StringBuilder();
    int index = 0;
    while (index < text.length()) {
      if (shown.length() >= longest) {
        return shown.append('…').toString();
      }
      int character = text.codePointAt(index);
      if (inQuotes || (character != '"' && character != '\\')) {
        append(shown, character);
      } else {
        shown.appendCodePoint(character);
      }
      index += Character.charCount(character);
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    switch (character) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      case '"' -> shown.append("\\\"");
      case '\\' -> shown.append("\\\\");
      default -> {
        if (isVisible(character)) {
          shown.appendCodePoint(character);
        } else {
          shown.append("\\u{").append(Integer.toHexString(character)).append('}');
        }
      }
    }
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
