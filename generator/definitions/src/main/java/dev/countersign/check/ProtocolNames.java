package dev.countersign.check;

import dev.countersign.definition.Protocol;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.Node;
import java.util.Map;
import java.util.Set;

/** What belongs to the protocol is not defined again: the runtime writes and reads it. */
final class ProtocolNames {

  private static final Map<Keys, Set<String>> NAMES =
      Map.of(Keys.PARAMETER, Protocol.SENT, Keys.RESPONSE_FIELD, Protocol.ANSWERED);

  private ProtocolNames() {}

  static void check(Keys kind, String what, Node.Text name, Diagnostics diagnostics) {
    if (NAMES.getOrDefault(kind, Set.of()).contains(name.text())) {
      diagnostics.add(new Diagnostic(
          DiagnosticCode.PROTOCOL_NAME,
          name.location(),
          Complaints.capital(what)
              + " belongs to the protocol, and every call has it. Remove it."));
    }
  }
}
