package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration is a number and a unit, as {@code 500ms}, {@code 5s}, {@code 10m} or {@code 1h}. */
final class DurationRule {

  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m|h)");

  private DurationRule() {}

  static Optional<Duration> duration(Section section, String key) {
    Optional<Node.Text> written = section.scalar(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = DURATION.matcher(written.get().text());
    if (!parts.matches()) {
      section.diagnostics().add(badDuration(section, key, written.get()));
      return Optional.empty();
    }
    long number = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          default -> Duration.ofHours(number);
        });
  }

  private static Diagnostic badDuration(Section section, String key, Node.Text written) {
    return new Diagnostic(
        DiagnosticCode.BAD_DURATION,
        written.location(),
        "`"
            + key
            + "` of "
            + section.name()
            + " is "
            + Shown.quoted(written.text())
            + ". Write a number above 0 and a unit: 500ms, 5s, 10m or 1h.");
  }
}
