package dev.countersign.generate;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.SourceLocation;
import java.util.List;

/**
 * A client that somebody asks for.
 *
 * @param place where it is asked for: an annotation, or a command line
 * @param api the name of the API's file, without its ending
 * @param actions the actions that are asked for; none for all
 */
public record AskedClient(SourceLocation place, String api, List<String> actions) {
  /**
   * Copies the list.
   *
   * @param place where it is asked for: an annotation, or a command line
   * @param api the name of the API's file, without its ending
   * @param actions the actions that are asked for; none for all
   */
  public AskedClient {
    actions = List.copyOf(actions);
  }

  /**
   * Makes a complaint about what is asked for.
   *
   * @param code which rule is broken
   * @param message what is wrong, and what to do; one line
   * @return the complaint, at the place of this
   */
  public Diagnostic complaint(DiagnosticCode code, String message) {
    return new Diagnostic(code, this.place, message);
  }
}
