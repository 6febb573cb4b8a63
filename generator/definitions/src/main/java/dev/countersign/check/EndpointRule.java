package dev.countersign.check;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** An endpoint is an https address without user, query and fragment; http serves one's own machine. */
final class EndpointRule {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private EndpointRule() {}

  static Optional<String> endpoint(Section section) {
    Optional<Node.Text> written = section.scalar("endpoint");
    Optional<String> fault = written.flatMap(text -> fault(text.text()));
    fault.ifPresent(why -> section.diagnostics().add(badEndpoint(section, written.get(), why)));
    return fault.isPresent() ? Optional.empty() : written.map(Node.Text::text);
  }

  private static Optional<String> fault(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.of("is no address");
    }
    if (uri.getHost() == null) {
      return Optional.of("names no host");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return Optional.of("holds more than scheme, host, port and path");
    }
    // A colon without a port parses as no port.
    if (uri.getRawAuthority().endsWith(":") || uri.getPort() == 0 || uri.getPort() > 65_535) {
      return Optional.of("has a port that is none of 1 to 65535");
    }
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean own = "http".equalsIgnoreCase(uri.getScheme()) && OWN_MACHINE.contains(uri.getHost());
    return https || own ? Optional.empty() : Optional.of("is not https");
  }

  // The address is not shown where it may hold a password.
  private static Diagnostic badEndpoint(Section section, Node.Text written, String why) {
    String shown = written.text().contains("@") ? "" : " " + Shown.quoted(written.text());
    return new Diagnostic(
        DiagnosticCode.BAD_ENDPOINT,
        written.location(),
        "The endpoint"
            + shown
            + " of "
            + section.name()
            + " "
            + why
            + ". Write an address as https://api.example.com/.");
  }
}
