package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.regex.Pattern;

/**
 * A description with its signs made alike, so that rules need to know one of each.
 *
 * <p>Wide letters and punctuation become ASCII, quotation marks become {@code "}, and whatever looks
 * like a hyphen or a tilde is one. Ideographs stay, and so do their own comma and full stop.
 */
final class ValueText {

  // Where a link leads; a path has no blanks.
  private static final Pattern TARGET = Patterns.compile(
      "\\((?:[a-z]{2,8}://|#|[^()\\s]{1,200}\\.(?:html|md)\\b|[a-z0-9.-]{1,40}/[a-z0-9._-]{1,60}(?:/|_))[^()\\s]{0,500}\\)");
  private static final String QUOTES = "“”„‟〝〞《》「」‘’`'";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String TILDES = "∼〜";

  private ValueText() {}

  /** Makes the signs of a text alike, and leaves out the targets of links. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(sign -> plain.append(plain((char) sign)));
    return TARGET.matcher(plain.toString().replace("\\~", "~")).replaceAll("");
  }

  private static char plain(char any) {
    char sign = PlainText.ascii(any);
    if (QUOTES.indexOf(sign) >= 0) {
      return '"';
    }
    if (DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    if (TILDES.indexOf(sign) >= 0) {
      return '~';
    }
    return sign == '→' ? '>' : sign;
  }
}
