package dev.countersign.naming;

import dev.countersign.definition.Field;

/**
 * A field with its Java names.
 *
 * @param definition what the names stand for
 * @param name the accessor, the setter and the variable
 * @param adder the builder's method that appends an element, or puts an entry; used for lists and
 *     maps only
 * @param patternConstant the constant of its pattern; used where it has one
 * @param type what Java type it has
 * @param direction which way its values travel
 */
public record NamedField(
    Field definition,
    String name,
    String adder,
    String patternConstant,
    NamedType type,
    Direction direction) {
  /**
   * The name on the wire, verbatim.
   *
   * @return the name
   */
  public String wireName() {
    return this.definition.name();
  }

  /**
   * Whether an object always has a value here: never null, and primitive where a number is.
   *
   * @return true for lists, maps, and what has to be set before an object is built
   */
  public boolean isAlwaysThere() {
    return this.type.isCollection()
        || (this.direction == Direction.SENT
            && this.definition.required()
            && !this.definition.client());
  }
}
