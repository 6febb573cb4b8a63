package dev.countersign.page.prose;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Rules;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows for tests, and what was found in them as one line. */
final class ProseRows {

  private ProseRows() {}

  /** Makes a row of a type, as {@code int}; a {@code /} in the text is a line break. */
  static PageRow row(String name, String type, String text) {
    Scalar scalar = Scalar.valueOf(type.toUpperCase(Locale.ROOT));
    return new PageRow(
        name, new PageType.Single(scalar), Optional.empty(), text.replace("⏎", "\n"), 1);
  }

  /** Reads what a request says of a parameter. */
  static ValueFacts ofRequest(String type, String text) {
    return ValueProse.read(row("Some", type, text), true);
  }

  /** Reads what an answer says of a field. */
  static ValueFacts ofAnswer(String type, String text) {
    return ValueProse.read(row("Some", type, text), false);
  }

  /** Writes values as {@code a=first; b=second}, or {@code none}. */
  static String values(ValueFacts facts) {
    String values = facts.rules().values().stream()
        .map(value -> value.value() + value.meaning().map(text -> "=" + text).orElse(""))
        .collect(Collectors.joining("; "));
    return values.isEmpty() ? "none" : values;
  }

  static String defaultValue(ValueFacts facts) {
    return facts.rules().defaultValue().orElse("none");
  }

  static String range(ValueFacts facts) {
    return bounds(facts.rules().range());
  }

  static String length(ValueFacts facts) {
    return bounds(facts.rules().length());
  }

  /** Writes everything, in the order of the definition language. */
  static String all(Rules rules) {
    ValueFacts facts = new ValueFacts(rules, java.util.List.of());
    return values(facts) + ", " + defaultValue(facts) + ", " + range(facts) + ", " + length(facts)
        + ", " + rules.base64();
  }

  private static String bounds(Optional<Bounds> bounds) {
    return bounds
        .map(both -> both.min().map(Object::toString).orElse("")
            + ".."
            + both.max().map(Object::toString).orElse(""))
        .orElse("none");
  }
}
