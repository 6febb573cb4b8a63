package dev.countersign.schema;

import static dev.countersign.schema.JsonText.object;

import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the schema of definition files from the table of their keys: maps, lists and texts of JSON. */
final class DefinitionSchema {

  private static final Pattern NEXT_WORD = Pattern.compile(" (.)");

  private DefinitionSchema() {}

  static Map<String, Object> make() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Countersign definition");
    schema.put("description", "A file about an API, or a file about one of its actions.");
    schema.put("type", "object");
    schema.put("properties", object("action", true, "api", true, "countersign", true));
    schema.put("if", object("required", List.of("action")));
    schema.put("then", reference(Keys.ACTION_FILE));
    schema.put("else", reference(Keys.API_FILE));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Keys kind : Keys.KINDS) {
      definitions.put(name(kind), map(kind));
    }
    definitions.putAll(ValueSchemas.shared());
    schema.put("$defs", definitions);
    return schema;
  }

  /** Returns the schema that refers to the maps of a kind. */
  static Map<String, Object> reference(Keys kind) {
    return ValueSchemas.reference(name(kind));
  }

  private static Map<String, Object> map(Keys kind) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    kind.all().forEach(key -> properties.put(key.name(), ValueSchemas.property(kind, key)));
    map.put("properties", properties);
    List<String> required =
        kind.all().stream().filter(Keys.Key::required).map(Keys.Key::name).toList();
    if (!required.isEmpty()) {
      map.put("required", required);
    }
    map.put("additionalProperties", false);
    List<Object> rules = new ArrayList<>(KeyRules.of(kind));
    if (!rules.isEmpty()) {
      map.put("allOf", rules);
    }
    return map;
  }

  // "a response field" is responseField.
  private static String name(Keys kind) {
    String words = kind.thing().replaceFirst("^an? ", "").replace("API", "api");
    return NEXT_WORD.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }
}
