package dev.countersign.generate;

import dev.countersign.check.ApiSuggestion;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be asked for, before any file is looked for. */
final class ClientCheck {
  // A file name on every system, and never a path out of the folder.
  private static final Pattern API = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

  private ClientCheck() {}

  /** Tells whether the names of a client can be looked for; if not, why. */
  static boolean passes(AskedClient asked, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    if (!API.matcher(asked.api()).matches()) {
      own.add(asked.complaint(
          DiagnosticCode.API_NAME_REFUSED,
          "api = %s is not the name of an API. Write the name of its file without .yaml, in lower case, as \"uhost\".%s"
              .formatted(
                  Shown.quoted(asked.api()),
                  ApiSuggestion.name(asked.api())
                      .map(" Did you mean \"%s\"?"::formatted)
                      .orElse(""))));
    }
    Set<String> seen = new HashSet<>();
    for (String action : asked.actions()) {
      if (!Names.isName(action)) {
        own.add(asked.complaint(
            DiagnosticCode.ACTION_NAME_REFUSED,
            "actions holds %s, which is not the name of an action. Write it as the service does, as \"CopyCustomImage\"."
                .formatted(Shown.quoted(action))));
      } else if (!seen.add(action)) {
        own.add(asked.complaint(
            DiagnosticCode.ACTION_NAMED_TWICE,
            "actions names %s twice. Remove one.".formatted(action)));
      }
    }
    own.sorted().forEach(diagnostics::add);
    return !own.hasErrors();
  }
}
