package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Two names of one kind differ in more than upper and lower case.
 *
 * <p>Names become the names of files, and {@code FooBar} and {@code Foobar} are one file on some
 * systems.
 */
final class SameLetters {

  private final String kind;
  private final String owner;
  private final Diagnostics diagnostics;
  private final Map<String, Node.Text> seen = new HashMap<>();

  SameLetters(String kind, String owner, Diagnostics diagnostics) {
    this.kind = kind;
    this.owner = owner;
    this.diagnostics = diagnostics;
  }

  /** Takes the next name; the same name again is not a matter of this rule. */
  void take(Node.Text name) {
    Node.Text first = this.seen.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
    if (first != null && !first.text().equals(name.text())) {
      this.diagnostics.add(new Diagnostic(
              DiagnosticCode.SAME_LETTERS,
              name.location(),
              "The "
                  + this.kind
                  + " "
                  + Shown.plain(first.text())
                  + " and "
                  + Shown.plain(name.text())
                  + " of "
                  + this.owner
                  + " differ in upper and lower case only. Rename or remove one of them.")
          .with(first.location(), Shown.plain(first.text()) + " is declared here"));
    }
  }
}
