package dev.countersign.schema;

import static dev.countersign.schema.JsonText.object;

import dev.countersign.check.Keys;
import dev.countersign.check.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds between the keys of a map. */
final class KeyRules {

  /** The types that have words of their own. */
  static final List<String> TYPE_WORDS = List.of("string", "int", "float", "bool", "object");

  private static final String CLIENT =
      "^([Rr][Ee][Gg][Ii][Oo][Nn]|[Zz][Oo][Nn][Ee]|[Pp][Rr][Oo][Jj][Ee][Cc][Tt][Ii][Dd])$";

  private KeyRules() {}

  static List<Map<String, Object>> of(Keys kind) {
    List<Map<String, Object>> rules = new ArrayList<>();
    if (kind == Keys.CONSTRAINT) {
      rules.add(constraint());
    } else if (kind == Keys.PAGINATION) {
      rules.add(pagination());
    } else if (kind.find("type").isPresent()) {
      rules.addAll(field());
    }
    if (kind == Keys.RESPONSE_FIELD) {
      rules.add(excludes("only with", List.of("only without")));
      rules.add(when("only with", object("required", isNo())));
      rules.add(when("only without", object("required", isNo())));
    }
    return rules;
  }

  /** Returns the schema of parameters, of which the client can fill in three. */
  static Map<String, Object> parameters(Map<String, Object> parameter) {
    List<String> taken = List.of("Action", "PublicKey", "SecurityToken", "Signature");
    Map<String, Object> others = object(
        "allOf",
        List.of(parameter, object("properties", object("client", object("not", isYes())))));
    Map<String, Object> schema =
        new LinkedHashMap<>(ValueSchemas.named(others, taken, Limit.FIELDS));
    schema.put("patternProperties", object(CLIENT, parameter));
    return schema;
  }

  /** Returns the schema of a model: a map behind the key "fields" makes it the long form. */
  static Map<String, Object> modelOrFields() {
    Map<String, Object> fields = object("fields", object("type", "object"));
    return object(
        "type", "object",
        "minProperties", 1,
        "if", object("required", List.of("fields"), "properties", fields),
        "then", DefinitionSchema.reference(Keys.MODEL),
        "else", ValueSchemas.reference("fields"));
  }

  private static List<Map<String, Object>> field() {
    return List.of(
        typed("values", "(list +of +)?(string|int)"),
        typed("default", "(string|int|float|bool)"),
        typed("range", "(int|float)"),
        typed("length", "string"),
        typed("pattern", "string"),
        typed("encoding", "string"),
        typed("secret", "string"),
        typed("fields", "((list|map) +of +)*object"),
        excludes("encoding", List.of("values", "pattern", "length")),
        whenYes("secret", object("values", nothing())),
        whenYes(
            "client",
            object(
                "type", object("const", "string"),
                "encoding", nothing(),
                "secret", object("not", isYes()))));
  }

  private static Map<String, Object> whenYes(String key, Map<String, Object> properties) {
    return object(
        "if", object("required", List.of(key), "properties", object(key, isYes())),
        "then", object("properties", properties));
  }

  private static Map<String, Object> constraint() {
    List<String> groups = List.of("at most one of", "exactly one of", "at least one of");
    List<Map<String, Object>> forms = new ArrayList<>();
    groups.forEach(key -> forms.add(only(Keys.CONSTRAINT, List.of(key), List.of("source"))));
    for (String key : List.of("required", "excluded")) {
      for (String condition : List.of("when", "with")) {
        forms.add(only(Keys.CONSTRAINT, List.of(key, condition), List.of("source")));
      }
    }
    return object("anyOf", forms);
  }

  private static Map<String, Object> pagination() {
    return object(
        "anyOf",
        List.of(
            only(Keys.PAGINATION, List.of("offset", "limit", "items"), List.of("total")),
            only(Keys.PAGINATION, List.of("page", "size", "items"), List.of("total")),
            only(Keys.PAGINATION, List.of("token", "next", "items"), List.of("limit"))));
  }

  /** Some keys are there, some may be, and all others have nothing behind them. */
  private static Map<String, Object> only(Keys kind, List<String> there, List<String> more) {
    Map<String, Object> properties = new LinkedHashMap<>();
    there.forEach(key -> properties.put(key, something()));
    kind.names().stream()
        .filter(key -> !there.contains(key) && !more.contains(key))
        .forEach(key -> properties.put(key, nothing()));
    return object("required", there, "properties", properties);
  }

  private static Map<String, Object> typed(String key, String pattern) {
    return when(key, object("type", ValueSchemas.pattern(pattern)));
  }

  private static Map<String, Object> excludes(String key, List<String> others) {
    Map<String, Object> properties = new LinkedHashMap<>();
    others.forEach(other -> properties.put(other, nothing()));
    return when(key, properties);
  }

  /** Where something stands behind a key, other keys have to suit it. */
  private static Map<String, Object> when(String key, Map<String, Object> properties) {
    return object(
        "if", object("required", List.of(key), "properties", object(key, something())),
        "then", object("properties", properties));
  }

  private static Map<String, Object> isYes() {
    return object("enum", List.of(true, "true"));
  }

  private static Map<String, Object> isNo() {
    return object(
        "not",
        object(
            "anyOf",
            List.of(
                object("const", true), ValueSchemas.pattern("([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss])"))));
  }

  private static Map<String, Object> something() {
    return object("not", nothing());
  }

  private static Map<String, Object> nothing() {
    return object("type", "null");
  }
}
