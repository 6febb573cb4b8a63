package dev.countersign.check;

import dev.countersign.definition.EnumValue;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads known values, from a map to their meanings or from a list. */
final class EnumValues {

  private final Section section;
  private final Scalar type;

  EnumValues(Section section, Scalar type) {
    this.section = section;
    this.type = type;
  }

  List<EnumValue> read(Node node) {
    List<EnumValue> values = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      Set<String> seen = new HashSet<>();
      // A key that stands twice is a complaint of the reader.
      within(mapping.entries(), Node.Entry::location)
          .forEach(entry ->
              value(entry).filter(value -> seen.add(value.value())).ifPresent(values::add));
    } else if (node instanceof Node.Listing listing) {
      for (Node item : within(listing.items(), Node::location)) {
        this.section
            .scalar("values", item)
            .flatMap(text -> value(text, Optional.empty(), Optional.empty()))
            .ifPresent(values::add);
      }
    } else {
      this.section
          .diagnostics()
          .add(Complaints.wrongForm(
              "`values` of " + this.section.name(),
              "a map from values to meanings, or a list of values",
              node));
    }
    return once(values);
  }

  private <T> List<T> within(List<T> values, Function<T, SourceLocation> place) {
    return Limit.VALUES.within(this.section.name(), values, place, this.section.diagnostics());
  }

  private Optional<EnumValue> value(Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping mapping) {
      Section inner = new Section(
              Keys.VALUE,
              "value " + Shown.plain(entry.name()) + " of " + this.section.name(),
              entry.location(),
              mapping,
              this.section.diagnostics())
          .checked();
      return value(entry.key(), inner.text("summary"), inner.nameText("java"));
    }
    Optional<String> meaning = entry.value().isEmpty()
        ? Optional.empty()
        : this.section.scalar("values", entry.value()).map(Node.Text::text);
    return value(entry.key(), meaning, Optional.empty());
  }

  private Optional<EnumValue> value(
      Node.Text text, Optional<String> meaning, Optional<String> javaName) {
    int length = text.text().length();
    if (!Limit.VALUE.check(
        "a value of " + this.section.name(), length, text.location(), this.section.diagnostics())) {
      return Optional.empty();
    }
    Optional<String> fault = emptyFault(text).or(() -> Literals.fault(this.type, text.text()));
    fault.ifPresent(why -> this.section.diagnostics().add(badValue(text, why)));
    return fault.isPresent()
        ? Optional.empty()
        : Optional.of(
            new EnumValue(text.text(), meaning.map(String::strip), javaName, text.location()));
  }

  /** Returns that nothing is written where a value is wanted. */
  static Optional<String> emptyFault(Node.Text text) {
    return text.isEmpty() ? Optional.of("is empty; an empty text is written ''") : Optional.empty();
  }

  private List<EnumValue> once(List<EnumValue> values) {
    Map<String, EnumValue> once = new LinkedHashMap<>();
    for (EnumValue value : values) {
      EnumValue first = once.putIfAbsent(value.value(), value);
      if (first != null) {
        this.section
            .diagnostics()
            .add(new Diagnostic(
                    DiagnosticCode.DUPLICATE_NAME,
                    value.location(),
                    Complaints.capital(this.section.name())
                        + " declares value "
                        + Shown.plain(value.value())
                        + " twice. Remove one.")
                .with(first.location(), "first declared here"));
      }
    }
    return List.copyOf(once.values());
  }

  private Diagnostic badValue(Node.Text text, String why) {
    return new Diagnostic(
        DiagnosticCode.BAD_VALUE,
        text.location(),
        "The value "
            + Shown.quoted(text.text())
            + " of "
            + this.section.name()
            + " "
            + why
            + ". Correct the value, or the type.");
  }
}
