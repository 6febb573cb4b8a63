package dev.countersign.naming;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A place where a Java name may stand once. */
final class NameScope {
  private final boolean foldsCase;
  private final Diagnostics diagnostics;
  private final Map<String, Claim> claims = new HashMap<>();

  /** How a value is written with the name of its constant. */
  static final String NAMED_VALUE = "`values: { value: { summary: …, java: NAME } }`";

  private record Claim(String subject, SourceLocation location, Remedy remedy) {}

  /** What to do about a clash, the more special behind the more general. */
  enum Remedy {
    /** Most things have a key for their name in Java. */
    NAME_IT("Add java: with another name to one of them."),
    /** A value has one in its long form only. */
    NAME_VALUE("Give one of them another name with " + NAMED_VALUE + "."),
    /** The name of a waiter is the author's own. */
    RENAME("Rename the waiter.");

    private final String words;

    Remedy(String words) {
      this.words = words;
    }
  }

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
    claim(name, subject, location, Remedy.NAME_IT);
  }

  /**
   * Takes a name, or complains with both places that it is taken.
   *
   * @param subject what has the name, as {@code model Disk}
   * @param remedy how another name is given
   */
  void claim(String name, String subject, SourceLocation location, Remedy remedy) {
    Claim claim = new Claim(subject, location, remedy);
    Claim first = this.claims.putIfAbsent(key(name), claim);
    if (first != null && !first.equals(claim)) {
      this.diagnostics.add(clash(name, first, claim));
    }
  }

  private static Diagnostic clash(String name, Claim first, Claim second) {
    Remedy remedy = Collections.max(List.of(first.remedy(), second.remedy()));
    String message = "%s and %s both become %s in Java. %s"
        .formatted(capitalized(first.subject()), second.subject(), name, remedy.words);
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
