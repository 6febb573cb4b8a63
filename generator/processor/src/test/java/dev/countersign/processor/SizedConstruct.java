package dev.countersign.processor;

import static dev.countersign.processor.Yaml.list;
import static dev.countersign.processor.Yaml.map;

import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Something that a definition may have more or less of.
 *
 * @param name what grows
 * @param least the least that there may be
 * @param definition the files of the API {@code big}, by their paths, with some number of it
 */
record SizedConstruct(
    String name, int least, IntFunction<Map<String, Map<String, Object>>> definition) {
  private static final String API = "big.yaml";
  private static final String ACTION = "big/Apart.yaml";

  /** All of them: one or more for each key of the language, and what no key says. */
  static List<SizedConstruct> all() {
    List<SizedConstruct> all = new ArrayList<>();
    for (Keys kind : Keys.KINDS) {
      for (Keys.Key key : kind.all()) {
        all.addAll(ofKey(kind, key));
      }
    }
    all.addAll(others());
    return all;
  }

  /** What a key may have more or less of; nothing where its value is one of a few words. */
  private static List<SizedConstruct> ofKey(Keys kind, Keys.Key key) {
    String name = key.name() + " of " + kind.thing();
    Map<String, BiConsumer<Tree, Integer>> own = own(kind, key.name());
    if (!own.isEmpty()) {
      List<SizedConstruct> made = new ArrayList<>();
      own.forEach((what, change) -> made.add(of(name + what, 1, change)));
      return made;
    }
    return switch (key.form()) {
      case BOOLEAN, CHOICE -> List.of();
      case TEXT -> List.of(of(name + ": characters", set(kind, key, n -> "x".repeat(n))));
      case TEXTS -> List.of(of(name + ": texts", set(kind, key, n -> many(n, i -> "t" + i))));
      case NAME -> List.of(of(name + ": characters", set(kind, key, n -> "N".repeat(n))));
      case NAMES -> List.of(of(name + ": names", set(kind, key, n -> many(n, i -> "Name" + i))));
      case TYPE ->
        List.of(
            of(name + ": lists", set(kind, key, n -> "list of ".repeat(n) + "string")),
            of(name + ": maps", set(kind, key, n -> "map of ".repeat(n) + "string")));
      case BOUNDS -> List.of(of(name + ": digits", set(kind, key, n -> "0.." + "9".repeat(n))));
      case DURATION -> List.of(of(name + ": digits", set(kind, key, n -> "9".repeat(n) + "s")));
      case FIELDS ->
        List.of(
            of(name + ": fields", set(kind, key, n -> named(n, i -> "string"))),
            of(name + ": characters of a name", set(kind, key, n -> map("N".repeat(n), "string"))),
            of(name + ": levels", set(kind, key, SizedConstruct::nested)));
      // A new list or map needs a line in the table of its kind.
      case LIST, MAP -> throw new IllegalStateException("No size is known for " + name);
    };
  }

  private static SizedConstruct of(String name, BiConsumer<Tree, Integer> change) {
    return of(name, 1, change);
  }

  private static SizedConstruct of(String name, int least, BiConsumer<Tree, Integer> change) {
    return new SizedConstruct(name, least, n -> {
      Tree tree = new Tree();
      change.accept(tree, n);
      return tree.files;
    });
  }

  private static BiConsumer<Tree, Integer> set(Keys kind, Keys.Key key, IntFunction<Object> value) {
    return (tree, n) -> tree.of(kind).put(key.name(), value.apply(n));
  }

  /** What is made for a key by itself, by what grows; nothing where its form says all. */
  private static Map<String, BiConsumer<Tree, Integer>> own(Keys kind, String key) {
    Map<String, BiConsumer<Tree, Integer>> own = new LinkedHashMap<>();
    switch (key) {
      case "action" ->
        own.put(": characters", (tree, n) -> {
          String name = "N".repeat(n);
          tree.files.put("big/" + name + ".yaml", tree.files.remove(ACTION));
          tree.of(Keys.ACTION_FILE, "big/" + name + ".yaml").put("action", name);
          tree.api().put("actions", list(name));
        });
      case "actions" -> {
        own.put(
            ": actions",
            (tree, n) -> tree.api().put("actions", named(n, i -> map("effect", "read"))));
        own.put(": actions with a file each", (tree, n) -> {
          tree.api().put("actions", many(n, i -> "Run" + i));
          IntStream.range(0, n)
              .forEach(i -> tree.files.put(
                  "big/Run" + i + ".yaml",
                  map("countersign", "1", "action", "Run" + i, "effect", "read")));
        });
        own.put(
            ": characters of a name",
            (tree, n) -> tree.api().put("actions", map("N".repeat(n), map("effect", "read"))));
      }
      case "models" -> {
        own.put(": models, all of them in one answer", (tree, n) -> {
          tree.of(kind).put(key, named(n, i -> map("fields", map("A", "string"))));
          tree.user(kind).put("response", inHundreds(n));
        });
        own.put(
            ": characters of a name",
            (tree, n) ->
                tree.of(kind).put(key, map("N".repeat(n), map("fields", map("A", "string")))));
        own.put(": models within each other", (tree, n) -> {
          tree.of(kind)
              .put(
                  key,
                  named(n, i -> map("fields", map("A", i + 1 < n ? "Name" + (i + 1) : "string"))));
          tree.user(kind).put("response", map("R", "Name0"));
        });
      }
      case "errors" -> {
        own.put(": errors", (tree, n) -> {
          Map<String, Object> errors = map();
          IntStream.range(0, n).forEach(i -> errors.put("" + (i + 1), map("summary", "It.")));
          tree.of(kind).put(key, errors);
        });
        own.put(
            ": digits of a number",
            (tree, n) -> tree.of(kind).put(key, map("9".repeat(n), map("summary", "It."))));
      }
      case "endpoint" ->
        own.put(
            ": characters",
            (tree, n) -> tree.api().put(key, "https://api.example.com/" + "x".repeat(n)));
      case "values" -> {
        own.put(
            ": values", (tree, n) -> tree.typed(kind, "string").put(key, many(n, i -> "v" + i)));
        own.put(": numbers", (tree, n) -> tree.typed(kind, "int").put(key, many(n, i -> "" + i)));
        own.put(": values with a summary and a name", (tree, n) -> {
          Map<String, Object> values = map();
          IntStream.range(0, n)
              .forEach(
                  i -> values.put("v" + i, map("summary", "x".repeat(100), "java", "NAME_" + i)));
          tree.typed(kind, "string").put(key, values);
        });
        own.put(
            ": characters of a value",
            (tree, n) -> tree.typed(kind, "string").put(key, list("v".repeat(n))));
        own.put(
            ": characters of a value, all of them escaped in its name",
            (tree, n) -> tree.typed(kind, "string").put(key, list("\u754c".repeat(n))));
      }
      case "range" -> {
        own.put(": digits", (tree, n) -> tree.typed(kind, "int").put(key, "0.." + "9".repeat(n)));
        own.put(
            ": digits of a float",
            (tree, n) -> tree.typed(kind, "float").put(key, "0.." + "9".repeat(n)));
      }
      case "pattern" -> {
        own.put(": characters", (tree, n) -> tree.of(kind).put(key, "x".repeat(n)));
        own.put(
            ": groups", (tree, n) -> tree.of(kind).put(key, "(".repeat(n) + "x" + ")".repeat(n)));
      }
      case "java" -> {
        if (List.of(Keys.FIELD, Keys.PARAMETER, Keys.RESPONSE_FIELD).contains(kind)) {
          own.put(": characters", (tree, n) -> tree.of(kind).put(key, "n".repeat(n)));
        }
      }
      case "fields" -> {
        if (kind != Keys.MODEL) {
          own.put(
              ": fields",
              (tree, n) -> tree.typed(kind, "object").put(key, named(n, i -> "string")));
          own.put(": levels", (tree, n) -> tree.typed(kind, "object").put(key, nested(n)));
          own.put(
              ": levels of lists of objects",
              (tree, n) -> tree.typed(kind, "list of object").put(key, nestedLists(n)));
        }
      }
      case "only with", "only without", "one for each" ->
        own.put(": characters", (tree, n) -> {
          tree.parameters().put("N".repeat(n), "list of string");
          tree.typed(kind, "list of string").put(key, "N".repeat(n));
        });
      case "deprecated" ->
        own.put(": characters", (tree, n) -> tree.of(kind).put(key, "x".repeat(n)));
      case "constraints" ->
        own.put(": constraints", (tree, n) -> {
          tree.of(kind).put("parameters", map("A", "string", "B", "string"));
          tree.of(kind).put(key, many(n, i -> map("at most one of", list("A", "B"))));
        });
      case "at most one of", "exactly one of", "at least one of" ->
        own.put(": names", (tree, n) -> {
          IntStream.range(0, n + 1).forEach(i -> tree.parameters().put("G" + i, "string"));
          tree.of(kind).clear();
          tree.of(kind).put(key, many(n + 1, i -> "G" + i));
        });
      case "required", "excluded", "with" -> {
        if (kind == Keys.CONSTRAINT) {
          own.put(": characters", (tree, n) -> {
            tree.parameters().putAll(map("N".repeat(n), "string", "Other", "string"));
            boolean condition = key.equals("with");
            tree.of(kind).clear();
            tree.of(kind)
                .putAll(map(
                    condition ? "required" : key,
                    condition ? "Other" : "N".repeat(n),
                    "with",
                    condition ? "N".repeat(n) : "Other"));
          });
        }
      }
      case "when" -> {
        own.put(": values", (tree, n) -> {
          tree.of(kind).clear();
          tree.of(kind).putAll(map("required", "L", "when", map("P", many(n, i -> "value" + i))));
        });
        own.put(": characters of a value", (tree, n) -> {
          tree.of(kind).clear();
          tree.of(kind).putAll(map("required", "L", "when", map("P", "x".repeat(n))));
        });
      }
      case "offset", "page", "token", "next", "limit", "size", "items", "total" ->
        own.put(": characters", (tree, n) -> tree.paginated(key, "N".repeat(n)));
      case "pagination" ->
        own.put(": actions with one", (tree, n) -> {
          tree.paginated("", "");
          Map<String, Object> action = tree.run();
          tree.api().put("actions", named(n, i -> action));
        });
      case "waiters" -> {
        own.put(
            ": waiters", (tree, n) -> tree.of(kind).put(key, named(n, i -> waiter(map("R", "a")))));
        own.put(
            ": characters of a name",
            (tree, n) -> tree.of(kind).put(key, map("N".repeat(n), waiter(map("R", "a")))));
      }
      case "success", "failure" -> {
        own.put(": conditions", (tree, n) -> {
          IntStream.range(0, n).forEach(i -> tree.response().put("C" + i, "string"));
          Map<String, Object> conditions = map();
          IntStream.range(0, n).forEach(i -> conditions.put("C" + i, "a"));
          tree.of(kind).put(key, conditions);
        });
        own.put(
            ": values", (tree, n) -> tree.of(kind).put(key, map("R", many(n, i -> "value" + i))));
        own.put(
            ": characters of a value",
            (tree, n) -> tree.of(kind).put(key, map("R", "x".repeat(n))));
        own.put(": names on the path", (tree, n) -> {
          tree.api().put("models", map("M", map("fields", map("A", "M", "B", "string"))));
          tree.response().put("A", "M");
          tree.of(kind).put(key, map("A.".repeat(n) + "B", "a"));
        });
      }
      default -> {}
    }
    return own;
  }

  private static List<SizedConstruct> others() {
    return List.of(
        of("actions with a file and a description of 1,000,000 characters each", (tree, n) -> {
          tree.api().put("actions", many(n, i -> "Run" + i));
          IntStream.range(0, n)
              .forEach(i -> tree.files.put(
                  "big/Run" + i + ".yaml",
                  map(
                      "countersign",
                      "1",
                      "action",
                      "Run" + i,
                      "effect",
                      "read",
                      "description",
                      "word ".repeat(200_000))));
        }),
        of(
            "parameters with a description of 4,000 characters each",
            (tree, n) -> tree.parameters()
                .putAll(named(n, i -> map("type", "string", "description", "word ".repeat(800))))),
        of(
            "parameters with 50 values each",
            (tree, n) -> tree.parameters()
                .putAll(named(n, i -> map("type", "string", "values", many(50, v -> "v" + v))))),
        of(
            "parameters with a pattern, a length and a default each",
            (tree, n) -> tree.parameters()
                .putAll(named(
                    n,
                    i -> map(
                        "type",
                        "string",
                        "required",
                        "true",
                        "length",
                        "1..20000",
                        "pattern",
                        "[a-z" + i + "]" + "x".repeat(990),
                        "deprecated",
                        "Gone.")))),
        of(
            "parameters with a name of 100 characters each",
            (tree, n) -> IntStream.range(0, n)
                .forEach(i -> tree.parameters()
                    .put("N".repeat(90) + String.format("%010d", i), "list of list of float"))),
        of(
            "objects with 4 fields each, in parameters",
            (tree, n) -> tree.parameters()
                .putAll(named(
                    n, i -> map("type", "list of object", "fields", named(4, f -> "string"))))),
        of(
            "actions with 20 parameters and 20 response fields each",
            (tree, n) -> tree.api()
                .put(
                    "actions",
                    named(
                        n,
                        i -> map(
                            "effect",
                            "write",
                            "parameters",
                            named(20, f -> "string"),
                            "response",
                            named(20, f -> "list of int"))))),
        of("models that refer to 100 others each", (tree, n) -> {
          tree.response().put("R", "Name0");
          tree.api()
              .put(
                  "models",
                  named(
                      n,
                      i -> map("fields", named(100, f -> "list of Name" + (i * 31 + f * 7) % n))));
        }));
  }

  private static Map<String, Object> waiter(Map<String, Object> success) {
    return map("success", success, "every", "1s", "at most", "9s");
  }

  private static List<Object> many(int n, IntFunction<Object> item) {
    return new ArrayList<>(IntStream.range(0, n).mapToObj(item).toList());
  }

  private static Map<String, Object> named(int n, IntFunction<Object> value) {
    Map<String, Object> map = map();
    IntStream.range(0, n).forEach(i -> map.put("Name" + i, value.apply(i)));
    return map;
  }

  /** Fields for models, in objects of a hundred each. */
  private static Map<String, Object> inHundreds(int n) {
    Map<String, Object> objects = map();
    for (int start = 0; start < n; start += 100) {
      Map<String, Object> fields = map();
      IntStream.range(start, Math.min(n, start + 100))
          .forEach(i -> fields.put("F" + i, "Name" + i));
      objects.put("Objects" + start, map("type", "object", "fields", fields));
    }
    return objects;
  }

  private static Map<String, Object> nested(int levels) {
    Map<String, Object> inner = map("F", "string");
    for (int i = 1; i < levels; i++) {
      inner = map("F" + i, map("type", "object", "fields", inner));
    }
    return inner;
  }

  private static Map<String, Object> nestedLists(int levels) {
    Map<String, Object> inner = map("F", "string");
    for (int i = 1; i < levels; i++) {
      inner = map("F" + i, map("type", "map of list of object", "fields", inner));
    }
    return inner;
  }

  /** A definition that has one of each thing, where it can be changed. */
  static final class Tree {
    private final Map<String, Map<String, Object>> files = new LinkedHashMap<>();

    private Tree() {
      this.files.put(
          API,
          map(
              "countersign",
              "1",
              "api",
              "Big",
              "actions",
              map(
                  "Run",
                  map(
                      "effect",
                      "read",
                      "parameters",
                      map("P", map("type", "string"), "L", "string"),
                      "response",
                      map("R", map("type", "string"))))));
    }

    Map<String, Object> api() {
      return Objects.requireNonNull(this.files.get(API));
    }

    Map<String, Object> run() {
      return below(below(api(), "actions"), "Run");
    }

    Map<String, Object> parameters() {
      return below(run(), "parameters");
    }

    Map<String, Object> response() {
      return below(run(), "response");
    }

    /** The action that sees the models of a kind of map. */
    Map<String, Object> user(Keys kind) {
      return kind == Keys.ACTION_FILE ? of(kind) : run();
    }

    Map<String, Object> of(Keys kind) {
      return of(kind, ACTION);
    }

    Map<String, Object> of(Keys kind, String actionFile) {
      if (kind == Keys.API_FILE) {
        return api();
      } else if (kind == Keys.ACTION) {
        return run();
      } else if (kind == Keys.ACTION_FILE) {
        api().put("actions", list("Apart"));
        return this.files.computeIfAbsent(
            actionFile,
            path -> map(
                "countersign",
                "1",
                "action",
                "Apart",
                "effect",
                "read",
                "parameters",
                map("P", "string"),
                "response",
                map("R", "string")));
      } else if (kind == Keys.FIELD) {
        return below(below(below(below(api(), "models"), "M"), "fields"), "A", "type", "string");
      } else if (kind == Keys.PARAMETER) {
        return below(parameters(), "P");
      } else if (kind == Keys.RESPONSE_FIELD) {
        return below(response(), "R");
      } else if (kind == Keys.MODEL) {
        return below(below(api(), "models"), "M", "fields", map("A", "string"));
      } else if (kind == Keys.ERROR) {
        return below(below(api(), "errors"), "7", "summary", "It.");
      } else if (kind == Keys.VALUE) {
        return below(below(below(parameters(), "P"), "values"), "v");
      } else if (kind == Keys.DEPRECATION) {
        return below(below(parameters(), "P"), "deprecated", "summary", "Gone.");
      } else if (kind == Keys.CONSTRAINT) {
        Object first =
            run().computeIfAbsent("constraints", absent -> list(map("required", "P", "with", "L")));
        return cast(((List<?>) first).get(0));
      } else if (kind == Keys.PAGINATION) {
        return below(run(), "pagination");
      } else if (kind == Keys.WAITER) {
        return below(
            below(run(), "waiters"),
            "W",
            "success",
            map("R", "a"),
            "every",
            "1s",
            "at most",
            "999999h");
      }
      throw new IllegalStateException("Nothing is known of " + kind.thing());
    }

    private Map<String, Object> typed(Keys kind, String type) {
      Map<String, Object> field = of(kind);
      field.put("type", type);
      return field;
    }

    private void paginated(String role, String name) {
      Map<String, String> roles = new LinkedHashMap<>();
      String way = List.of("page", "token").contains(role) ? role : "offset";
      way = role.equals("next") ? "token" : role.equals("size") ? "page" : way;
      roles.put(way, "Start");
      roles.put(way.equals("page") ? "size" : "limit", "Most");
      roles.put("items", "Items");
      if (way.equals("token")) {
        roles.put("next", "Next");
      } else {
        roles.put("total", "Total");
      }
      roles.replace(role, name);
      Map<String, String> types =
          Map.of("items", "list of string", "next", "string", "token", "string");
      roles.forEach((each, field) -> (List.of("items", "next", "total").contains(each)
              ? response()
              : parameters())
          .put(field, types.getOrDefault(each, "int")));
      run().put("pagination", new LinkedHashMap<>(roles));
    }

    private static Map<String, Object> below(
        Map<String, Object> map, String key, Object... otherwise) {
      return cast(map.computeIfAbsent(key, absent -> map(otherwise)));
    }

    @SuppressWarnings("unchecked") // Trees are made of nothing else.
    private static Map<String, Object> cast(Object map) {
      return (Map<String, Object>) map;
    }
  }

  /** The files of a definition, by their paths below the folder of definitions. */
  Map<String, String> files(int n) {
    Map<String, String> texts = new LinkedHashMap<>();
    this.definition.apply(n).forEach((path, root) -> texts.put(path, Yaml.text(root)));
    return texts;
  }

  @Override
  public String toString() {
    return this.name;
  }
}
