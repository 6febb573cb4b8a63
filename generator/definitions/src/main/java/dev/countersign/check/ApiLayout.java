package dev.countersign.check;

import dev.countersign.definition.Names;
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
    if (found.isPresent() && Names.isDevice(this.stem.replaceFirst("^.*[/\\\\]", ""))) {
      this.diagnostics.add(device(apiPath(), "Give the file another name, and ask for that."));
    }
    if (found.isEmpty() && !this.diagnostics.hasErrors()) {
      this.diagnostics.add(apiNotFound());
    }
    return found;
  }

  Optional<DefinitionSource> action(String action) {
    Optional<DefinitionSource> found = find(actionPath(action));
    if (found.isPresent() && Names.isDevice(action)) {
      this.diagnostics.add(
          device(actionPath(action), "Define the action in " + apiPath() + " instead."));
    }
    return found;
  }

  private Optional<DefinitionSource> find(String path) {
    return FoundFiles.find(this.lookup, path, this.diagnostics);
  }

  private static Diagnostic device(String path, String remedy) {
    return new Diagnostic(
        DiagnosticCode.FILE_NAME_REFUSED,
        SourceLocation.ofFile(path),
        "Windows takes a file of this name for a device, so that nobody can check it out there. "
            + remedy);
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
}
