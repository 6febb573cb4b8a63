package dev.countersign.check;

import dev.countersign.definition.Origin;
import dev.countersign.read.Node;
import java.util.List;

/** Reads where an importer took a definition from, and what it guessed. */
final class OriginRule {

  private OriginRule() {}

  static Origin origin(Section section) {
    List<String> guessed =
        section.texts("guessed").stream().map(Node.Text::text).toList();
    return new Origin(section.text("source"), guessed);
  }
}
