package dev.countersign.page.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the meaning of a value out of a text. */
final class EnumerationMeaning {

  private static final int LONGEST = 200;
  private static final Pattern ENDS = Pattern.compile("[。;]|\\.\\s|[,、] ?(?=(?:默认|不填|缺省).{2})");
  // Blanks, signs of lists, and the number of the next item.
  private static final Pattern TAIL =
      Pattern.compile("(?:[\\s,、/|>*.:\\[({\"-]|(?<=[,;、\\s])[0-9]{1,2}[、.)])+$");

  private static final Pattern HEAD = Pattern.compile("^(?:\"|表示 ?|代表 ?)");

  private EnumerationMeaning() {}

  /** Returns the first statement of a part of a text, up to a bracket that was opened before it. */
  static String of(String text, int start, int end) {
    String part = text.substring(start, Math.min(end, start + LONGEST)).strip();
    String meaning =
        TAIL.matcher(part.substring(0, end(part)).strip()).replaceFirst("").strip();
    return HEAD.matcher(meaning).replaceFirst("");
  }

  private static int end(String part) {
    Matcher matcher = ENDS.matcher(part);
    int open = 0;
    for (int at = 0; at < part.length(); at++) {
      char sign = part.charAt(at);
      if ("([{".indexOf(sign) >= 0) {
        open++;
      } else if (")]}".indexOf(sign) >= 0 && --open < 0) {
        return at;
      }
      boolean ends =
          sign == '\n' || (open == 0 && matcher.region(at, part.length()).lookingAt());
      if (ends) {
        return at;
      }
    }
    return part.length();
  }
}
