package dev.countersign.schema;

import static dev.countersign.schema.JsonText.object;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of values.
 *
 * <p>Texts are not quoted in a definition, so that YAML takes some of them for numbers or booleans.
 * Nothing behind a key is the same as no key, unless the key has to be there.
 */
final class ValueSchemas {

  private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,99}";
  private static final String DECIMAL = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";
  private static final List<String> SCALARS = List.of("string", "number", "boolean");

  private ValueSchemas() {}

  /** Returns the schema of what stands behind a key. */
  static Map<String, Object> property(Keys kind, Keys.Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", key.description());
    if (key.required()) {
      schema.putAll(value(kind, key));
    } else {
      schema.put("anyOf", List.of(value(kind, key), object("type", "null")));
    }
    return schema;
  }

  static Map<String, Object> reference(String name) {
    return object("$ref", "#/$defs/" + name);
  }

  /** Returns the schemas that others refer to. */
  static Map<String, Object> shared() {
    Map<String, Object> shared = new LinkedHashMap<>();
    shared.put("text", type(SCALARS));
    shared.put("name", pattern(NAME));
    shared.put("names", textOrList(reference("name")));
    shared.put("texts", textOrList(reference("text")));
    shared.put("type", types());
    shared.put("fieldOrType", mapOr(DefinitionSchema.reference(Keys.FIELD), reference("type")));
    shared.put("fields", named(reference("fieldOrType"), List.of()));
    shared.put("modelOrFields", KeyRules.modelOrFields());
    return shared;
  }

  private static Map<String, Object> value(Keys kind, Keys.Key key) {
    return switch (key.form()) {
      case TEXT -> text(key);
      case TEXTS -> reference("texts");
      case NAME -> reference("name");
      case NAMES ->
        kind == Keys.CONSTRAINT
            ? object(
                "type", "array", "items", reference("name"), "minItems", 2, "uniqueItems", true)
            : reference("names");
      case BOOLEAN -> booleans(key);
      case CHOICE ->
        key.choices().equals(List.of("1"))
            ? object("enum", List.of(1, "1"))
            : object("enum", key.choices());
      case TYPE -> reference("type");
      case BOUNDS -> key.name().equals("length") ? bounds("(0|[1-9][0-9]{0,9})") : bounds(DECIMAL);
      case DURATION -> pattern("[1-9][0-9]{0,5}(ms|s|m|h)");
      case LIST -> object("type", "array", "items", DefinitionSchema.reference(Keys.CONSTRAINT));
      case FIELDS, MAP -> map(kind, key);
    };
  }

  private static Map<String, Object> text(Keys.Key key) {
    if (key.name().equals("endpoint")) {
      String port = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}"
          + "|655[0-2][0-9]|6553[0-5])";
      String host = "(\\[[^\\]/?#@\\s]+\\]|[^:/?#@\\s\\[\\]]+)";
      String https = "[Hh][Tt][Tt][Pp][Ss]://" + host + "(:" + port + ")?";
      String own = "[Hh][Tt][Tt][Pp]://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?";
      return pattern("(" + https + "|" + own + ")(/[^?#\\s]*)?");
    }
    return key.name().equals("deprecated")
        ? mapOr(DefinitionSchema.reference(Keys.DEPRECATION), reference("text"))
        : reference("text");
  }

  private static Map<String, Object> map(Keys kind, Keys.Key key) {
    Map<String, Object> values = textOrList(reference("text"));
    return switch (key.name()) {
      case "actions" ->
        object(
            "oneOf",
            List.of(
                named(below(key), List.of()),
                object("type", "array", "items", reference("name"), "uniqueItems", true)));
      case "models" -> named(reference("modelOrFields"), KeyRules.TYPE_WORDS);
      case "errors" ->
        object(
            "type", "object",
            "propertyNames", object("pattern", "^-?[1-9][0-9]{0,18}$"),
            "additionalProperties",
                mapOr(below(key), type(List.of("string", "number", "boolean", "null"))));
      case "parameters" -> KeyRules.parameters(mapOr(below(key), reference("type")));
      case "response" ->
        named(mapOr(below(key), reference("type")), List.of("Action", "Message", "RetCode"));
      case "fields" -> object("allOf", List.of(reference("fields"), object("minProperties", 1)));
      case "waiters" -> named(below(key), List.of());
      case "pagination" -> below(key);
      case "values" ->
        object(
            "oneOf",
            List.of(
                object(
                    "type",
                    "object",
                    "additionalProperties",
                    mapOr(below(key), type(List.of("string", "number", "boolean", "null")))),
                object("type", "array", "items", reference("text"))));
      case "when" ->
        object(
            "type",
            "object",
            "minProperties",
            1,
            "maxProperties",
            1,
            "additionalProperties",
            values);
      case "success" ->
        object("type", "object", "minProperties", 1, "additionalProperties", values);
      case "failure" -> object("type", "object", "additionalProperties", values);
      default -> throw new IllegalStateException(kind.thing() + " has a new key: " + key.name());
    };
  }

  private static Map<String, Object> below(Keys.Key key) {
    return DefinitionSchema.reference(KeyTree.below(key.name()).orElseThrow().keys());
  }

  /** Returns the schema of a map by names, some of which cannot be given. */
  static Map<String, Object> named(Map<String, Object> value, List<String> taken) {
    Map<String, Object> names = new LinkedHashMap<>(reference("name"));
    if (!taken.isEmpty()) {
      names.put("not", object("enum", taken));
    }
    return object("type", "object", "propertyNames", names, "additionalProperties", value);
  }

  private static Map<String, Object> booleans(Keys.Key key) {
    // Documentation pages say Yes and No, and that is accepted here.
    return key.name().equals("required")
        ? object(
            "anyOf",
            List.of(
                object("type", "boolean"),
                pattern("([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])")))
        : object("enum", List.of(true, false, "true", "false"));
  }

  // A range of whole numbers is a range of numbers; that its bounds are whole is left to the
  // reader.
  private static Map<String, Object> bounds(String number) {
    return pattern(" *(" + number + " *\\.\\. *(" + number + ")?|\\.\\. *" + number + ") *");
  }

  private static Map<String, Object> types() {
    return object(
        "anyOf",
        List.of(object("enum", KeyRules.TYPE_WORDS), pattern("((list|map) +of +){0,8}" + NAME)));
  }

  /** Returns a schema for a map, and another for all else; it complains about the one that is meant. */
  static Map<String, Object> mapOr(Map<String, Object> map, Map<String, Object> other) {
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("if", object("type", "object"));
    either.put("then", map);
    either.put("else", other);
    return either;
  }

  private static Map<String, Object> textOrList(Map<String, Object> text) {
    return object("anyOf", List.of(text, object("type", "array", "items", text)));
  }

  static Map<String, Object> pattern(String pattern) {
    return object("type", "string", "pattern", "^" + pattern + "$");
  }

  private static Map<String, Object> type(List<String> types) {
    return object("type", types);
  }
}
