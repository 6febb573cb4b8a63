package dev.countersign.check;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A default is a value that its field takes. */
final class DefaultRule {

  private DefaultRule() {}

  static Optional<String> defaultValue(Section section, Scalar type, Rules rules) {
    Optional<Node.Text> written = section.scalar("default");
    Optional<String> fault = written.flatMap(text -> fault(type, rules, text.text()));
    if (fault.isPresent()) {
      section.diagnostics().add(badDefault(section, written.get(), fault.get()));
      return Optional.empty();
    }
    return written.map(Node.Text::text);
  }

  private static Optional<String> fault(Scalar type, Rules rules, String text) {
    return Literals.fault(type, text)
        .or(() -> unknownValue(rules.values(), text))
        .or(() -> brokenRule(rules, text));
  }

  /** Returns which rule a value breaks, which is a literal of the field's type. */
  static Optional<String> brokenRule(Rules rules, String text) {
    return outside(rules.range(), () -> new BigDecimal(text), "range")
        .or(() -> outside(rules.length(), () -> lengthOf(text), "length"))
        .or(() -> mismatch(rules.pattern(), text));
  }

  static Optional<String> unknownValue(List<EnumValue> values, String text) {
    List<String> known = values.stream().map(EnumValue::value).toList();
    return known.isEmpty() || known.contains(text)
        ? Optional.empty()
        : Optional.of("is none of its values: "
            + Complaints.words(known)
            + Nearest.to(text, known)
                .map(word -> "; did you mean " + Shown.plain(word) + "?")
                .orElse(""));
  }

  private static Optional<String> outside(
      Optional<Bounds> bounds, Supplier<BigDecimal> number, String what) {
    return bounds
        .filter(given -> !given.contains(number.get()))
        .map(given -> "is outside of its " + what);
  }

  private static Optional<String> mismatch(Optional<String> pattern, String text) {
    return pattern
        .filter(given -> !PatternRule.matches(given, text))
        .map(given -> "does not match the pattern " + Shown.quoted(given));
  }

  private static BigDecimal lengthOf(String text) {
    return BigDecimal.valueOf(text.codePointCount(0, text.length()));
  }

  private static Diagnostic badDefault(Section section, Node.Text written, String fault) {
    return new Diagnostic(
            DiagnosticCode.BAD_DEFAULT,
            written.location(),
            "The default "
                + Shown.quoted(written.text())
                + " of "
                + section.name()
                + " "
                + fault
                + (fault.endsWith("?") ? "" : ". Correct it, or leave it out."))
        .lacking(List.of(written.text()));
  }
}
