package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one gate through which documentation of a definition enters a Javadoc comment.
 *
 * <p>JavaPoet escapes nothing in comments, so a description could end the comment, start a tag, or
 * hold what javac reads as a unicode escape. Whatever comes in here comes out as plain text.
 */
final class Docs {
  /** Where lines of a comment end; generated members are indented by up to four levels. */
  private static final int WIDTH = 88;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");

  /** A piece of text that stays on one line, and the space behind it. */
  private static final Pattern PIECE = Pattern.compile("([^\\s，。；、：！？]*[，。；、：！？]*)(\\s*)");

  /** From here on characters are as wide as two. */
  private static final int FIRST_WIDE = 0x2E80;

  private Docs() {}

  /** A comment of paragraphs that are HTML already, of our own making. */
  static CodeBlock javadoc(List<String> html) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : html) {
      boolean block = paragraph.startsWith("<ul>");
      String prefix = text.length() == 0 ? "" : block ? "\n" : "\n<p>";
      text.append(wrap(prefix, paragraph)).append('\n');
    }
    return CodeBlock.of("$L", text);
  }

  /** Plain text as HTML that reads the same. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(html, c));
    return html.toString();
  }

  /** Plain text in the typeface of code. */
  static String code(String text) {
    // The tag reads better in source, but braces and at signs would end or start something in it.
    return PLAIN.matcher(text).matches()
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  /** A sentence from a text that may lack its full stop. */
  static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.matches("(?s).*[.!?:;。！？：；]")) {
      return stripped;
    }
    return stripped + (stripped.codePoints().anyMatch(Character::isIdeographic) ? "。" : ".");
  }

  private static void append(StringBuilder html, int c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      // An at sign starts a tag, a brace before it an inline one.
      case '@' -> html.append("&#64;");
      case '{' -> html.append("&#123;");
      case '}' -> html.append("&#125;");
      // A backslash can start a unicode escape, which javac reads inside comments too.
      case '\\' -> html.append("&#92;");
      // Without a slash nothing ends the comment.
      case '/' ->
        html.append(html.length() > 0 && html.charAt(html.length() - 1) == '*' ? "&#47;" : "/");
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          html.append(' ');
        } else if (isInvisible(c)) {
          html.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else {
          html.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  /** Breaks a paragraph at spaces, and where Chinese pauses; a list keeps its lines. */
  private static String wrap(String prefix, String paragraph) {
    if (paragraph.startsWith("<ul>")) {
      return prefix + paragraph;
    }
    StringBuilder lines = new StringBuilder(prefix);
    int column = prefix.strip().length();
    Matcher piece = PIECE.matcher(paragraph.strip());
    String space = "";
    boolean first = true;
    while (piece.find() && !piece.group(1).isEmpty()) {
      int width = width(piece.group(1));
      if (!first && column + space.length() + width > WIDTH) {
        lines.append('\n');
        column = 0;
      } else {
        lines.append(space);
        column += space.length();
      }
      lines.append(piece.group(1));
      column += width;
      space = piece.group(2).isEmpty() ? "" : " ";
      first = false;
    }
    return lines.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
