package dev.countersign.read;

import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of a file, once they are known to be text of a bearable size.
 *
 * <p>A character that is refused is replaced by one, so that places stay and the rest can be judged.
 *
 * @param file the file, as it is shown to people
 * @param lines the lines, without their ends
 * @param mended the lines, from 1, that had a character which is refused
 * @param misplaced those of them whose indentation has one, so that nobody knows how far it goes
 * @param blanked the lines, from 1, that are left out because they are no YAML
 */
record SourceText(
    String file, List<String> lines, BitSet mended, BitSet misplaced, BitSet blanked) {

  /** Stands for an invisible character that is refused, until the text is read; no file has it. */
  private static final char LEFT_OUT = '\uFDD0';

  /** How many characters of a file are complained about. */
  private static final int MOST = 100;

  /** Decodes a file and refuses what cannot be seen; nothing where there is no text to go on with. */
  static Optional<SourceText> of(DefinitionSource source, Diagnostics diagnostics) {
    byte[] content = source.bytes();
    if (content.length > Limits.FILE_BYTES) {
      diagnostics.add(fileTooLarge(source.name()));
      return Optional.empty();
    }
    if (lines(content) > Limits.LINES) {
      diagnostics.add(tooManyLines(source.name()));
      return Optional.empty();
    }
    return decode(source.name(), content, diagnostics)
        .map(SourceText::withoutByteOrderMark)
        .map(text -> mended(source.name(), text, diagnostics))
        .filter(text -> text.isBearable(diagnostics));
  }

  /** Returns lines that are known to hold nothing that is refused. */
  static SourceText of(String file, List<String> lines) {
    return new SourceText(file, lines, new BitSet(), new BitSet(), new BitSet());
  }

  /** Returns all lines, as a parser takes them. */
  String text() {
    return String.join("\n", this.lines);
  }

  /** Returns a line, from 1; an empty one behind the end. */
  String line(int number) {
    return number >= 1 && number <= this.lines.size() ? this.lines.get(number - 1) : "";
  }

  /** Returns some lines, from 1 and up to another one. */
  List<String> lines(int from, int to) {
    return this.lines.subList(from - 1, to - 1);
  }

  /** Returns the same text with some lines blank, from 1 and up to another one. */
  SourceText without(int from, int to) {
    BitSet numbers = new BitSet();
    numbers.set(from, to);
    return without(numbers);
  }

  /** Returns the same text with some lines blank, from 1. */
  SourceText without(BitSet numbers) {
    List<String> others = new ArrayList<>(this.lines);
    numbers.stream().forEach(number -> others.set(number - 1, ""));
    BitSet more = (BitSet) this.blanked.clone();
    more.or(numbers);
    return new SourceText(this.file, others, this.mended, this.misplaced, more);
  }

  /** Returns the column, from 1, of a character of a line. */
  static int column(String line, int index) {
    return 1 + line.codePointCount(0, index);
  }

  /** Returns a text of the file without the characters that are refused and cannot be seen. */
  String withoutLeftOut(String text) {
    return this.mended.isEmpty() ? text : text.replace(String.valueOf(LEFT_OUT), "");
  }

  private static Optional<String> decode(String file, byte[] content, Diagnostics diagnostics) {
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      diagnostics.add(notUtf8(endOf(file, withoutByteOrderMark(text)), content, in.position()));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SourceText mended(String file, String text, Diagnostics diagnostics) {
    List<String> lines = new ArrayList<>();
    BitSet mended = new BitSet();
    BitSet misplaced = new BitSet();
    int complaints = 0;
    StringBuilder line = new StringBuilder();
    for (int index = 0; index < text.length(); ) {
      int character = text.codePointAt(index);
      if (character == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else if (Characters.isVisible(text, index)) {
        line.appendCodePoint(character);
      } else {
        if (complaints++ < MOST) {
          int column = column(line.toString(), line.length());
          diagnostics.add(refused(new SourceLocation(file, lines.size() + 1, column), character));
        }
        mended.set(lines.size() + 1);
        misplaced.set(
            lines.size() + 1, line.toString().isBlank() || misplaced.get(lines.size() + 1));
        line.append(isBlankInEditors(character) ? ' ' : LEFT_OUT);
      }
      index += Character.charCount(character);
    }
    lines.add(line.toString());
    return new SourceText(file, withoutCarriageReturns(lines), mended, misplaced, new BitSet());
  }

  // One that is visible belongs to the end of its line.
  private static List<String> withoutCarriageReturns(List<String> lines) {
    return lines.stream()
        .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
        .toList();
  }

  private static boolean isBlankInEditors(int character) {
    return Characters.isSpace(character) || Characters.isControl(character) || isBreak(character);
  }

  private static boolean isBreak(int character) {
    return switch (character) {
      case '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private boolean isBearable(Diagnostics diagnostics) {
    boolean bearable = true;
    for (int number = 1; number <= this.lines.size(); number++) {
      int length = line(number).length();
      if (length > Limits.LINE_CHARACTERS) {
        diagnostics.add(lineTooLong(this.file, number, length));
        bearable = false;
      }
    }
    return bearable;
  }

  private static SourceLocation endOf(String file, String text) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new SourceLocation(file, line, column(last, last.length()));
  }

  private static Diagnostic refused(SourceLocation place, int character) {
    String escape = character == 0
        ? "."
        : "; a text that has to hold it has the escape "
            + Characters.escape(character)
            + " in double quotes.";
    DiagnosticCode code = Characters.isControl(character)
        ? DiagnosticCode.CONTROL_CHARACTER
        : DiagnosticCode.INVISIBLE_CHARACTER;
    return new Diagnostic(code, place, Characters.named(character) + fault(character) + escape);
  }

  private static String fault(int character) {
    if (character == '\r') {
      return " without a line feed behind it ends a line for some programs only."
          + " End all lines with a line feed, or with both";
    }
    if (isBreak(character)) {
      return " ends a line for some programs only."
          + " Begin a new line with a line feed, or remove it";
    }
    if (Characters.isSpace(character)) {
      return " looks like a blank, and is none. Write a blank";
    }
    return Characters.isControl(character)
        ? " is a control character, and no text. Remove it"
        : " cannot be seen, and may change how a line looks. Remove it";
  }

  private static Diagnostic fileTooLarge(String file) {
    return new Diagnostic(
        DiagnosticCode.FILE_TOO_LARGE,
        SourceLocation.ofFile(file),
        "The file is larger than "
            + Limits.FILE_BYTES / 1024 / 1024
            + " MiB. Move its actions to files of their own, in the folder beside it.");
  }

  private static Diagnostic tooManyLines(String file) {
    return new Diagnostic(
        DiagnosticCode.FILE_TOO_LARGE,
        SourceLocation.ofFile(file),
        String.format(
            Locale.ROOT,
            "The file has more than %,d lines. Move its actions to files of their own, in the folder"
                + " beside it.",
            Limits.LINES));
  }

  private static int lines(byte[] content) {
    int lines = content.length > 0 && content[content.length - 1] != '\n' ? 1 : 0;
    for (byte each : content) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Diagnostic notUtf8(SourceLocation place, byte[] content, int offset) {
    return new Diagnostic(
        DiagnosticCode.NOT_UTF8,
        place,
        String.format(
            Locale.ROOT,
            "Byte %d of the file, %02X, is not UTF-8. Save the file in the encoding UTF-8.",
            offset,
            content[offset]));
  }

  private static Diagnostic lineTooLong(String file, int line, int length) {
    return new Diagnostic(
        DiagnosticCode.LINE_TOO_LONG,
        new SourceLocation(file, line, 1),
        "The line has "
            + length
            + " characters, and "
            + Limits.LINE_CHARACTERS
            + " are the most. Break it; a long text goes below `description: |`.");
  }
}
