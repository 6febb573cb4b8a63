package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.FoundFiles;
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
    return FoundFiles.find(this.lookup, path, this.diagnostics);
  }

  private Diagnostic apiNotFound() {
    return new Diagnostic(
        DiagnosticCode.FILE_NOT_FOUND,
        SourceLocation.ofFile(apiPath()),
        "There is no such file. It was looked for in: "
            + this.lookup.describe()
            + ". Put it there, or correct the name of the API.");
  }
}
