package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Field;
import java.util.List;
import java.util.Optional;

/**
 * The open enumeration of one field's values.
 *
 * @param name its class, nested in that of the field
 * @param field the field whose values it lists
 * @param ofInts whether the values are integers; text if not
 * @param constants the known values, in the order of the definition
 * @param direction which way its values travel
 */
public record NamedEnumeration(
    ClassName name, Field field, boolean ofInts, List<Constant> constants, Direction direction) {
  /** The constant that stands for every value that is not listed, in the form for a switch. */
  public static final String UNLISTED = "UNLISTED";

  /**
   * Copies the list.
   *
   * @param name its class, nested in that of the field
   * @param field the field whose values it lists
   * @param ofInts whether the values are integers; text if not
   * @param constants the known values, in the order of the definition
   * @param direction which way its values travel
   */
  public NamedEnumeration {
    constants = List.copyOf(constants);
  }

  /**
   * One known value.
   *
   * @param name its constant
   * @param value the value as it travels
   * @param meaning what the definition says of it
   */
  public record Constant(String name, String value, Optional<String> meaning) {}
}
