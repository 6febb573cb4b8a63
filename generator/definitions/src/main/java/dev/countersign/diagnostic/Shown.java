package dev.countersign.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text from a file as complaints show it: short, on one line, and without anything invisible.
 *
 * <p>Characters that are drawn as those of ASCII are named behind the text, with their places in it:
 * {@code "Ασtion" (U+0391 GREEK CAPITAL LETTER ALPHA at 1)}.
 */
public final class Shown {

  private static final int LONGEST = 40;

  /** Longer than any name. */
  private static final int LONGEST_WRITTEN = 200;

  /** How many characters are named behind a text at most. */
  private static final int MOST_NAMED = 3;

  private Shown() {}

  /**
   * Returns a text between double quotes, shortened and escaped.
   *
   * @param text any text
   * @return at most some fifty characters that can be printed
   */
  public static String quoted(String text) {
    return '"' + cut(text, LONGEST, true) + '"' + alike(text);
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
    return cut(text, longest, true) + alike(text);
  }

  /**
   * Returns a text for people to write: each character that is drawn as one of ASCII is that one, and
   * what cannot be seen is left out.
   *
   * @param text any text
   * @return characters that can be printed
   */
  public static String toWrite(String text) {
    return cut(Characters.asSeen(text), LONGEST_WRITTEN, false);
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

  private static String alike(String text) {
    List<String> named = new ArrayList<>();
    int[] characters = text.codePoints().limit(LONGEST).toArray();
    for (int i = 0; i < characters.length; i++) {
      if (Characters.isLikeAscii(characters[i])) {
        named.add(Characters.named(characters[i]) + " at " + (i + 1));
      }
    }
    if (named.isEmpty()) {
      return "";
    }
    String more = named.size() > MOST_NAMED ? ", …" : "";
    return named.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", " (", more + ")"));
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
        if (isShown(character)) {
          shown.appendCodePoint(character);
        } else {
          shown.append("\\u{").append(Integer.toHexString(character)).append('}');
        }
      }
    }
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> !Characters.isSpace(character);
    };
  }
}
