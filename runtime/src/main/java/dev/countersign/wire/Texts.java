package dev.countersign.wire;

/** Makes text that others wrote fit for one line of a log. */
public final class Texts {
  /** The longest name, path or id that a message shows. */
  private static final int MAX_NAME = 200;

  private Texts() {}

  /**
   * Escapes what would break a line or steer a terminal, and shortens to 200 characters.
   *
   * @param text any text
   * @return the text on one line
   */
  public static String printable(String text) {
    return printable(text, MAX_NAME);
  }

  /**
   * Escapes what would break a line or steer a terminal, and shortens.
   *
   * @param text any text
   * @param limit the most characters to return, 1 or more
   * @return the text on one line, ending in an ellipsis where it was shortened
   */
  public static String printable(String text, int limit) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), limit) + 8);
    for (int i = 0; i < text.length() && line.length() <= limit; i++) {
      char c = text.charAt(i);
      if (isHarmless(c)) {
        line.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        line.append(c).append(text.charAt(++i));
      } else {
        escape(c, line);
      }
    }
    if (line.length() > limit) {
      line.setLength(Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1);
      line.append('…');
    }
    return line.toString();
  }

  private static void escape(char c, StringBuilder line) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append(Character.forDigit(c >> shift & 15, 16));
    }
  }

  private static boolean isHarmless(char c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
