package dev.countersign.diagnostic;

/** Turns a complaint into the text that people read. */
public final class DiagnosticRenderer {

  private DiagnosticRenderer() {}

  /**
   * Returns the text of a complaint, with one more line for each related place.
   *
   * <pre>{@code
   * uhost.yaml:31:7: error[CS014]: CopyCustomImage declares parameter Zone twice. Remove one, or rename it.
   *     uhost.yaml:14:7: first declared here
   * }</pre>
   *
   * @param diagnostic the complaint
   * @return its lines, without a line break at the end
   */
  public static String render(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append(diagnostic.location()).append(": ").append(withoutPlace(diagnostic));
    return text.toString();
  }

  /**
   * Returns the text of a complaint without its place, for tools that show the place themselves.
   *
   * @param diagnostic the complaint
   * @return its lines, without a line break at the end
   */
  public static String withoutPlace(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append("error[").append(diagnostic.code().code()).append("]: ");
    text.append(diagnostic.message());
    for (Diagnostic.Related related : diagnostic.related()) {
      text.append("\n    ").append(related.location()).append(": ").append(related.text());
    }
    return text.toString();
  }
}
