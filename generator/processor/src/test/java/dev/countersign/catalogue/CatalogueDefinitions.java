package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamePlanner;
import dev.countersign.naming.NamedApi;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The catalogue as definition files, one API for each product, made of the independent rows.
 *
 * @param folder where they lie
 * @param apis the name of each product's definition, by product
 */
record CatalogueDefinitions(Path folder, Map<String, String> apis) {
  private static final List<String> PROTOCOL =
      List.of("RetCode", "Action", "Message", "PublicKey", "Signature", "SecurityToken");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Where the files are found. */
  DefinitionLookup lookup() {
    return DefinitionLookups.directory(this.folder);
  }

  /** Reads one API, which has to be without complaint. */
  Api load(String api) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> loaded = ApiLoader.load(lookup(), api, List.of(), diagnostics);
    assertThat(diagnostics.sorted().stream().map(DiagnosticRenderer::render)).isEmpty();
    return loaded.orElseThrow();
  }

  /** Plans the names of an API, which has to be without complaint. */
  static NamedApi plan(Api api, String packageName) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<NamedApi> named = new NamePlanner(packageName, diagnostics).plan(api);
    assertThat(diagnostics.sorted().stream().map(DiagnosticRenderer::render)).isEmpty();
    return named.orElseThrow();
  }

  /** Writes {@code countersign/<api>.yaml} and an action a file. */
  static CatalogueDefinitions write(Map<String, Map<String, JsonNode>> products, Path folder)
      throws IOException {
    Map<String, String> apis = new LinkedHashMap<>();
    Path root = folder.resolve("countersign");
    for (String product : products.keySet()) {
      String api = product.replaceAll("[^a-z0-9]", "-");
      apis.put(product, api);
      Files.createDirectories(root.resolve(api));
      ObjectNode file = MAPPER.createObjectNode();
      file.put("countersign", 1).put("api", "P" + product.replaceAll("[^A-Za-z0-9]", ""));
      file.put("endpoint", "https://api.example.com/");
      products.get(product).keySet().forEach(file.putArray("actions")::add);
      Files.writeString(root.resolve(api + ".yaml"), MAPPER.writeValueAsString(file));
      for (JsonNode row : products.get(product).values()) {
        ObjectNode action = new CatalogueDefinitions.Page(row).action();
        Files.writeString(
            root.resolve(api).resolve(row.get("action").asString() + ".yaml"),
            MAPPER.writeValueAsString(action));
      }
    }
    return new CatalogueDefinitions(folder, apis);
  }

  private static final class Page {
    private final JsonNode row;
    private final Map<String, String> known = new LinkedHashMap<>();

    Page(JsonNode row) {
      this.row = row;
    }

    ObjectNode action() {
      for (JsonNode model : this.row.get("models")) {
        String name = model.get("name").asString();
        if (Names.isName(name)) {
          this.known.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
      }
      ObjectNode models = MAPPER.createObjectNode();
      for (JsonNode model : this.row.get("models")) {
        String name = model.get("name").asString();
        ObjectNode fields = fields(model.get("fields"));
        boolean first = models.propertyStream().noneMatch(m -> m.getKey().equalsIgnoreCase(name));
        if (this.known.containsValue(name) && first && !fields.isEmpty()) {
          models.putObject(name).set("fields", fields);
        } else if (first) {
          this.known.remove(name.toLowerCase(Locale.ROOT));
        }
      }
      this.known.values().removeIf(name -> !models.has(name));
      ObjectNode action = MAPPER.createObjectNode();
      action.put("countersign", 1).put("action", this.row.get("action").asString());
      action.put("effect", "write").put("source", this.row.get("path").asString());
      ObjectNode parameters = fields(this.row.get("request"));
      if (!parameters.isEmpty()) {
        action.set("parameters", parameters);
      }
      ObjectNode response = fields(this.row.get("response"));
      if (!response.isEmpty()) {
        action.set("response", response);
      }
      ObjectNode kept = MAPPER.createObjectNode();
      for (JsonNode model : this.row.get("models")) {
        String name = model.get("name").asString();
        if (models.has(name) && !kept.has(name)) {
          kept.putObject(name).set("fields", fields(model.get("fields")));
        }
      }
      if (!kept.isEmpty()) {
        action.set("models", kept);
      }
      return action;
    }

    private record Row(List<String> path, JsonNode row) {}

    private ObjectNode fields(JsonNode rows) {
      List<Row> all = new ArrayList<>();
      for (JsonNode each : rows) {
        List<String> path = new ArrayList<>();
        if (each.get("path") == null) {
          path.add(each.get("name").asString());
        } else {
          for (JsonNode segment : each.get("path")) {
            path.add(
                segment.get(0).asString().equals("i") ? "N" : segment.get(1).asString());
          }
        }
        all.add(new Row(path, each));
      }
      return fields(all, 0);
    }

    private ObjectNode fields(List<Row> rows, int depth) {
      Map<String, List<Row>> byName = new LinkedHashMap<>();
      Map<String, String> spelling = new LinkedHashMap<>();
      for (Row each : rows) {
        String name = each.path().get(depth);
        String key = spelling.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> name);
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
      }
      ObjectNode fields = MAPPER.createObjectNode();
      byName.forEach((name, group) -> {
        if (Names.isName(name) && !(depth == 0 && PROTOCOL.contains(name))) {
          fields.set(name, field(name, group, depth));
        }
      });
      return fields;
    }

    private ObjectNode field(String name, List<Row> rows, int depth) {
      ObjectNode field = MAPPER.createObjectNode();
      Row first = rows.get(0);
      int next = depth + 1;
      boolean list = first.path().size() > next && first.path().get(next).equals("N");
      int inner = list ? next + 1 : next;
      boolean container = first.path().size() > inner;
      String type = "object";
      if (container) {
        List<Row> below = rows.stream().filter(r -> r.path().size() > inner).toList();
        field.set("fields", fields(below, inner));
      } else {
        type = type(first.row().get("type"));
      }
      field.put("type", list ? "list of " + type : type);
      if (!container && first.row().get("required").asBoolean()) {
        field.put("required", true);
      }
      boolean text = type.equals("string") && !list;
      if (depth == 0
          && first.row().get("path") != null
          && text
          && List.of("region", "zone", "projectid").contains(name.toLowerCase(Locale.ROOT))) {
        field.put("client", true);
      }
      if (text && name.contains("Password")) {
        field.put("secret", true);
      }
      String summary = first.row().get("description").asString().strip();
      if (!summary.isEmpty() && summary.length() < 500) {
        field.put("summary", summary);
      }
      return field;
    }

    private String type(JsonNode type) {
      return switch (type.get("kind").asString()) {
        case "scalar" -> type.get("scalar").asString();
        case "array" -> "list of " + (type.hasNonNull("item") ? type(type.get("item")) : "string");
        case "model" -> {
          String model = type.get("model").asString().toLowerCase(Locale.ROOT);
          yield this.known.getOrDefault(model, "object");
        }
        default -> "object";
      };
    }
  }
}
