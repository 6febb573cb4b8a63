package dev.countersign.definition;

import java.util.List;

/**
 * That another parameter is sent, or has one of some values.
 *
 * @param parameter the other parameter
 * @param values the values; none stands for: it is sent
 */
public record Condition(String parameter, List<String> values) {

  /**
   * Refuses a bad name and copies the values.
   *
   * @param parameter the other parameter
   * @param values the values; none stands for: it is sent
   */
  public Condition {
    Names.checked(parameter);
    values = List.copyOf(values);
  }
}
