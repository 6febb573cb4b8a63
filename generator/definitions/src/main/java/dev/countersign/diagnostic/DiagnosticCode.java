package dev.countersign.diagnostic;

import java.util.Locale;

/**
 * The index of all complaints.
 *
 * <p>A code never changes its meaning and is never used again. Each room has its range: CS0xx reading
 * a file, CS1xx the rules of the language, CS2xx Java names, CS3xx the annotation processor.
 */
public enum DiagnosticCode {
  /** A file cannot be found or read. */
  FILE_NOT_FOUND("CS001", "A file that is asked for is there.");

  private final String code;
  private final String title;

  DiagnosticCode(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /**
   * Returns the code that people search for, as {@code CS014}.
   *
   * @return the code
   */
  public String code() {
    return this.code;
  }

  /**
   * Returns the rule that is broken, as one sentence.
   *
   * @return the rule
   */
  public String title() {
    return this.title;
  }

  /**
   * Returns code and name in one word, as {@code CS014-duplicate-name}; test cases are filed by it.
   *
   * @return the word
   */
  public String slug() {
    return this.code + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
