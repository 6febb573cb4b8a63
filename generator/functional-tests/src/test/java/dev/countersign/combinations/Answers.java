package dev.countersign.combinations;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.catalogue.Reflect;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer against the definition, and what accessors say against the answer. */
final class Answers {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<String> problems = new ArrayList<>();
  private final Combination combination;

  private Answers(Combination combination) {
    this.combination = combination;
  }

  /**
   * Compares the field of a combination.
   *
   * @param helpers whether the parameters were sent that response fields hang on
   * @return what is wrong; nothing where all is well
   */
  static List<String> compare(
      Combination combination, Object response, JsonNode json, boolean helpers) {
    Answers answers = new Answers(combination);
    boolean there = !(combination.has("only with") && !helpers)
        && !(combination.has("only without") && helpers);
    if (combination.place().isTop()) {
      answers.field(response, json, there, helpers);
    } else {
      answers.held(
          Reflect.call(response, combination.holderJavaName()), json.get(combination.holder()));
    }
    return answers.problems;
  }

  private void held(Object holder, JsonNode json) {
    if (holder == null || json == null) {
      expect(false, "the answer has no " + this.combination.holder());
    } else if (holder instanceof List<?> list) {
      expect(json.isArray() && json.size() == list.size() && !list.isEmpty(), "list of " + json);
      for (int i = 0; i < list.size(); i++) {
        field(list.get(i), json.get(i), true, true);
      }
    } else if (holder instanceof Map<?, ?> map) {
      expect(json.isObject() && json.size() == map.size() && !map.isEmpty(), "map of " + json);
      map.forEach((key, value) -> field(value, json.get(key.toString()), true, true));
    } else {
      field(holder, json, true, true);
    }
  }

  private void field(Object owner, JsonNode json, boolean there, boolean helpers) {
    JsonNode value = json.get(this.combination.field());
    Object actual = Reflect.call(owner, this.combination.javaName());
    if (!there) {
      expect(value == null, "the answer has a field that is there only in other cases: " + value);
    } else if (value == null) {
      expect(false, "the answer lacks the field");
    } else if (this.combination.has("one for each") && !helpers) {
      expect(value.isEmpty(), "the answer has one for each of nothing: " + value);
    } else {
      if (this.combination.has("one for each")) {
        expect(value.size() == 3, "the answer has not one for each of three: " + value);
      }
      value(this.combination.shape(), actual, value);
    }
  }

  private void value(Shape shape, Object actual, JsonNode json) {
    if (actual == null) {
      expect(false, "the accessor says nothing of " + json);
    } else if (shape instanceof Shape.ListOf list) {
      List<?> elements = (List<?>) actual;
      expect(json.isArray() && json.size() == elements.size(), json + " became " + actual);
      for (int i = 0; i < Math.min(json.size(), elements.size()); i++) {
        value(list.element(), elements.get(i), json.get(i));
      }
    } else if (shape instanceof Shape.MapOf map) {
      Map<?, ?> entries = (Map<?, ?>) actual;
      expect(json.isObject() && json.size() == entries.size(), json + " became " + actual);
      json.properties()
          .forEach(entry -> value(map.value(), entries.get(entry.getKey()), entry.getValue()));
    } else if (shape instanceof Shape.Fields) {
      expect(
          json.path(Shape.INNER).isString()
              && json.get(Shape.INNER).asString().equals(Reflect.call(actual, "inner")),
          json + " became " + actual);
    } else if (shape instanceof Shape.Free) {
      expect(
          actual instanceof JsonValue free && MAPPER.readTree(free.toString()).equals(json),
          json + " became " + actual);
    } else {
      scalar((Shape.Scalar) shape, actual, json);
    }
  }

  private void scalar(Shape.Scalar scalar, Object actual, JsonNode json) {
    boolean fits = switch (scalar) {
      case STRING -> json.isString();
      case INT -> json.isIntegralNumber();
      case FLOAT -> json.isNumber();
      case BOOL -> json.isBoolean();
    };
    expect(fits, json + " is no " + scalar);
    boolean same = actual instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes).equals(json.asString())
        : actual instanceof Double number
            ? number == json.doubleValue()
            : actual.toString().equals(json.asString());
    expect(same, json + " became " + actual);
    if (this.combination.has("values")) {
      boolean open = actual instanceof OpenText || actual instanceof OpenInt;
      boolean listed = Samples.values(scalar).contains(actual.toString());
      expect(
          open && listed != Reflect.call(actual, "known").toString().equals("UNLISTED"),
          actual + " is not known as it should be");
    }
  }

  private void expect(boolean holds, String problem) {
    if (!holds) {
      this.problems.add(this.combination + ": " + problem);
    }
  }
}
