package dev.countersign.definition;

import java.util.List;
import java.util.Objects;

/** What holds between the parameters of an action. */
public sealed interface Constraint {

  /**
   * One of the parameters is sent, or none.
   *
   * @param parameters two or more names
   */
  record AtMostOneOf(List<String> parameters) implements Constraint {
    /**
     * Refuses fewer than two names.
     *
     * @param parameters two or more names
     */
    public AtMostOneOf {
      parameters = several(parameters);
    }
  }

  /**
   * One of the parameters is sent, and only one.
   *
   * @param parameters two or more names
   */
  record ExactlyOneOf(List<String> parameters) implements Constraint {
    /**
     * Refuses fewer than two names.
     *
     * @param parameters two or more names
     */
    public ExactlyOneOf {
      parameters = several(parameters);
    }
  }

  /**
   * One of the parameters is sent, or more.
   *
   * @param parameters two or more names
   */
  record AtLeastOneOf(List<String> parameters) implements Constraint {
    /**
     * Refuses fewer than two names.
     *
     * @param parameters two or more names
     */
    public AtLeastOneOf {
      parameters = several(parameters);
    }
  }

  /**
   * A parameter is sent when a condition holds.
   *
   * @param parameter the parameter
   * @param when the condition
   */
  record Required(String parameter, Condition when) implements Constraint {
    /**
     * Refuses a bad name.
     *
     * @param parameter the parameter
     * @param when the condition
     */
    public Required {
      Names.checked(parameter);
      Objects.requireNonNull(when, "when");
    }
  }

  /**
   * A parameter is not sent when a condition holds.
   *
   * @param parameter the parameter
   * @param when the condition
   */
  record Excluded(String parameter, Condition when) implements Constraint {
    /**
     * Refuses a bad name.
     *
     * @param parameter the parameter
     * @param when the condition
     */
    public Excluded {
      Names.checked(parameter);
      Objects.requireNonNull(when, "when");
    }
  }

  private static List<String> several(List<String> parameters) {
    if (parameters.size() < 2) {
      throw new IllegalArgumentException("Fewer than two parameters: " + parameters);
    }
    return Names.checked(parameters);
  }
}
