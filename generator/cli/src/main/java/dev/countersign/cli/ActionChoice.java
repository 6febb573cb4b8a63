package dev.countersign.cli;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.generate.AskedClient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which APIs a list of actions means: those that have any of them. */
final class ActionChoice {
  private ActionChoice() {}

  /**
   * Asks each API for the actions that it has.
   *
   * @param actions the actions; none for all of all APIs
   * @param diagnostics takes the actions that none of several APIs has
   */
  static List<AskedClient> of(List<ApiFile> files, List<String> actions, Diagnostics diagnostics) {
    if (actions.isEmpty() || files.size() == 1) {
      return files.stream().map(file -> client(file, actions)).toList();
    }
    List<AskedClient> clients = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (ApiFile file : files) {
      Set<String> names = file.actionNames();
      List<String> own = actions.stream().filter(names::contains).toList();
      if (!own.isEmpty()) {
        clients.add(client(file, own));
      }
      known.addAll(names);
    }
    actions.stream()
        .filter(action -> !known.contains(action))
        .map(action -> unknown(action, known))
        .forEach(diagnostics::add);
    return clients;
  }

  private static AskedClient client(ApiFile file, List<String> actions) {
    SourceLocation place = SourceLocation.ofFile(ApiFile.shown(file.file()));
    return new AskedClient(place, file.name(), actions);
  }

  private static Diagnostic unknown(String action, Set<String> known) {
    return new Diagnostic(
        DiagnosticCode.UNKNOWN_ACTION,
        SourceLocation.ofFile("--actions"),
        "None of the APIs defines an action "
            + Shown.plain(action)
            + "."
            + Nearest.to(action, known)
                .map(word -> " Did you mean " + word + "?")
                .orElse(" Correct the name."));
  }
}
