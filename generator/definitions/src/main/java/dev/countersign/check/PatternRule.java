package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern is a regular expression of bearable size, and a default matches it. */
final class PatternRule {

  private static final int LONGEST = Limit.PATTERN.most();

  private PatternRule() {}

  static Optional<String> pattern(Section section) {
    Optional<Node.Text> written = section.scalar("pattern");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String text = written.get().text();
    if (text.length() > LONGEST) {
      String fault = "is longer than " + LONGEST + " characters. Shorten it, or leave it out";
      section.diagnostics().add(badPattern(section, written.get(), fault));
      return Optional.empty();
    }
    try {
      Pattern.compile(text);
      return Optional.of(text);
    } catch (PatternSyntaxException e) {
      String fault = "is no regular expression: " + e.getDescription() + " near character "
          + (e.getIndex() + 1) + ". A literal character is escaped with a backslash";
      section.diagnostics().add(badPattern(section, written.get(), fault));
      return Optional.empty();
    }
  }

  /** Tells whether a text matches; one that takes too long to tell counts as matching. */
  static boolean matches(String pattern, String text) {
    if (text.length() > LONGEST) {
      return true;
    }
    try {
      return Pattern.compile(pattern).matcher(new PatientText(text)).matches();
    } catch (PatientText.OutOfPatience | StackOverflowError e) {
      // java.util.regex calls itself for each turn of a group.
      return true;
    }
  }

  private static Diagnostic badPattern(Section section, Node.Text written, String fault) {
    return new Diagnostic(
        DiagnosticCode.BAD_PATTERN,
        written.location(),
        "Pattern " + Shown.quoted(written.text()) + " of " + section.name() + " " + fault + ".");
  }
}
