package dev.countersign.wire;

/**
 * What a reply turned out to be.
 *
 * @param <R> the response
 */
public sealed interface Answer<R> {
  /**
   * The action is done.
   *
   * @param <R> the response
   * @param response what it brought
   * @param action the action that the answer names, as it came; may be empty
   */
  record Done<R>(R response, String action) implements Answer<R> {}

  /**
   * The service refused.
   *
   * @param <R> the response
   * @param retCode the return code, not 0
   * @param message the service's message as it came, may be empty
   * @param action the action that the answer names, as it came; may be empty
   */
  record Refused<R>(long retCode, String message, String action) implements Answer<R> {}

  /**
   * The body is no answer of the service.
   *
   * @param <R> the response
   * @param problem what is wrong, without the body's content
   * @param defect the kind of problem
   */
  record Unreadable<R>(String problem, Defect defect) implements Answer<R> {
    /** The kinds of problems. */
    public enum Defect {
      /** The body is no answer, and would be none again. */
      MALFORMED,
      /** The JSON ends too early; another attempt may bring all of it. */
      CUT_SHORT,
      /** The JSON has more tokens than are taken. */
      TOO_LARGE
    }
  }
}
