package dev.countersign.cli;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamePlanner;
import java.util.List;
import java.util.Optional;

/** Reads APIs, and tells what is wrong with them and with the names that Java would give them. */
final class CheckedApis {
  private CheckedApis() {}

  /** Reads all APIs, or tells every complaint about all of them and returns nothing. */
  static Optional<List<Api>> read(List<ApiFile> files, Console console, Messages messages) {
    Diagnostics diagnostics = new Diagnostics();
    List<Api> apis =
        LoadedApi.all(files, console, diagnostics).stream().map(LoadedApi::api).toList();
    // Each API as if alone in its package: which of them share one is for the consumer to say.
    apis.forEach(api -> new NamePlanner("", diagnostics).plan(api));
    messages.complaints(diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(apis);
  }
}
