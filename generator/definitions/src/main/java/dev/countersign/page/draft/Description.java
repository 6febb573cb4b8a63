package dev.countersign.page.draft;

import java.util.regex.Pattern;

/**
 * The text about a thing, as a first sentence and the rest.
 *
 * @param summary the first line, or its first sentence where the line is long
 * @param rest what follows; empty where nothing does
 */
record Description(String summary, String rest) {

  private static final int LONG = 80;
  private static final Pattern END = Pattern.compile("(?<=[。！？])|(?<=[.!?;])\\s+");

  static Description of(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    String line = end < 0 ? stripped : stripped.substring(0, end).strip();
    String rest = end < 0 ? "" : stripped.substring(end + 1).strip();
    if (line.length() <= LONG) {
      return new Description(line, rest);
    }
    String first = END.split(line, 2)[0];
    String more = line.substring(first.length()).strip();
    return new Description(
        first.strip(), (more.isEmpty() || rest.isEmpty()) ? more + rest : more + "\n" + rest);
  }
}
