package dev.countersign.check;

import dev.countersign.definition.Bounds;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bounds are written {@code 1..100}, {@code 1..} or {@code ..100}. */
final class BoundsRule {

  private BoundsRule() {}

  /**
   * Reads bounds, with a function that reads one of the numbers, and one that says why it would be
   * another number in Java.
   */
  static Optional<Bounds> bounds(
      Section section,
      String key,
      Function<String, Optional<BigDecimal>> number,
      Function<String, Optional<String>> otherNumber) {
    Optional<Node.Text> written = section.scalar(key);
    Optional<Bounds> bounds = written.flatMap(text -> parse(text.text(), number));
    if (written.isPresent() && bounds.isEmpty()) {
      section.diagnostics().add(badBounds(section, key, written.get(), otherNumber));
    }
    return bounds;
  }

  private static Optional<Bounds> parse(
      String text, Function<String, Optional<BigDecimal>> number) {
    int dots = text.indexOf("..");
    if (dots < 0 || text.equals("..")) {
      return Optional.empty();
    }
    String least = text.substring(0, dots).strip();
    String greatest = text.substring(dots + 2).strip();
    Optional<BigDecimal> min = number.apply(least);
    Optional<BigDecimal> max = number.apply(greatest);
    boolean readable =
        (least.isEmpty() || min.isPresent()) && (greatest.isEmpty() || max.isPresent());
    boolean ordered = min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) <= 0;
    return readable && ordered ? Optional.of(new Bounds(min, max)) : Optional.empty();
  }

  private static Diagnostic badBounds(
      Section section,
      String key,
      Node.Text written,
      Function<String, Optional<String>> otherNumber) {
    return new Diagnostic(
        DiagnosticCode.BAD_BOUNDS,
        written.location(),
        "`"
            + key
            + "` of "
            + section.name()
            + " is "
            + Shown.quoted(written.text())
            + other(written.text(), otherNumber)
                .orElse(". Write the least and the greatest number, both included: 1..100, 1.. or"
                    + " ..100."));
  }

  private static Optional<String> other(
      String text, Function<String, Optional<String>> otherNumber) {
    return Stream.of(text.split("\\.\\.", 2))
        .map(String::strip)
        .flatMap(
            number -> otherNumber.apply(number).map(why -> ", and " + number + " " + why).stream())
        .map(fault -> fault + ". Write a number that is held as it is.")
        .findFirst();
  }
}
