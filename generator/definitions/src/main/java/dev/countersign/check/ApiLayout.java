package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where the files of one API are: {@code <api>.yaml}, and {@code <api>/<Action>.yaml} beside it. */
record ApiLayout(DefinitionLookup lookup, String stem, Diagnostics diagnostics) {

  String apiPath() {
    return this.stem + ".yaml";
  }

  String actionPath(String action) {
    return this.stem + "/" + action + ".yaml";
  }

  Optional<DefinitionSource> api() {
    Optional<DefinitionSource> found = find(apiPath());
    if (found.isEmpty() && !this.diagnostics.hasErrors()) {
      this.diagnostics.add(apiNotFound());
    }
    return found;
  }

  Optional<DefinitionSource> action(String action) {
    return find(actionPath(action));
  }

  private Optional<DefinitionSource> find(String path) {
    try {
      return this.lookup.find(path);
    } catch (UncheckedIOException e) {
      this.diagnostics.add(unreadable(path, e));
      return Optional.empty();
    }
  }

  private Diagnostic apiNotFound() {
    return new Diagnostic(
        DiagnosticCode.FILE_NOT_FOUND,
        SourceLocation.ofFile(apiPath()),
        "There is no such file. It was looked for in: "
            + this.lookup.describe()
            + ". "
            + ApiSuggestion.of(this.lookup, this.stem.substring(this.stem.lastIndexOf('/') + 1)));
  }

  private static Diagnostic unreadable(String path, UncheckedIOException error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    String why = String.valueOf(cause.getMessage());
    return new Diagnostic(
        DiagnosticCode.FILE_UNREADABLE,
        SourceLocation.ofFile(path),
        "The file cannot be read: " + Shown.plain(why) + ". Look at its permissions.");
  }
}
