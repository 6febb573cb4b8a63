package dev.countersign.processor;

import dev.countersign.definition.Names;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an {@code @ApiClient} may say, before any file is looked for. */
final class UseCheck {
  // A file name on every system, and never a path out of the folder.
  private static final Pattern API = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

  private UseCheck() {}

  static void check(ApiUse use, Diagnostics diagnostics) {
    if (!API.matcher(use.api()).matches()) {
      diagnostics.add(ClientGenerator.complaint(
          use,
          DiagnosticCode.API_NAME_REFUSED,
          "api = \"%s\" is not the name of an API. Write the name of its file without .yaml, in lower case, as \"uhost\"."
              .formatted(shown(use.api()))));
    }
    Set<String> seen = new HashSet<>();
    for (String action : use.actions()) {
      if (!Names.isName(action)) {
        diagnostics.add(ClientGenerator.complaint(
            use,
            DiagnosticCode.ACTION_NAME_REFUSED,
            "actions holds \"%s\", which is not the name of an action. Write it as the service does, as \"CopyCustomImage\"."
                .formatted(shown(action))));
      } else if (!seen.add(action)) {
        diagnostics.add(ClientGenerator.complaint(
            use,
            DiagnosticCode.ACTION_NAMED_TWICE,
            "actions names %s twice. Remove one.".formatted(action)));
      }
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(60)
        .forEach(c ->
            shown.appendCodePoint(c < 0x20 || Character.getType(c) == Character.FORMAT ? '?' : c));
    return shown.toString();
  }
}
