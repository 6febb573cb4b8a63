package dev.countersign;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An immutable JSON value, for what no definition describes.
 *
 * <p>Numbers keep the text they came with, so nothing is rounded before it is asked for. An access
 * as the wrong kind throws an {@link IllegalStateException} that names both kinds.
 */
public final class JsonValue {
  /** The JSON null. */
  public static final JsonValue NULL = new JsonValue(Kind.NULL, "null");

  private static final JsonValue TRUE = new JsonValue(Kind.BOOLEAN, "true");
  private static final JsonValue FALSE = new JsonValue(Kind.BOOLEAN, "false");
  private static final JsonValue EMPTY_LIST = new JsonValue(Kind.LIST, List.of());
  private static final JsonValue EMPTY_OBJECT = new JsonValue(Kind.OBJECT, Map.of());

  /** The kinds of JSON values. */
  public enum Kind {
    /** The null. */
    NULL,
    /** True or false. */
    BOOLEAN,
    /** A number of any size. */
    NUMBER,
    /** A text. */
    TEXT,
    /** A list of values. */
    LIST,
    /** Names and values, in order. */
    OBJECT
  }

  private final Kind kind;

  /** A String, or a Long for its text; for a list a List, for an object a Map. */
  private final Object content;

  private JsonValue(Kind kind, Object content) {
    this.kind = kind;
    this.content = content;
  }

  /**
   * Makes a text.
   *
   * @param value the text
   * @return the value
   */
  public static JsonValue of(String value) {
    return new JsonValue(Kind.TEXT, Objects.requireNonNull(value, "value"));
  }

  /**
   * Makes an integer.
   *
   * @param value the number
   * @return the value
   */
  public static JsonValue of(long value) {
    return ofNumber(Long.toString(value));
  }

  /**
   * Makes a decimal.
   *
   * @param value the number
   * @return the value
   */
  public static JsonValue of(BigDecimal value) {
    return ofNumber(value.toString());
  }

  /**
   * Makes a boolean.
   *
   * @param value the boolean
   * @return the value
   */
  public static JsonValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Makes a list.
   *
   * @param values the elements, {@link #NULL} for a null; copied
   * @return the value
   */
  public static JsonValue of(List<JsonValue> values) {
    return values.isEmpty() ? EMPTY_LIST : new JsonValue(Kind.LIST, List.copyOf(values));
  }

  /**
   * Makes an object.
   *
   * @param fields names and values, {@link #NULL} for a null; copied in their order
   * @return the value
   */
  public static JsonValue of(Map<String, JsonValue> fields) {
    if (fields.isEmpty()) {
      return EMPTY_OBJECT;
    }
    Map<String, JsonValue> copy = new LinkedHashMap<>(fields);
    copy.forEach((name, value) -> {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, name);
    });
    return new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(copy));
  }

  /**
   * Makes a number from its JSON text.
   *
   * @param text digits with optional sign, fraction and exponent, at most 100 characters
   * @return the value, with the same text
   * @throws IllegalArgumentException if the text is not a JSON number
   */
  public static JsonValue number(String text) {
    if (!JsonNumbers.isNumber(text)) {
      throw new IllegalArgumentException("not a JSON number of at most 100 characters");
    }
    return ofNumber(text);
  }

  /** Keeps the text of most integers as a Long, which takes half of the memory. */
  private static JsonValue ofNumber(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    boolean isShort = text.length() <= 18 && !text.equals("-0");
    boolean isInteger = isShort && text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    return new JsonValue(Kind.NUMBER, isInteger ? (Object) Long.valueOf(text) : text);
  }

  /**
   * Tells which kind of value this is.
   *
   * @return the kind
   */
  public Kind kind() {
    return this.kind;
  }

  /**
   * Tells whether this is the JSON null.
   *
   * @return true for null
   */
  public boolean isNull() {
    return this.kind == Kind.NULL;
  }

  /**
   * Gives a text, or the text of a number or boolean.
   *
   * @return the text
   */
  public String asText() {
    if (this.kind == Kind.NULL || this.kind == Kind.LIST || this.kind == Kind.OBJECT) {
      throw mismatch("text");
    }
    return this.content.toString();
  }

  /**
   * Gives a 64-bit integer, from a number or a text that holds one.
   *
   * @return the integer
   * @throws ArithmeticException if the number has a fraction or more than 64 bits
   */
  public long asLong() {
    return asDecimal().longValueExact();
  }

  /**
   * Gives a decimal of any size, from a number or a text that holds one.
   *
   * @return the decimal; one with a large exponent takes much memory when it is printed in full
   * @throws ArithmeticException if the exponent has more than 32 bits
   */
  public BigDecimal asDecimal() {
    boolean holdsNumber = this.kind == Kind.NUMBER
        || (this.kind == Kind.TEXT && JsonNumbers.isNumber(this.content.toString()));
    if (!holdsNumber) {
      throw mismatch("number");
    }
    try {
      return new BigDecimal(this.content.toString());
    } catch (NumberFormatException e) {
      throw new ArithmeticException("the exponent is too large");
    }
  }

  /**
   * Gives a boolean, from a boolean or the text {@code true} or {@code false}.
   *
   * @return the boolean
   */
  public boolean asBoolean() {
    if (this.content.equals("true")) {
      return true;
    }
    if (this.content.equals("false")) {
      return false;
    }
    throw mismatch("boolean");
  }

  /**
   * Gives the elements of a list.
   *
   * @return an immutable list
   */
  @SuppressWarnings("unchecked") // A list's content is made by of(List) only.
  public List<JsonValue> asList() {
    if (this.kind != Kind.LIST) {
      throw mismatch("list");
    }
    return (List<JsonValue>) this.content;
  }

  /**
   * Gives the fields of an object.
   *
   * @return an immutable map in the order of the JSON text
   */
  @SuppressWarnings("unchecked") // An object's content is made by of(Map) only.
  public Map<String, JsonValue> asObject() {
    if (this.kind != Kind.OBJECT) {
      throw mismatch("object");
    }
    return (Map<String, JsonValue>) this.content;
  }

  /**
   * Gives a field of an object.
   *
   * @param name its name, matched exactly
   * @return the value, empty where the object has no such field
   */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(asObject().get(name));
  }

  /** Equal are values of the same kind and content; 1 and 1.0 are different numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue that
        && this.kind == that.kind
        && this.content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return 31 * this.kind.hashCode() + this.content.hashCode();
  }

  /**
   * Gives the JSON text.
   *
   * @return one line without spaces
   */
  @Override
  public String toString() {
    StringBuilder json = new StringBuilder();
    JsonText.write(this, json);
    return json.toString();
  }

  private IllegalStateException mismatch(String wanted) {
    return new IllegalStateException(
        "the JSON value is of kind " + this.kind + " and holds no " + wanted);
  }
}
