package dev.countersign.check;

import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Docs;
import dev.countersign.read.Node;
import java.util.List;
import java.util.Optional;

/** Reads what people read about a thing: {@code summary}, {@code description}, {@code see}, … */
final class DocsRule {

  private DocsRule() {}

  static Docs docs(Section section) {
    List<String> see = section.kind().find("see").isEmpty()
        ? List.of()
        : section.names("see", Limit.SEE).stream()
            .map(Node.Text::text)
            .distinct()
            .toList();
    return new Docs(
        prose(section, "summary"), prose(section, "description"), see, deprecation(section));
  }

  private static Optional<String> prose(Section section, String key) {
    return section.text(key).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<Deprecation> deprecation(Section section) {
    if (section.kind().find("deprecated").isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> value = section.node("deprecated");
    if (value.orElse(null) instanceof Node.Mapping mapping) {
      Section inner = new Section(
              Keys.DEPRECATION,
              "deprecated of " + section.name(),
              mapping.location(),
              mapping,
              section.diagnostics())
          .checked();
      return prose(inner, "summary")
          .map(summary -> new Deprecation(summary, inner.nameText("use")));
    }
    return prose(section, "deprecated").map(text -> new Deprecation(text, Optional.empty()));
  }
}
