package dev.countersign.check;

import dev.countersign.definition.FieldType;
import dev.countersign.definition.Protocol;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;

/** The client fills in a region, a zone and a project, which are texts. */
final class ClientRule {

  private ClientRule() {}

  static boolean client(Section section, String name, FieldType type) {
    if (section.kind().find("client").isEmpty() || !section.flag("client")) {
      return false;
    }
    boolean known = Protocol.OF_CLIENT.stream().anyMatch(name::equalsIgnoreCase);
    if (known && type == FieldType.Scalar.STRING) {
      section.exclude("client", "encoding", "The client's options hold text.");
      if (section.flag("secret")) {
        section.exclude("client", "secret", "The client's options are no secret.");
      }
      return true;
    }
    section
        .diagnostics()
        .add(new Diagnostic(
            DiagnosticCode.BAD_CLIENT_PARAMETER,
            section.keyPlace("client"),
            Complaints.capital(section.name())
                + " cannot come from the client, which knows "
                + String.join(", ", Protocol.OF_CLIENT)
                + ", each a string. "
                + (known ? "Change the type to string." : "Remove `client: true`.")));
    return false;
  }
}
