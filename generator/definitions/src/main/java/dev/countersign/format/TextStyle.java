package dev.countersign.format;

import dev.countersign.diagnostic.Characters;
import java.util.List;
import java.util.Optional;

/** How a text is written: without quotes where YAML allows it, then in single ones, then in double. */
final class TextStyle {

  /** Characters of a line that any reader takes, whatever else is on it. */
  private static final int LONGEST = 8000;

  /** Characters of a key that has its colon on the same line; YAML allows 1024. */
  private static final int LONGEST_KEY = 1000;

  private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";

  /** What ends a text between braces. */
  private static final String FLOW_ENDS = ",[]{}";

  private TextStyle() {}

  /** Returns a text on one line, outside of braces. */
  static String inBlock(String text) {
    return oneLine(text, false);
  }

  /** Returns a text on one line, between braces; nothing where it wants lines of its own. */
  static Optional<String> inFlow(Part.Text text) {
    return text.absent() || text.text().contains("\n")
        ? Optional.empty()
        : Optional.of(oneLine(text.text(), true));
  }

  static boolean isLongKey(String key) {
    return inBlock(key).length() > LONGEST_KEY;
  }

  /**
   * Returns what follows a colon or a hyphen outside of braces.
   *
   * @param part the text
   * @param indent where further lines begin
   * @param end the comment at the end of the line
   */
  static String behindColon(Part.Text part, int indent, String end) {
    String text = part.text();
    String line = inBlock(text);
    if (part.absent()) {
      return end;
    }
    if (isFoldable(text) && isWide(text, indent)) {
      return " >" + chomped(text) + end + lines(folded(text, indent), indent);
    }
    if (isLiteral(text)) {
      return " |" + chomped(text) + end + lines(text.lines().toList(), indent);
    }
    return " " + (line.length() > LONGEST ? broken(text, indent) : line) + end;
  }

  /** Returns a text in double quotes over as many lines as it needs. */
  static String broken(String text, int indent) {
    StringBuilder written = new StringBuilder("\"");
    int column = 0;
    int[] characters = text.codePoints().toArray();
    for (int character : characters) {
      if (column >= room(indent)) {
        // A backslash takes the line break away; another one keeps a blank at the beginning.
        written.append("\\\n").append(" ".repeat(indent)).append(character == ' ' ? "\\" : "");
        column = 0;
      }
      written.append(escaped(character));
      column++;
    }
    return written.append('"').toString();
  }

  private static String oneLine(String text, boolean flow) {
    if (isPlain(text, flow)) {
      return text;
    }
    if (isSimple(text) && !text.contains("\t")) {
      return "'" + text.replace("'", "''") + "'";
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> quoted.append(escaped(character)));
    return quoted.append('"').toString();
  }

  private static boolean isPlain(String text, boolean flow) {
    if (text.isEmpty() || !isSimple(text)) {
      return false;
    }
    boolean hyphen = text.startsWith("-") && (text.length() == 1 || text.charAt(1) == ' ');
    boolean marker = text.startsWith("---") || text.startsWith("...") || text.equals("<<");
    boolean colon = text.endsWith(":") || text.contains(": ");
    boolean blank = text.startsWith(" ") || text.endsWith(" ") || text.contains("\t");
    boolean comment = text.contains(" #");
    boolean braces = flow && text.chars().anyMatch(character -> FLOW_ENDS.indexOf(character) >= 0);
    return INDICATORS.indexOf(text.charAt(0)) < 0
        && !(hyphen || marker || colon || blank || comment || braces);
  }

  /** Tells whether a text of more than one line, or with a line break at its end, goes below a |. */
  private static boolean isLiteral(String text) {
    return text.indexOf('\n') > 0
        && !text.endsWith("\n\n")
        && " \t".indexOf(text.charAt(0)) < 0
        && isSeen(text)
        && text.lines().allMatch(line -> line.isEmpty() || !line.isBlank())
        && text.lines().allMatch(line -> line.length() <= LONGEST);
  }

  /** Tells whether a text is one line of words, which goes below a > where it is too wide. */
  private static boolean isFoldable(String text) {
    String line = withoutLineBreak(text);
    return !line.isEmpty()
        && isSimple(line)
        && !line.contains("\t")
        && line.equals(line.strip())
        && words(line).stream().allMatch(word -> word.length() <= LONGEST);
  }

  private static boolean isWide(String text, int indent) {
    String line = withoutLineBreak(text);
    return line.codePointCount(0, line.length()) > room(indent) && words(line).size() > 1;
  }

  private static List<String> folded(String text, int indent) {
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : words(withoutLineBreak(text))) {
      int width = word.codePointCount(0, word.length());
      if (column > 0 && column + 1 + width > room(indent)) {
        folded.append('\n');
        column = 0;
      } else if (column > 0) {
        folded.append(' ');
        column++;
      }
      folded.append(word);
      column += width;
    }
    return folded.toString().lines().toList();
  }

  // A line may be broken at one blank between two words, and at no two blanks.
  private static List<String> words(String line) {
    return List.of(line.split("(?<! ) (?! )", -1));
  }

  // Far to the right, a line may be longer rather than a word on each.
  private static int room(int indent) {
    return Math.max(PartWriter.WIDTH - indent, PartWriter.WIDTH / 2);
  }

  private static String chomped(String text) {
    return text.endsWith("\n") ? "" : "-";
  }

  private static String withoutLineBreak(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String lines(List<String> lines, int indent) {
    StringBuilder written = new StringBuilder();
    for (String line : lines) {
      written.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
    }
    return written.toString();
  }

  /** Tells whether a text is on one line, and its characters stand for themselves everywhere. */
  private static boolean isSimple(String text) {
    return !text.contains("\n") && isSeen(text);
  }

  /** Tells whether all characters are seen as what they are, so that a reader takes them. */
  private static boolean isSeen(String text) {
    for (int index = 0; index < text.length(); ) {
      if (text.charAt(index) == '\r' || !Characters.isVisible(text, index)) {
        return false;
      }
      index += Character.charCount(text.codePointAt(index));
    }
    return true;
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        String alone = Character.toString(character);
        yield Characters.isVisible(alone, 0) ? alone : Characters.escape(character);
      }
    };
  }
}
