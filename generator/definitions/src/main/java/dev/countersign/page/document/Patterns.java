package dev.countersign.page.document;

import java.util.regex.Pattern;

/**
 * Compiles patterns in which {@code \b} is the edge of a word of Latin letters, digits and
 * underscores, so that the word in {@code 密码password} is found. What {@code \b} means to the JDK
 * has changed in version 19: before, Chinese letters belonged to such a word.
 */
public final class Patterns {
  private static final String WORD = "[0-9A-Za-z_]";
  private static final String EDGE =
      "(?:(?<!" + WORD + ")(?=" + WORD + ")|(?<=" + WORD + ")(?!" + WORD + "))";

  private Patterns() {}

  /**
   * Compiles an expression.
   *
   * @param expression the expression
   * @return its pattern
   */
  public static Pattern compile(String expression) {
    return compile(expression, 0);
  }

  /**
   * Compiles an expression with flags.
   *
   * @param expression the expression
   * @param flags those of {@link Pattern}
   * @return its pattern
   */
  public static Pattern compile(String expression, int flags) {
    return Pattern.compile(expression.replace("\\b", EDGE), flags);
  }
}
