package dev.countersign.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Docs;
import dev.countersign.definition.Effect;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.definition.Names;
import dev.countersign.definition.Origin;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public catalogue as checked APIs, one for each product; models belong to their actions. */
final class Catalogue {
  private static final List<String> PROTOCOL =
      List.of("RetCode", "Action", "Message", "PublicKey", "Signature", "SecurityToken");

  private Catalogue() {}

  /** All products; the test is skipped where the catalogue is not beside the checkout. */
  static List<Api> apis() throws IOException {
    Path rows = Path.of(System.getProperty("countersign.shared"), "catalogue", "expected.jsonl");
    assumeThat(rows).as("catalogue beside the checkout").exists();
    JsonMapper mapper = new JsonMapper();
    Map<String, Map<String, Action>> products = new TreeMap<>();
    for (String line : Files.readAllLines(rows)) {
      JsonNode row = mapper.readTree(line);
      if (row.get("preferred").asBoolean() && !row.get("kind").asString().equals("us3")) {
        Action action = action(row);
        products
            .computeIfAbsent(row.get("product").asString(), product -> new LinkedHashMap<>())
            .putIfAbsent(action.name().toLowerCase(Locale.ROOT), action);
      }
    }
    List<Api> apis = new ArrayList<>();
    products.forEach((product, actions) -> apis.add(api(product, actions)));
    return apis;
  }

  private static Api api(String product, Map<String, Action> actions) {
    String name = "P" + product.replaceAll("[^A-Za-z0-9]", "");
    return new Api(
        name,
        Docs.NONE,
        Optional.of("https://api.example.com/"),
        Optional.empty(),
        List.copyOf(actions.values()),
        List.of(),
        List.of(),
        SourceLocation.ofFile(product));
  }

  private static Action action(JsonNode row) {
    String file = row.get("path").asString();
    List<Model> models = new ArrayList<>();
    Map<String, String> known = new LinkedHashMap<>();
    for (JsonNode model : row.get("models")) {
      String name = model.get("name").asString();
      if (Names.isName(name)) {
        known.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    for (JsonNode model : row.get("models")) {
      String name = model.get("name").asString();
      List<Field> fields = fields(model.get("fields"), known, file);
      boolean first = models.stream().noneMatch(other -> other.name().equalsIgnoreCase(name));
      if (known.containsValue(name) && first && !fields.isEmpty()) {
        models.add(new Model(name, docs(model), Optional.empty(), fields, place(file, model)));
      } else if (first) {
        known.remove(name.toLowerCase(Locale.ROOT));
      }
    }
    List<String> kept = models.stream().map(Model::name).toList();
    known.values().removeIf(name -> !kept.contains(name));
    return new Action(
        row.get("action").asString(),
        Docs.NONE,
        Effect.WRITE,
        false,
        Optional.empty(),
        fields(row.get("request"), known, file),
        fields(row.get("response"), known, file),
        models,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Origin.NONE,
        SourceLocation.ofFile(file));
  }

  /** A row with its path, from the top: {@code Disks, N, Size}. */
  private record Row(List<String> path, JsonNode row) {}

  private static List<Field> fields(JsonNode rows, Map<String, String> known, String file) {
    List<Row> all = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> path = new ArrayList<>();
      if (row.get("path") == null) {
        // Fields of responses and models have no path: their name is one segment.
        path.add(row.get("name").asString());
        all.add(new Row(path, row));
        continue;
      }
      for (JsonNode segment : row.get("path")) {
        path.add(segment.get(0).asString().equals("i") ? "N" : segment.get(1).asString());
      }
      all.add(new Row(path, row));
    }
    return fields(all, 0, known, file);
  }

  private static List<Field> fields(
      List<Row> rows, int depth, Map<String, String> known, String file) {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    Map<String, String> spelling = new LinkedHashMap<>();
    for (Row row : rows) {
      String name = row.path().get(depth);
      String key = spelling.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> name);
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    List<Field> fields = new ArrayList<>();
    byName.forEach((name, group) -> {
      if (Names.isName(name) && !(depth == 0 && PROTOCOL.contains(name))) {
        fields.add(field(name, group, depth, known, file));
      }
    });
    return fields;
  }

  private static Field field(
      String name, List<Row> rows, int depth, Map<String, String> known, String file) {
    Row first = rows.get(0);
    int next = depth + 1;
    boolean list = first.path().size() > next && first.path().get(next).equals("N");
    int inner = list ? next + 1 : next;
    boolean container = first.path().size() > inner;
    FieldType type;
    if (container) {
      List<Row> below = rows.stream().filter(r -> r.path().size() > inner).toList();
      List<Field> nested = fields(below, inner, known, file);
      type = nested.isEmpty() ? new FieldType.FreeObject() : new FieldType.Nested(nested);
    } else {
      type = type(first.row().get("type"), known);
    }
    boolean required = !container && first.row().get("required").asBoolean();
    boolean text = type == FieldType.Scalar.STRING;
    boolean client = depth == 0
        && text
        && !list
        && List.of("region", "zone", "projectid").contains(name.toLowerCase(Locale.ROOT));
    return new Field(
        name,
        list ? new FieldType.ListOf(type) : type,
        required,
        client,
        text && !list && name.contains("Password"),
        docs(first.row()),
        Optional.empty(),
        Rules.NONE,
        Optional.empty(),
        Optional.empty(),
        Origin.NONE,
        place(file, first.row()));
  }

  private static FieldType type(JsonNode type, Map<String, String> known) {
    return switch (type.get("kind").asString()) {
      case "scalar" -> scalar(type.get("scalar").asString());
      case "array" ->
        new FieldType.ListOf(
            type.hasNonNull("item") ? type(type.get("item"), known) : FieldType.Scalar.STRING);
      case "model" -> {
        String name = known.get(type.get("model").asString().toLowerCase(Locale.ROOT));
        yield name == null ? new FieldType.FreeObject() : new FieldType.ModelRef(name, true);
      }
      default -> new FieldType.FreeObject();
    };
  }

  private static FieldType scalar(String name) {
    return switch (name) {
      case "int" -> FieldType.Scalar.INT;
      case "float" -> FieldType.Scalar.FLOAT;
      case "bool" -> FieldType.Scalar.BOOL;
      default -> FieldType.Scalar.STRING;
    };
  }

  private static Docs docs(JsonNode row) {
    JsonNode text = row.get("description");
    Optional<String> summary =
        text == null || text.asString().isBlank() ? Optional.empty() : Optional.of(text.asString());
    return new Docs(summary, Optional.empty(), List.of(), Optional.empty());
  }

  private static SourceLocation place(String file, JsonNode row) {
    JsonNode line = row.get("line");
    return line == null
        ? SourceLocation.ofFile(file)
        : new SourceLocation(file, Math.max(1, line.asInt()), 1);
  }
}
