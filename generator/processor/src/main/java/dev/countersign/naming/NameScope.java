package dev.countersign.naming;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A place where a Java name may stand once. */
final class NameScope {
  private final boolean foldsCase;
  private final Diagnostics diagnostics;
  private final Map<String, Claim> claims = new HashMap<>();

  private record Claim(String subject, SourceLocation location) {}

  private NameScope(boolean foldsCase, Diagnostics diagnostics) {
    this.foldsCase = foldsCase;
    this.diagnostics = diagnostics;
  }

  /** Classes: names that differ in case only are one file on some systems. */
  static NameScope ofTypes(Diagnostics diagnostics) {
    return new NameScope(true, diagnostics);
  }

  /** Methods and variables. */
  static NameScope ofMembers(Diagnostics diagnostics) {
    return new NameScope(false, diagnostics);
  }

  /**
   * Takes a name, or complains with both places that it is taken.
   *
   * @param subject what has the name, as {@code model Disk}
   */
  void claim(String name, String subject, SourceLocation location) {
    Claim claim = new Claim(subject, location);
    Claim first = this.claims.putIfAbsent(key(name), claim);
    if (first != null && !first.equals(claim)) {
      this.diagnostics.add(clash(name, first, claim));
    }
  }

  private static Diagnostic clash(String name, Claim first, Claim second) {
    String message = "%s and %s both become %s in Java. Add java: with another name to one of them."
        .formatted(capitalized(first.subject()), second.subject(), name);
    return new Diagnostic(DiagnosticCode.JAVA_NAME_CLASH, second.location(), message)
        .with(first.location(), first.subject() + " is here");
  }

  private static String capitalized(String subject) {
    return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
  }

  private String key(String name) {
    return this.foldsCase ? name.toLowerCase(Locale.ROOT) : name;
  }
}
