package dev.countersign.combinations;

import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing that a definition says of a field, beside its type and its place. */
sealed interface Modifier {
  /** What stands for it in a table. */
  String name();

  /** A key of the field itself. */
  record OfKey(Keys.Key key, int sample) implements Modifier {
    @Override
    public String name() {
      return this.key.name();
    }
  }

  /**
   * A role in a constraint with another parameter.
   *
   * @param form which constraint it is
   * @param condition the key of its condition; empty for a group
   * @param isSubject whether the field is what is required or excluded, and not what decides
   */
  record InConstraint(String form, String condition, boolean isSubject) implements Modifier {
    @Override
    public String name() {
      return this.condition.isEmpty()
          ? this.form
          : this.isSubject ? this.form + " " + this.condition : this.condition + " " + this.form;
    }

    /** The constraint between a field and another one, as an element of a list. */
    String written(String field, String other, String value) {
      if (this.condition.isEmpty()) {
        return "{ %s: [%s, %s] }".formatted(this.form, field, other);
      }
      String deciding = this.isSubject ? other : field;
      String compared = this.isSubject ? Samples.TEXTS.get(0) : value;
      return "{ %s: %s, %s: %s }"
          .formatted(
              this.form,
              this.isSubject ? field : other,
              this.condition,
              this.condition.equals("when")
                  ? "{ %s: %s }".formatted(deciding, compared)
                  : deciding);
    }

    /** Whether it holds, for what is sent of the field and of the other parameter. */
    boolean holds(Sending field, Sending other) {
      int sent = (field.isSent() ? 1 : 0) + (other.isSent() ? 1 : 0);
      Sending subject = this.isSubject ? field : other;
      Sending deciding = this.isSubject ? other : field;
      boolean applies =
          this.condition.equals("when") ? deciding == Sending.COMPARED : deciding.isSent();
      return switch (this.form) {
        case "at most one of" -> sent <= 1;
        case "exactly one of" -> sent == 1;
        case "at least one of" -> sent >= 1;
        case "required" -> !applies || subject.isSent();
        case "excluded" -> !applies || !subject.isSent();
        default ->
          throw new IllegalStateException(
              "No sample for the key " + this.form + " of a constraint; say when it holds");
      };
    }
  }

  /**
   * A role in the pagination of the action.
   *
   * @param way the key that its way of paging begins with
   */
  record InPagination(String way, String role) implements Modifier {
    /** The ways of paging with the fields that play the roles beside the one that is tried. */
    static final Map<String, List<String>> WAYS = Map.of(
        "offset", List.of("offset", "limit", "items", "total"),
        "page", List.of("page", "size", "items", "total"),
        "token", List.of("token", "next", "items", "limit"));

    @Override
    public String name() {
      return this.way.equals(this.role) ? this.role : this.role + " by " + this.way;
    }
  }

  /** The end of a path of a waiter. */
  record OnPath(String key) implements Modifier {
    @Override
    public String name() {
      return this.key + " of a waiter";
    }
  }

  /** Every modifier that the key table knows, for fields of any place. */
  static List<Modifier> all(Shape shape) {
    List<Modifier> all = new ArrayList<>();
    Map<String, Keys.Key> keys = new LinkedHashMap<>();
    for (Keys kind : List.of(Keys.PARAMETER, Keys.RESPONSE_FIELD, Keys.FIELD)) {
      kind.all().forEach(key -> keys.putIfAbsent(key.name(), key));
    }
    keys.remove("type");
    for (Keys.Key key : keys.values()) {
      for (int i = 0; i < Samples.of(key, shape, "F").size(); i++) {
        all.add(new OfKey(key, i));
      }
    }
    all.addAll(constraints());
    all.addAll(paginations());
    for (Keys.Key key : Keys.WAITER.all()) {
      if (key.form() == Keys.Form.MAP) {
        all.add(new OnPath(key.name()));
      }
    }
    return all;
  }

  private static List<Modifier> constraints() {
    List<Modifier> all = new ArrayList<>();
    Set<String> conditions = new LinkedHashSet<>(List.of("with"));
    Keys.CONSTRAINT.all().stream()
        .filter(key -> key.form() == Keys.Form.MAP)
        .forEach(key -> conditions.add(key.name()));
    for (Keys.Key key : Keys.CONSTRAINT.all()) {
      if (key.form() == Keys.Form.NAMES) {
        all.add(new InConstraint(key.name(), "", true));
      } else if (key.form() == Keys.Form.NAME && !conditions.contains(key.name())) {
        for (String condition : conditions) {
          all.add(new InConstraint(key.name(), condition, true));
          all.add(new InConstraint(key.name(), condition, false));
        }
      }
    }
    return all;
  }

  private static List<Modifier> paginations() {
    List<Modifier> all = new ArrayList<>();
    for (Keys.Key key : Keys.PAGINATION.all()) {
      List<String> ways = InPagination.WAYS.entrySet().stream()
          .filter(way -> way.getValue().contains(key.name()))
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
      if (ways.isEmpty()) {
        throw new IllegalStateException(
            "No sample for the key " + key.name() + " of a pagination; say with which it goes");
      }
      ways.forEach(way -> all.add(new InPagination(way, key.name())));
    }
    return all;
  }
}
