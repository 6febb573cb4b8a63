package dev.countersign.catalogue;

import dev.countersign.JsonValue;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a decoded response, as its accessors tell it, with the JSON that it was decoded from, at
 * every depth. What is declared and of its type has to be equal; the rest is listed.
 */
final class ReplyComparison {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final GeneratedClasses classes;
  private final List<String> differences = new ArrayList<>();
  private final List<String> misfits = new ArrayList<>();
  private int equal;
  private int otherCase;

  ReplyComparison(GeneratedClasses classes) {
    this.classes = classes;
  }

  /** Places where accessor and JSON disagree; none where all is well. */
  List<String> differences() {
    return this.differences;
  }

  /** Values that are not of the declared type, as {@code a text for an int}. */
  List<String> misfits() {
    return this.misfits;
  }

  /** How many single values were equal. */
  int equal() {
    return this.equal;
  }

  /** How many names differ from the declared ones by case alone. */
  int otherCase() {
    return this.otherCase;
  }

  void object(NamedClass type, Object decoded, JsonNode json, String place) {
    for (NamedField field : type.fields()) {
      String inner = place + "/" + field.wireName();
      Object actual = Reflect.call(decoded, field.name());
      JsonNode value = find(json, field.wireName());
      if (value == null || value.isNull()) {
        boolean absent = actual == null
            || (actual instanceof List<?> list && list.isEmpty())
            || (actual instanceof Map<?, ?> map && map.isEmpty());
        expect(absent, inner, "nothing", actual);
      } else {
        value(field.type(), actual, value, inner);
      }
    }
  }

  private JsonNode find(JsonNode json, String name) {
    if (json.has(name)) {
      return json.get(name);
    }
    String lowerCase = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, JsonNode> other : json.properties()) {
      if (other.getKey().toLowerCase(Locale.ROOT).equals(lowerCase)) {
        this.otherCase++;
        return other.getValue();
      }
    }
    return null;
  }

  private void value(NamedType type, Object actual, JsonNode json, String place) {
    if (!Misfit.fits(type, json)) {
      this.misfits.add(Misfit.describe(type, json));
    } else if (actual == null) {
      expect(false, place, json, null);
    } else if (type instanceof NamedType.OfClass object) {
      object(this.classes.named(object.boxed().reflectionName()), actual, json, place);
    } else if (type instanceof NamedType.ListOf list) {
      elements(list.element(), (List<?>) actual, json, place);
    } else if (type instanceof NamedType.MapOf map) {
      entries(map.value(), (Map<?, ?>) actual, json, place);
    } else {
      single(actual, json, place);
    }
  }

  private void elements(NamedType type, List<?> actual, JsonNode json, String place) {
    List<JsonNode> present =
        json.valueStream().filter(element -> !element.isNull()).toList();
    if (actual.size() != present.size()) {
      expect(false, place, present.size() + " elements", actual.size() + " elements");
      return;
    }
    for (int i = 0; i < present.size(); i++) {
      value(type, actual.get(i), present.get(i), place + "/" + i);
    }
  }

  private void entries(NamedType type, Map<?, ?> actual, JsonNode json, String place) {
    json.properties().stream()
        .filter(entry -> !entry.getValue().isNull())
        .forEach(entry -> value(
            type, actual.get(entry.getKey()), entry.getValue(), place + "/" + entry.getKey()));
  }

  private void single(Object actual, JsonNode json, String place) {
    boolean same;
    if (actual instanceof JsonValue free) {
      same = MAPPER.readTree(free.toString()).equals(json);
    } else if (actual instanceof byte[] bytes) {
      same = Base64.getEncoder().encodeToString(bytes).equals(json.asString());
    } else if (actual instanceof Double decimal) {
      same = decimal == json.doubleValue();
    } else {
      // Texts, integers, booleans, and what is open: their text says all.
      same = actual.toString().equals(json.asString());
    }
    this.equal++;
    expect(same, place, json, actual);
  }

  private void expect(boolean holds, String place, Object json, Object actual) {
    if (!holds) {
      this.differences.add(
          place + ": the JSON has " + json + ", the accessor " + Objects.toString(actual));
    }
  }
}
