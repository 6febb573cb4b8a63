package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.stream.Collectors;

/** A part on one line, as conflicts show it. */
final class PartText {

  private static final int LONGEST = 1000;

  private PartText() {}

  /** Returns {@code 20}, {@code [A, B]} or <code>{ type: string }</code>; what is very long is cut. */
  static String of(Part part) {
    String line = line(part);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String line(Part part) {
    if (part instanceof Part.Text text) {
      return text.text().isBlank()
          ? "empty"
          : String.join(" ", text.text().strip().split("\\s+"));
    }
    String inner = part.members().stream()
        .map(member -> (member.key().isEmpty() ? "" : member.key() + ": ") + line(member.value()))
        .collect(Collectors.joining(", "));
    return part instanceof Part.Listing ? "[" + inner + "]" : "{ " + inner + " }";
  }
}
