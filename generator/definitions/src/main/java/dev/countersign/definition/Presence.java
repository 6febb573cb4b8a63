package dev.countersign.definition;

/**
 * When a response field is there.
 *
 * @param parameter the parameter that decides
 * @param sent whether the field is there when the parameter is sent, or when it is not
 */
public record Presence(String parameter, boolean sent) {

  /**
   * Refuses a bad name.
   *
   * @param parameter the parameter that decides
   * @param sent whether the field is there when the parameter is sent, or when it is not
   */
  public Presence {
    Names.checked(parameter);
  }
}
