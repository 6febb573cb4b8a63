package dev.countersign.schema;

import static dev.countersign.schema.JsonText.object;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import dev.countersign.check.Limit;
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

  private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0," + (Limit.NAME.most() - 1) + "}";
  private static final String DECIMAL = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";
  private static final List<String> SCALARS = List.of("string", "number", "boolean");
  private static final List<String> OR_NOTHING = List.of("string", "number", "boolean", "null");

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
    shared.put("see", textOrList(reference("name"), Limit.SEE));
    shared.put("texts", textOrList(reference("text"), Limit.ENTRIES));
    shared.put("type", types());
    shared.put("fieldOrType", mapOr(DefinitionSchema.reference(Keys.FIELD), reference("type")));
    shared.put("fields", named(reference("fieldOrType"), List.of(), Limit.FIELDS));
    shared.put("modelOrFields", KeyRules.modelOrFields());
    return shared;
  }

  private static Map<String, Object> value(Keys kind, Keys.Key key) {
    return switch (key.form()) {
      case TEXT -> text(kind, key);
      case TEXTS -> reference("texts");
      case NAME -> reference("name");
      case NAMES ->
        kind == Keys.CONSTRAINT
            ? object(
                "type",
                "array",
                "items",
                reference("name"),
                "minItems",
                2,
                "maxItems",
                Limit.MEMBERS.most(),
                "uniqueItems",
                true)
            : reference(key.name());
      case BOOLEAN -> booleans(key);
      case CHOICE ->
        key.choices().equals(List.of("1"))
            ? object("enum", List.of(1, "1"))
            : object("enum", key.choices());
      case TYPE -> reference("type");
      case BOUNDS -> key.name().equals("length") ? bounds("(0|[1-9][0-9]{0,9})") : bounds(DECIMAL);
      case DURATION -> pattern("[1-9][0-9]{0,5}(ms|s|m|h)");
      case LIST -> list(DefinitionSchema.reference(Keys.CONSTRAINT), Limit.CONSTRAINTS);
      case FIELDS, MAP -> map(kind, key);
    };
  }

  private static Map<String, Object> text(Keys kind, Keys.Key key) {
    if (key.name().equals("endpoint")) {
      String port = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}"
          + "|655[0-2][0-9]|6553[0-5])";
      String host = "(\\[[^\\]/?#@\\s]+\\]|[^:/?#@\\s\\[\\]]+)";
      String https = "[Hh][Tt][Tt][Pp][Ss]://" + host + "(:" + port + ")?";
      String own = "[Hh][Tt][Tt][Pp]://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?";
      Map<String, Object> endpoint = pattern("(" + https + "|" + own + ")(/[^?#\\s]*)?");
      endpoint.put("maxLength", Limit.TEXT.most());
      return endpoint;
    }
    if (key.name().equals("pattern")) {
      return text(SCALARS, Limit.PATTERN);
    }
    if (kind == Keys.ERROR) {
      return text(SCALARS, Limit.TEXT);
    }
    return key.name().equals("deprecated")
        ? mapOr(DefinitionSchema.reference(Keys.DEPRECATION), reference("text"))
        : reference("text");
  }

  private static Map<String, Object> map(Keys kind, Keys.Key key) {
    Map<String, Object> values = textOrList(text(SCALARS, Limit.TEXT), Limit.CONDITION_VALUES);
    return switch (key.name()) {
      case "actions" ->
        object(
            "oneOf",
            List.of(
                named(below(key), List.of(), Limit.ACTIONS),
                object(
                    "type",
                    "array",
                    "items",
                    reference("name"),
                    "maxItems",
                    Limit.ACTIONS.most(),
                    "uniqueItems",
                    true)));
      case "models" -> named(reference("modelOrFields"), KeyRules.TYPE_WORDS, Limit.MODELS);
      case "errors" ->
        object(
            "type", "object",
            "maxProperties", Limit.ERRORS.most(),
            "propertyNames", object("pattern", "^-?[1-9][0-9]{0,18}$"),
            "additionalProperties", mapOr(below(key), text(OR_NOTHING, Limit.TEXT)));
      case "parameters" -> KeyRules.parameters(mapOr(below(key), reference("type")));
      case "response" ->
        named(
            mapOr(below(key), reference("type")),
            List.of("Action", "Message", "RetCode"),
            Limit.FIELDS);
      case "fields" -> object("allOf", List.of(reference("fields"), object("minProperties", 1)));
      case "waiters" -> named(below(key), List.of(), Limit.ENTRIES);
      case "pagination" -> below(key);
      case "values" ->
        object(
            "oneOf",
            List.of(
                object(
                    "type",
                    "object",
                    "maxProperties",
                    Limit.VALUES.most(),
                    "propertyNames",
                    object("maxLength", Limit.VALUE.most()),
                    "additionalProperties",
                    mapOr(below(key), type(OR_NOTHING))),
                list(text(SCALARS, Limit.VALUE), Limit.VALUES)));
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
        object(
            "type",
            "object",
            "minProperties",
            1,
            "maxProperties",
            Limit.CONDITIONS.most(),
            "additionalProperties",
            values);
      case "failure" ->
        object(
            "type",
            "object",
            "maxProperties",
            Limit.CONDITIONS.most(),
            "additionalProperties",
            values);
      default -> throw new IllegalStateException(kind.thing() + " has a new key: " + key.name());
    };
  }

  private static Map<String, Object> below(Keys.Key key) {
    return DefinitionSchema.reference(KeyTree.below(key.name()).orElseThrow().keys());
  }

  /** Returns the schema of a map by names, some of which cannot be given, up to a limit. */
  static Map<String, Object> named(Map<String, Object> value, List<String> taken, Limit most) {
    Map<String, Object> names = new LinkedHashMap<>(reference("name"));
    if (!taken.isEmpty()) {
      names.put("not", object("enum", taken));
    }
    return object(
        "type",
        "object",
        "maxProperties",
        most.most(),
        "propertyNames",
        names,
        "additionalProperties",
        value);
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
        List.of(
            object("enum", KeyRules.TYPE_WORDS),
            pattern("((list|map) +of +){0," + Limit.TYPE.most() + "}" + NAME)));
  }

  /** Returns a schema for a map, and another for all else; it complains about the one that is meant. */
  static Map<String, Object> mapOr(Map<String, Object> map, Map<String, Object> other) {
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("if", object("type", "object"));
    either.put("then", map);
    either.put("else", other);
    return either;
  }

  private static Map<String, Object> textOrList(Map<String, Object> text, Limit most) {
    return object("anyOf", List.of(text, list(text, most)));
  }

  private static Map<String, Object> list(Map<String, Object> item, Limit most) {
    return object("type", "array", "items", item, "maxItems", most.most());
  }

  /** Returns the schema of a text that may look like something else, up to a limit. */
  private static Map<String, Object> text(List<String> types, Limit most) {
    return object("type", types, "maxLength", most.most());
  }

  static Map<String, Object> pattern(String pattern) {
    return object("type", "string", "pattern", "^" + pattern + "$");
  }

  private static Map<String, Object> type(List<String> types) {
    return object("type", types);
  }
}
