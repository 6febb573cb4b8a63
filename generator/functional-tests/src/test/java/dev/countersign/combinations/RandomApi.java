package dev.countersign.combinations;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes APIs out of the key table: mostly right, now and then wrong, the same for the same seed. */
final class RandomApi {
  private static final List<String> NAMES = List.of(
      "Region",
      "Zone",
      "Name",
      "Disk",
      "Disks",
      "class",
      "Builder",
      "hashCode",
      "user_id",
      "VPCId",
      "IPv6",
      "String");
  private static final List<String> SENT = List.of(
      "Offset: int",
      "Limit: int",
      "Page: string",
      "Size: int",
      "Token: string",
      "Single: string",
      "Several: list of string");
  private static final List<String> RECEIVED =
      List.of("Items: list of string", "Total: int", "Next: string", "State: string");
  /** With which types a key goes; one that is not here goes with all. */
  private static final Map<String, String> TYPES = Map.of(
      "values", "string|int|list of (string|int)",
      "default", "string|int|float|bool",
      "range", "int|float",
      "length", "string",
      "pattern", "string",
      "encoding", "string",
      "secret", "string",
      "one for each", "list of .*");
  /** How seldom something is said that need not be right. */
  private static final int WRONG = 60;

  private static final List<String> SCALARS = List.of("string", "int", "float", "bool", "object");

  private final Random random;
  private final List<String> models = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private RandomApi(long seed) {
    this.random = new Random(seed);
  }

  /** The text of an API file. */
  static String of(long seed) {
    RandomApi api = new RandomApi(seed);
    api.write();
    return api.text.toString();
  }

  private void write() {
    line(0, "countersign: 1");
    line(0, "api: Fuzz");
    some(0, Keys.API_FILE, List.of("java", "actions", "models", "errors"));
    for (int i = this.random.nextInt(3); i > 0; i--) {
      this.models.add("Model" + i);
    }
    line(0, "actions:");
    for (int i = 1 + this.random.nextInt(3); i > 0; i--) {
      line(2, "Act" + i + ":");
      action();
    }
    if (!this.models.isEmpty()) {
      line(0, "models:");
      for (String model : this.models) {
        line(2, model + ":");
        line(4, "fields:");
        fields(6, Keys.FIELD, 1);
      }
    }
    if (this.random.nextBoolean()) {
      line(0, "errors: { 8039: In use., 153: { summary: Busy., retry: throttled } }");
    }
  }

  private void action() {
    line(4, "effect: " + one(List.of("read", "write", "destroy")));
    some(
        4,
        Keys.ACTION,
        List.of(
            "effect",
            "java",
            "parameters",
            "constraints",
            "response",
            "models",
            "errors",
            "pagination",
            "waiters"));
    line(4, "parameters:");
    SENT.forEach(field -> line(6, field));
    List<String> sent = fields(6, Keys.PARAMETER, 2);
    line(4, "response:");
    RECEIVED.forEach(field -> line(6, field));
    List<String> received = fields(6, Keys.RESPONSE_FIELD, 2);
    if (this.random.nextInt(3) == 0) {
      line(4, "constraints:");
      for (int i = 1 + this.random.nextInt(2); i > 0; i--) {
        line(6, "- " + constraint(sent));
      }
    }
    if (this.random.nextInt(4) == 0) {
      List<String> way = one(List.copyOf(Modifier.InPagination.WAYS.values()));
      line(4, "pagination:");
      for (String role : way) {
        List<String> fields = List.of("items", "total", "next").contains(role) ? received : sent;
        String right = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        line(6, role + ": " + (this.random.nextInt(WRONG) == 0 ? one(fields) : right));
      }
    }
    if (this.random.nextInt(4) == 0) {
      line(4, "waiters:");
      line(
          6,
          "Ready: { success: { %s: %s }, every: 5s, at most: 10m }"
              .formatted(
                  this.random.nextInt(WRONG) == 0 ? one(received) : "State",
                  one(Samples.values(one(List.of(Shape.Scalar.values()))))));
    }
  }

  private String constraint(List<String> names) {
    List<Modifier.InConstraint> forms = Modifier.all(Shape.Scalar.STRING).stream()
        .filter(Modifier.InConstraint.class::isInstance)
        .map(Modifier.InConstraint.class::cast)
        .toList();
    boolean wrong = this.random.nextInt(WRONG) == 0;
    return one(forms).written(wrong ? one(names) : "Single", wrong ? one(names) : "Page", "va");
  }

  private List<String> fields(int indent, Keys kind, int deep) {
    List<String> names = new ArrayList<>();
    for (int i = 1 + this.random.nextInt(4); i > 0; i--) {
      String name = this.random.nextInt(3) == 0 ? one(NAMES) : "F" + i;
      if (!names.contains(name)) {
        names.add(name);
        field(indent, kind, name, deep);
      }
    }
    return names;
  }

  private void field(int indent, Keys kind, String name, int deep) {
    Shape.Scalar scalar = one(List.of(Shape.Scalar.values()));
    String innermost = this.random.nextInt(3) > 0
        ? scalar.written()
        : one(this.models.isEmpty() ? SCALARS : this.models);
    String type = one(List.of("", "", "", "list of ", "map of ", "list of map of ")) + innermost;
    line(indent, name + ":");
    line(indent + 2, "type: " + type);
    for (Keys.Key key : kind.all()) {
      if (key.name().equals("fields") && innermost.equals("object") && deep > 0) {
        line(indent + 2, "fields:");
        fields(indent + 4, Keys.FIELD, deep - 1);
      } else if (isChosen(key, type)) {
        List<String> ways = Samples.of(key, scalar, "Name" + this.random.nextInt(9));
        line(indent + 2, key.name() + ": " + one(ways));
      }
    }
  }

  private boolean isChosen(Keys.Key key, String type) {
    boolean fits = type.matches(TYPES.getOrDefault(key.name(), ".*"));
    return !List.of("type", "fields", "client").contains(key.name())
        && this.random.nextInt(fits ? 6 : 20 * WRONG) == 0;
  }

  /** Some of the keys of a map that have nothing below them. */
  private void some(int indent, Keys keys, List<String> without) {
    for (Keys.Key key : keys.all()) {
      boolean plain = !key.required() && KeyTree.below(key.name()).isEmpty();
      if (plain && !without.contains(key.name()) && this.random.nextInt(6) == 0) {
        String value = key.name().equals("endpoint") ? "https://api.example.com/" : null;
        line(
            indent,
            key.name()
                + ": "
                + (value == null ? one(Samples.of(key, Shape.Scalar.STRING, "F")) : value));
      }
    }
  }

  private void line(int indent, String line) {
    this.text.append(" ".repeat(indent)).append(line).append('\n');
  }

  private <T> T one(List<T> of) {
    return of.get(this.random.nextInt(of.size()));
  }
}
