package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * A known value of a field.
 *
 * @param value the value on the wire; any text, or a whole number in its shortest form
 * @param meaning what it stands for
 * @param javaName the name of its constant in Java, in place of the one that its text gives
 * @param location where the value is written
 */
public record EnumValue(
    String value, Optional<String> meaning, Optional<String> javaName, SourceLocation location) {

  /**
   * Refuses a bad name and absent parts.
   *
   * @param value the value on the wire; any text, or a whole number in its shortest form
   * @param meaning what it stands for
   * @param javaName the name of its constant in Java, in place of the one that its text gives
   * @param location where the value is written
   */
  public EnumValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(meaning, "meaning");
    Names.checked(javaName);
    Objects.requireNonNull(location, "location");
  }
}
