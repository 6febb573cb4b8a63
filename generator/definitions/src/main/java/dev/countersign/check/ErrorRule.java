package dev.countersign.check;

import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.RetryClass;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the errors of an API or an action: a number, and what it means. */
final class ErrorRule {

  private ErrorRule() {}

  static List<ErrorCode> errors(Section section) {
    List<ErrorCode> errors = new ArrayList<>();
    for (Node.Entry entry : section.entries("errors", Limit.ERRORS)) {
      Optional<Long> code = Literals.whole(entry.name()).filter(number -> number != 0);
      if (code.isEmpty()) {
        section.diagnostics().add(badCode(section, entry));
      } else {
        errors.add(error(section, code.get(), entry));
      }
    }
    return errors;
  }

  private static ErrorCode error(Section section, long code, Node.Entry entry) {
    if (!(entry.value() instanceof Node.Mapping mapping)) {
      Optional<String> summary = entry.value().isEmpty()
          ? Optional.empty()
          : section.scalar("error " + code, entry.value()).map(Node.Text::text);
      return new ErrorCode(code, summary.map(String::strip), RetryClass.NEVER, entry.location());
    }
    Section inner = new Section(
            Keys.ERROR,
            "error " + code + " of " + section.name(),
            entry.location(),
            mapping,
            section.diagnostics())
        .checked();
    RetryClass retry = inner
        .choice("retry")
        .map(word -> RetryClass.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(RetryClass.NEVER);
    return new ErrorCode(code, inner.text("summary").map(String::strip), retry, entry.location());
  }

  private static Diagnostic badCode(Section section, Node.Entry entry) {
    return new Diagnostic(
        DiagnosticCode.BAD_ERROR_CODE,
        entry.location(),
        "The errors of "
            + section.name()
            + " include "
            + Shown.quoted(entry.name())
            + ". Write the number of the error, which is not 0, as `8039: …`.");
  }
}
