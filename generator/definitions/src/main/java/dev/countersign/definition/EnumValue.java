package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * A known value of a field.
 *
 * @param value the value on the wire; any text, or a whole number in its shortest form
 * @param meaning what it stands for
 * @param location where the value is written
 */
public record EnumValue(String value, Optional<String> meaning, SourceLocation location) {

  /**
   * Refuses absent parts.
   *
   * @param value the value on the wire; any text, or a whole number in its shortest form
   * @param meaning what it stands for
   * @param location where the value is written
   */
  public EnumValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(location, "location");
  }
}
