package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** The characters of a file, once they are known to be text of a bearable size. */
record SourceText(String file, String text, List<String> lines) {

  /** Decodes a file and refuses what no YAML reader should be asked to read. */
  static Optional<SourceText> of(DefinitionSource source, Diagnostics diagnostics) {
    byte[] content = source.content();
    if (content.length > Limits.FILE_BYTES) {
      diagnostics.add(fileTooLarge(source.name()));
      return Optional.empty();
    }
    return decode(source.name(), content, diagnostics)
        .filter(text -> isPrintable(source.name(), text, diagnostics))
        .map(SourceText::withoutByteOrderMark)
        .map(text -> new SourceText(source.name(), text, text.lines().toList()))
        .filter(text -> text.isBearable(diagnostics));
  }

  /** Returns a line, from 1; an empty one behind the end. */
  String line(int number) {
    return number >= 1 && number <= this.lines.size() ? this.lines.get(number - 1) : "";
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
      diagnostics.add(notUtf8(placeAfter(file, text), content, in.position()));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

  private static boolean isPrintable(String file, String text, Diagnostics diagnostics) {
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (!StreamReader.isPrintable(character)) {
        diagnostics.add(controlCharacter(file, text.substring(0, index), character));
        return false;
      }
      index += Character.charCount(character);
    }
    return true;
  }

  private static SourceLocation placeAfter(String file, String before) {
    String text = withoutByteOrderMark(before);
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new SourceLocation(file, line, 1 + last.codePointCount(0, last.length()));
  }

  private static Diagnostic fileTooLarge(String file) {
    return new Diagnostic(
        DiagnosticCode.FILE_TOO_LARGE,
        SourceLocation.ofFile(file),
        "The file is larger than "
            + Limits.FILE_BYTES / 1024 / 1024
            + " MiB. Move its actions to files of their own, in the folder beside it.");
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

  private static Diagnostic controlCharacter(String file, String before, int character) {
    return new Diagnostic(
        DiagnosticCode.CONTROL_CHARACTER,
        placeAfter(file, before),
        String.format(
            Locale.ROOT,
            "The character U+%04X at byte %d of the file is not text. Remove it.",
            character,
            before.getBytes(StandardCharsets.UTF_8).length));
  }
}
