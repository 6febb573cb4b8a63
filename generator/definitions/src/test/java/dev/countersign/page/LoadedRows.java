package dev.countersign.page;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An action as lines of "name type required", from a definition and from an expected row. */
final class LoadedRows {

  private LoadedRows() {}

  /** Returns the parameters as they are sent, with N for an index. */
  static List<String> parameters(Action action) {
    List<String> rows = new ArrayList<>();
    action.parameters().forEach(field -> flatten("", field, rows));
    return rows;
  }

  static List<String> response(Action action) {
    return fields(action.response());
  }

  /** Returns the models of an action and those of its API by name. */
  static Map<String, List<String>> models(Api api, Action action) {
    Map<String, List<String>> models = new TreeMap<>();
    for (Model model : api.models()) {
      models.put(model.name(), fields(model.fields()));
    }
    for (Model model : action.models()) {
      models.put(model.name(), fields(model.fields()));
    }
    return models;
  }

  private static List<String> fields(List<Field> fields) {
    return fields.stream()
        .map(field -> row(field.name(), type(field.type()), field.required()))
        .toList();
  }

  private static void flatten(String prefix, Field field, List<String> rows) {
    StringBuilder name = new StringBuilder(prefix + field.name());
    FieldType type = field.type();
    while (type instanceof FieldType.ListOf list && !isModel(list.element())) {
      name.append(".N");
      type = list.element();
    }
    if (type instanceof FieldType.Nested nested) {
      nested.fields().forEach(inner -> flatten(name + ".", inner, rows));
    } else {
      rows.add(row(name.toString(), type(type), field.required()));
    }
  }

  private static boolean isModel(FieldType type) {
    return type instanceof FieldType.ModelRef;
  }

  private static String type(FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      return scalar.name().toLowerCase(Locale.ROOT);
    }
    if (type instanceof FieldType.ListOf list) {
      return "array[" + type(list.element()) + "]";
    }
    if (type instanceof FieldType.MapOf map) {
      return "map[" + type(map.value()) + "]";
    }
    return type instanceof FieldType.ModelRef model ? model.name() : "object";
  }

  /** Returns the expected parameters, in the spelling of {@link #parameters}. */
  static List<String> expectedParameters(JsonNode row) {
    List<String> rows = new ArrayList<>();
    for (JsonNode parameter : row.get("request")) {
      String name = parameter.get("name").asString().replaceAll("\\.n(?=\\.|$)", ".N");
      JsonNode type = parameter.get("type");
      while (type.get("kind").asString().equals("array")
          && !type.get("item").get("kind").asString().equals("model")) {
        name = name + ".N";
        type = type.get("item");
      }
      rows.add(row(name, expectedType(type), isTrue(parameter.get("required"))));
    }
    return rows;
  }

  /** Returns expected fields without those that every answer has. */
  static List<String> expectedFields(JsonNode fields, boolean top) {
    List<String> rows = new ArrayList<>();
    for (JsonNode field : fields) {
      String name = field.get("name").asString();
      if (!(top && List.of("RetCode", "Action", "Message").contains(name))) {
        rows.add(row(name, expectedType(field.get("type")), isTrue(field.get("required"))));
      }
    }
    return rows;
  }

  private static String expectedType(JsonNode type) {
    return switch (type.get("kind").asString()) {
      case "scalar" -> type.get("scalar").asString();
      case "array" -> "array[" + expectedType(type.get("item")) + "]";
      case "map" -> "map[" + expectedType(type.get("value")) + "]";
      case "model" -> type.get("model").asString();
      default -> "object";
    };
  }

  private static boolean isTrue(JsonNode required) {
    return !required.isNull() && required.asBoolean();
  }

  private static String row(String name, String type, boolean required) {
    return name + " " + type + (required ? " required" : "");
  }
}
