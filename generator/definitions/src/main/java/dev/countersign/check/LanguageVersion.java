package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Document;
import dev.countersign.read.Node;
import java.util.Optional;

/** A file names a version of the language that this generator reads. */
final class LanguageVersion {

  private static final String KNOWN = "1";

  private LanguageVersion() {}

  /** Tells whether the rest of a file can be judged; a missing version is another rule's matter. */
  static boolean isReadable(Document document, Diagnostics diagnostics) {
    Optional<Node> version =
        document.root().find("countersign").map(Node.Entry::value).filter(n -> !n.isEmpty());
    if (version.isEmpty()
        || (version.get() instanceof Node.Text text && text.text().equals(KNOWN))) {
      return true;
    }
    diagnostics.add(unknownVersion(version.get()));
    return false;
  }

  private static Diagnostic unknownVersion(Node version) {
    String written =
        version instanceof Node.Text text ? Shown.quoted(text.text()) : "something else";
    return new Diagnostic(
        DiagnosticCode.LANGUAGE_VERSION,
        version.location(),
        "This generator reads version "
            + KNOWN
            + " of the definition language, and the file is written in "
            + written
            + ". Write `countersign: "
            + KNOWN
            + "`, or use a generator that reads it.");
  }
}
