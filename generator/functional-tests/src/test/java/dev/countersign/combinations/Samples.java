package dev.countersign.combinations;

import dev.countersign.check.Keys;
import java.util.List;

/** What is written behind a key of a field; a key that has no line here is written by its form. */
final class Samples {
  /** The known values, the compared one first. */
  static final List<String> TEXTS = List.of("va", "vb");

  static final List<String> INTS = List.of("3", "5");

  /** Some services write a whole number without its point, and a double has one. */
  static final List<String> FLOATS = List.of("3", "7.5");

  static final List<String> BOOLS = List.of("true", "false");

  /** A parameter that is a list, beside each combination. */
  static final String LIST_PARAMETER = "Several";

  /** A parameter that is a text, beside each combination. */
  static final String TEXT_PARAMETER = "Single";

  private Samples() {}

  /** Returns every way of writing a key that is tried. */
  static List<String> of(Keys.Key key, Shape shape, String field) {
    return switch (key.name()) {
      case "values" -> valuesOf(shape);
      case "default" -> List.of(values(shape).get(0));
      case "range", "length" -> List.of("1..63");
      case "pattern" -> List.of("'[A-Za-z0-9_.=-]+'");
      case "deprecated" -> List.of("Gone.", "{ summary: Gone., use: Other }");
      case "java" -> List.of("j" + field);
      case "fields" -> List.of("{ " + Shape.INNER + ": string }");
      case "only with", "only without" -> List.of(TEXT_PARAMETER);
      case "one for each" -> List.of(LIST_PARAMETER);
      default -> byForm(key);
    };
  }

  /** Whether a key is written as every other of its form. */
  static boolean isByForm(Keys.Key key) {
    Shape any = Shape.Scalar.STRING;
    return of(key, any, "F").equals(byForm(key));
  }

  /** Two values that a scalar takes whatever its rules are, as a definition writes them. */
  static List<String> values(Shape shape) {
    if (!(shape.innermost() instanceof Shape.Scalar scalar)) {
      return TEXTS;
    }
    return switch (scalar) {
      case STRING -> TEXTS;
      case INT -> INTS;
      case FLOAT -> FLOATS;
      case BOOL -> BOOLS;
    };
  }

  private static List<String> valuesOf(Shape shape) {
    List<String> values = values(shape);
    return List.of(
        "[" + String.join(", ", values) + "]",
        "{ " + values.get(0) + ": One., " + values.get(1) + ": }");
  }

  private static List<String> byForm(Keys.Key key) {
    return switch (key.form()) {
      case TEXT -> List.of("Some text.");
      case TEXTS -> List.of("[required]");
      case NAME -> List.of(TEXT_PARAMETER);
      case NAMES -> List.of("[" + Combination.HELPER + "]");
      case BOOLEAN -> List.of("true", "false");
      case CHOICE -> key.choices();
      case BOUNDS -> List.of("1..63");
      case DURATION -> List.of("5s");
      case TYPE -> List.of("string");
      case FIELDS -> List.of("{ " + Shape.INNER + ": string }");
      case LIST -> List.of("[]");
      case MAP -> List.of("{}");
    };
  }
}
