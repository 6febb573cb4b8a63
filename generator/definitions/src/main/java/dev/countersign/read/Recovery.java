package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostics;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text in spite of parts that are no YAML: each of them is a complaint, and the text is read
 * again without its lines.
 */
final class Recovery {

  /** How many parts are left out before a text is given up. */
  private static final int MOST = 20;

  /** How many characters are read again in all. */
  private static final int MOST_CHARACTERS = 2 * Limits.FILE_BYTES;

  private final SourceText source;
  private final Diagnostics diagnostics;

  Recovery(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Returns the document of what can be read, or nothing where that is no map. */
  Optional<Document> read() {
    SourceText text = withoutMisplaced();
    int most = Math.min(MOST, 1 + MOST_CHARACTERS / (1 + text.text().length()));
    for (int round = 0; round < most; round++) {
      TreeBuilder builder = new TreeBuilder(text);
      Optional<SyntaxFault> fault = builder.build();
      if (fault.isEmpty()) {
        return finished(builder, text);
      }
      SyntaxFault found = fault.get();
      int from = firstLine(text, found);
      int to = from == 0 ? 0 : lastLine(text, from);
      if (!isFollower(text, found, from, to)) {
        this.diagnostics.add(found.complaint());
      }
      if (from == 0) {
        return Optional.empty();
      }
      this.diagnostics.unread(String.join("\n", text.lines(from, to)));
      text = text.without(from, to);
    }
    return Optional.empty();
  }

  private SourceText withoutMisplaced() {
    BitSet misplaced = this.source.misplaced();
    misplaced.stream().mapToObj(this.source::line).forEach(this.diagnostics::unread);
    return this.source.without(misplaced);
  }

  private Optional<Document> finished(TreeBuilder builder, SourceText text) {
    builder.found().forEach(this.diagnostics::add);
    builder.unread().forEach(this.diagnostics::unread);
    if (builder.hasMergeKeys()) {
      this.diagnostics.unreadFile();
    }
    Optional<Node> root = builder.root();
    if (root.orElse(null) instanceof Node.Mapping mapping) {
      return Optional.of(new Document(this.source.file(), mapping));
    }
    // A file of which something is left out, or that goes on too deep, is a complaint already.
    if (builder.found().isEmpty() && text.blanked().isEmpty() && text.mended().isEmpty()) {
      this.diagnostics.add(root.filter(node -> !node.isEmpty())
          .map(YamlRules::rootIsNoMap)
          .orElseGet(() -> YamlRules.fileIsEmpty(this.source.file())));
    }
    return Optional.empty();
  }

  /** Returns the line of the cause, or else that of the fault; 0 where both are left out already. */
  private static int firstLine(SourceText text, SyntaxFault fault) {
    int cause = fault.complaint().location().line();
    if (!text.line(cause).isBlank()) {
      return cause;
    }
    return text.line(fault.line()).isBlank() ? 0 : fault.line();
  }

  /** Returns the line behind a part: the next one that is not indented further than its first. */
  private static int lastLine(SourceText text, int from) {
    int indent = siblingIndent(text, from);
    int to = from + 1;
    while (to <= text.lines().size()
        && (text.line(to).isBlank() || indent(text.line(to)) > indent)) {
      to++;
    }
    return to;
  }

  /** Returns how far a line is indented, or the lines above it that it ought to stand with. */
  private static int siblingIndent(SourceText text, int from) {
    int own = indent(text.line(from));
    int least = Integer.MAX_VALUE;
    for (int above = from - 1; above > 0; above--) {
      int indent = indent(text.line(above));
      if (!text.line(above).isBlank() && indent <= own) {
        return indent == own || least == Integer.MAX_VALUE ? own : least;
      }
      least = text.line(above).isBlank() ? least : Math.min(least, indent);
    }
    return own;
  }

  /**
   * Tells whether a fault only follows of another one: of a character that is refused on its line, or
   * of a part right above that is left out, while the lines themselves are fine.
   */
  private static boolean isFollower(SourceText text, SyntaxFault fault, int from, int to) {
    if (text.mended().get(fault.line()) || text.mended().get(from)) {
      return true;
    }
    int above = from - 1;
    while (above > 0 && text.line(above).isBlank() && !text.blanked().get(above)) {
      above--;
    }
    return above > 0 && text.blanked().get(above) && isFine(text.lines(from, to));
  }

  /** Tells whether lines are YAML by themselves, and a map or a list. */
  static boolean isFine(List<String> lines) {
    int indent = indent(lines.get(0));
    List<String> alone = lines.stream()
        .map(line -> line.substring(Math.min(indent, line.length())))
        .toList();
    TreeBuilder builder = new TreeBuilder(SourceText.of("", alone));
    return builder.build().isEmpty()
        && builder.root().filter(node -> !(node instanceof Node.Text)).isPresent();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
