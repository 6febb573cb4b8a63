package dev.countersign.catalogue;

import dev.countersign.naming.NamedType;
import tools.jackson.databind.JsonNode;

/** Tells whether a JSON value is of a declared type. */
final class Misfit {
  private Misfit() {}

  static boolean fits(NamedType type, JsonNode json) {
    if (type instanceof NamedType.OfClass || type instanceof NamedType.MapOf) {
      return json.isObject();
    }
    if (type instanceof NamedType.ListOf) {
      return json.isArray();
    }
    if (type instanceof NamedType.Enumerated enumerated) {
      return enumerated.ofInts() ? isLong(json) : json.isString();
    }
    return switch ((NamedType.Scalar) type) {
      case TEXT, BASE64 -> json.isString();
      case INT -> isLong(json);
      case FLOAT -> json.isNumber();
      case BOOL -> json.isBoolean();
      case FREE -> true;
    };
  }

  private static boolean isLong(JsonNode json) {
    return json.isIntegralNumber() && json.canConvertToLong();
  }

  /** As {@code a text for an int}. */
  static String describe(NamedType type, JsonNode json) {
    return kind(json) + " for " + name(type);
  }

  private static String kind(JsonNode json) {
    if (json.isString()) {
      return json.asString().isEmpty() ? "an empty text" : "a text";
    }
    if (json.isNumber()) {
      return json.isIntegralNumber() ? "an integer" : "a decimal";
    }
    if (json.isBoolean()) {
      return "a boolean";
    }
    String kind = json.isArray() ? "list" : "object";
    return json.isEmpty() ? "an empty " + kind : kind.equals("list") ? "a list" : "an object";
  }

  private static String name(NamedType type) {
    if (type instanceof NamedType.Scalar scalar) {
      return switch (scalar) {
        case TEXT, BASE64 -> "a string";
        case INT -> "an int";
        case FLOAT -> "a float";
        case BOOL -> "a bool";
        case FREE -> "an object";
      };
    }
    if (type instanceof NamedType.Enumerated enumerated) {
      return enumerated.ofInts() ? "an int" : "a string";
    }
    if (type instanceof NamedType.ListOf) {
      return "a list";
    }
    return type instanceof NamedType.MapOf ? "a map" : "a model";
  }
}
