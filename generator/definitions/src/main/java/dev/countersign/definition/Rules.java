package dev.countersign.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What values a field takes.
 *
 * @param values the known values; the service may add others; for a list, those of its elements
 * @param defaultValue what the service takes where the field is absent; it is never sent
 * @param range the least and the greatest number
 * @param length how many characters a text has
 * @param pattern the regular expression that all of a text matches
 * @param base64 whether a text stands for bytes, in base64
 */
public record Rules(
    List<EnumValue> values,
    Optional<String> defaultValue,
    Optional<Bounds> range,
    Optional<Bounds> length,
    Optional<String> pattern,
    boolean base64) {

  /** No rule at all. */
  public static final Rules NONE = new Rules(
      List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /**
   * Copies the values.
   *
   * @param values the known values; the service may add others; for a list, those of its elements
   * @param defaultValue what the service takes where the field is absent; it is never sent
   * @param range the least and the greatest number
   * @param length how many characters a text has
   * @param pattern the regular expression that all of a text matches
   * @param base64 whether a text stands for bytes, in base64
   */
  public Rules {
    values = List.copyOf(values);
    Objects.requireNonNull(defaultValue, "defaultValue");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(pattern, "pattern");
  }
}
