package dev.countersign.page.prose;

import java.util.ArrayList;
import java.util.List;

/** A text as the rules read it: punctuation of one width, cut into sentences and clauses. */
final class PlainText {

  // Nobody writes more about one thing, and every rule reads all of it.
  private static final int LONGEST = 20_000;
  private static final int WIDTH = 'Ａ' - 'A';
  private static final String QUOTES = "“”„«»「」『』";

  private PlainText() {}

  /** Returns a text with narrow punctuation; brackets of all kinds become {@code []} and {@code ()}. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars().limit(LONGEST).forEach(c -> plain.append(narrow((char) c)));
    return plain.toString();
  }

  /** Returns the ASCII sign that a wide one or a blank of another kind stands for. */
  static char ascii(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - WIDTH);
    }
    return switch (c) {
      case '\u00a0', '\u3000', '\u200b', '\ufeff', '\t', '\r' -> ' ';
      default -> c;
    };
  }

  private static char narrow(char wide) {
    char c = ascii(wide);
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    return switch (c) {
      case '【', '〔' -> '[';
      case '】', '〕' -> ']';
      case '‘', '’' -> '\'';
      case '‑', '–', '—' -> '-';
      default -> c;
    };
  }

  /** Cuts a plain text at line breaks and full stops; a point within a word or number is none. */
  static List<String> sentences(String plain) {
    return cut(plain, PlainText::endsSentence);
  }

  /** Cuts a plain sentence at commas. */
  static List<String> clauses(String sentence) {
    return cut(sentence, (text, at) -> text.charAt(at) == ',');
  }

  /** Returns a text without the bracketed remarks in front of it. */
  static String withoutRemarks(String plain) {
    String rest = plain.strip();
    while (!rest.isEmpty() && (rest.charAt(0) == '[' || rest.charAt(0) == '(')) {
      int end = rest.indexOf(rest.charAt(0) == '[' ? ']' : ')');
      if (end < 0) {
        return rest;
      }
      rest = rest.substring(end + 1).strip();
    }
    return rest;
  }

  /** Tells whether a text has a Chinese character. */
  static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }

  private interface Boundary {
    boolean isAt(String text, int index);
  }

  private static List<String> cut(String text, Boundary boundary) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || boundary.isAt(text, i)) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      return at + 1 == text.length() || text.charAt(at + 1) > '~' || text.charAt(at + 1) <= ' ';
    }
    return "。;!?\n".indexOf(c) >= 0;
  }
}
