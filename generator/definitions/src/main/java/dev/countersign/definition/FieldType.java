package dev.countersign.definition;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a field holds. */
public sealed interface FieldType {

  /**
   * What is left when all lists and maps around it are taken away.
   *
   * @return a scalar, an object, a model or nested fields
   */
  default FieldType innermost() {
    if (this instanceof ListOf list) {
      return list.element().innermost();
    }
    return this instanceof MapOf map ? map.value().innermost() : this;
  }

  /** A single value. */
  enum Scalar implements FieldType {
    /** Text. */
    STRING,
    /** A whole number of 64 bits. */
    INT,
    /** A number with a fraction. */
    FLOAT,
    /** True or false. */
    BOOL;

    /**
     * Returns the word of the language.
     *
     * @return {@code string}, {@code int}, {@code float} or {@code bool}
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An object whose fields are not defined. */
  record FreeObject() implements FieldType {}

  /**
   * Values in order.
   *
   * @param element what each of them is
   */
  record ListOf(FieldType element) implements FieldType {
    /**
     * Refuses an absent element.
     *
     * @param element what each of them is
     */
    public ListOf {
      Objects.requireNonNull(element, "element");
    }
  }

  /**
   * Values by name; the names are any text.
   *
   * @param value what each of them is
   */
  record MapOf(FieldType value) implements FieldType {
    /**
     * Refuses an absent value.
     *
     * @param value what each of them is
     */
    public MapOf {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * An object with the fields of a model.
   *
   * @param name the name of the model
   * @param ofAction whether the model belongs to the action, not to the API
   */
  record ModelRef(String name, boolean ofAction) implements FieldType {
    /**
     * Refuses a bad name.
     *
     * @param name the name of the model
     * @param ofAction whether the model belongs to the action, not to the API
     */
    public ModelRef {
      Names.checked(name);
    }
  }

  /**
   * An object with fields of its own.
   *
   * @param fields the fields, at least one
   */
  record Nested(List<Field> fields) implements FieldType {
    /**
     * Copies the fields.
     *
     * @param fields the fields, at least one
     */
    public Nested {
      fields = List.copyOf(fields);
    }
  }
}
