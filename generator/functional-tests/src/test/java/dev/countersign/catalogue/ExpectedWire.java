package dev.countersign.catalogue;

import dev.countersign.sandbox.Sandbox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a page wants to see on the wire: its rows, with an index in place of each N, and each value
 * in the form of the row's type. The definition that was made of the page has no say in it.
 */
final class ExpectedWire {
  private static final Set<String> PROTOCOL =
      Set.of("Action", "PublicKey", "Signature", "SecurityToken");

  private final JsonNode page;
  private final FilledRequest filled;
  private final Map<String, String> parameters = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private ExpectedWire(JsonNode page, FilledRequest filled) {
    this.page = page;
    this.filled = filled;
  }

  /** Reads the rows of a page for a request; parameters of which nothing was set stay away. */
  static ExpectedWire of(JsonNode page, FilledRequest filled) {
    ExpectedWire wire = new ExpectedWire(page, filled);
    wire.parameters.put("Action", page.get("action").asString());
    wire.parameters.put("PublicKey", Sandbox.SAMPLE_PUBLIC_KEY);
    for (JsonNode row : page.get("request")) {
      if (filled.has(parameter(row))) {
        wire.expand(row, 0, "");
      }
    }
    return wire;
  }

  /** The parameters of a page that none of some requests holds. */
  static Set<String> unsent(JsonNode page, List<FilledRequest> requests) {
    return page.get("request")
        .valueStream()
        .map(ExpectedWire::parameter)
        .filter(name -> !PROTOCOL.contains(name))
        .filter(name -> requests.stream().noneMatch(request -> request.has(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String parameter(JsonNode row) {
    return row.get("path").get(0).get(1).asString();
  }

  /** Wire names and texts, all but the signature. */
  Map<String, String> parameters() {
    return this.parameters;
  }

  /** Rows that the request holds nothing for, or a value of another type. */
  List<String> problems() {
    return this.problems;
  }

  private void expand(JsonNode row, int depth, String name) {
    if (depth == row.get("path").size()) {
      leaf(row, name);
      return;
    }
    JsonNode segment = row.get("path").get(depth);
    if (segment.get(0).asString().equals("f")) {
      String field = segment.get(1).asString();
      expand(row, depth + 1, name.isEmpty() ? field : name + "." + field);
      return;
    }
    Integer size = this.filled.sizes().get(name);
    if (size == null) {
      problem(row, "the request has no list " + name);
      return;
    }
    for (int i = 0; i < size; i++) {
      expand(row, depth + 1, name + "." + i);
    }
  }

  private void leaf(JsonNode row, String name) {
    Object value = this.filled.values().get(name);
    String type = row.get("type").get("scalar").asString();
    if (value == null) {
      problem(row, "the request has no value " + name);
    } else if (!fits(type, value)) {
      problem(
          row,
          "its type is " + type + ", and the request has the "
              + value.getClass().getSimpleName() + " " + value);
    } else {
      this.parameters.put(name, text(value));
    }
  }

  private static boolean fits(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "int" -> value instanceof Long;
      case "float" -> value instanceof Double;
      case "bool" -> value instanceof Boolean;
      default -> false;
    };
  }

  // WIRE, section 2: no exponent, zero fraction dropped, no negative zero.
  private static String text(Object value) {
    return value instanceof Double decimal
        ? new BigDecimal(decimal.toString()).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private void problem(JsonNode row, String problem) {
    this.problems.add("%s:%d %s %s: %s"
        .formatted(
            this.page.get("path").asString(),
            row.get("line").asInt(),
            this.page.get("action").asString(),
            row.get("name").asString(),
            problem));
  }
}
