package dev.countersign.page.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of a page, once they are known to be text of a bearable size.
 *
 * @param lines the lines without their line breaks, and without invisible characters
 */
record PageText(List<String> lines) {

  /** Line breaks of all systems; a form feed or a line separator within a cell breaks no line. */
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");

  /** A page that breaks a limit. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    UnreadableException(int line, String reason) {
      super(reason);
      this.line = line;
    }

    PageReading.Unreadable reading() {
      return new PageReading.Unreadable(this.line, String.valueOf(getMessage()));
    }
  }

  static PageText of(byte[] content) throws UnreadableException {
    if (content.length > PageLimits.FILE_BYTES) {
      throw new UnreadableException(
          0, "The page is larger than " + PageLimits.FILE_BYTES / 1024 / 1024 + " MiB.");
    }
    List<String> lines = List.of(LINE_BREAK.split(decoded(content), -1));
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length > PageLimits.LINE_CHARACTERS) {
        throw new UnreadableException(
            i + 1,
            "The line has %d characters, and %d are the most."
                .formatted(length, PageLimits.LINE_CHARACTERS));
      }
    }
    return new PageText(lines.stream().map(PageText::visible).toList());
  }

  private static String decoded(byte[] content) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length + 1);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new UnreadableException(
          lineAfter(text),
          String.format(
              Locale.ROOT,
              "Byte %d of the page, %02X, is not UTF-8.",
              in.position(),
              content[in.position()]));
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new UnreadableException(
          lineAfter(text.substring(0, zero)), "The page holds a zero byte, and is no text.");
    }
    return text;
  }

  private static int lineAfter(String text) {
    return LINE_BREAK.split(text, -1).length;
  }

  /** Returns a line with plain blanks, and without what nobody sees: marks of order, control codes. */
  private static String visible(String line) {
    if (line.chars().allMatch(PageText::isPlain)) {
      return line;
    }
    StringBuilder visible = new StringBuilder();
    line.codePoints().forEach(character -> {
      switch (Character.getType(character)) {
        case Character.SPACE_SEPARATOR -> visible.append(' ');
        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
        case Character.CONTROL -> visible.append(character == '\t' ? "\t" : "");
        case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
        default -> visible.appendCodePoint(character);
      }
    });
    return visible.toString();
  }

  private static boolean isPlain(int character) {
    return character >= ' ' && character < 0x7F;
  }
}
