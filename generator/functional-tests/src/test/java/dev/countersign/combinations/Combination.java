package dev.countersign.combinations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type at a place with some modifiers.
 *
 * @param number tells it from all others, in the names of its definition too
 */
record Combination(int number, Shape shape, Place place, List<Modifier> modifiers) {
  /** A model of the API with one field. */
  static final String INNER_MODEL = "Part";

  /** An action that is there to be named. */
  static final String HELPER = "Helper";

  /** The response field that decides a waiter whose success is not on the path that is tried. */
  static final String DONE = "Done";

  Combination {
    // The key makes an object that takes anything one that has fields.
    boolean fields = modifiers.stream()
        .anyMatch(modifier ->
            modifier instanceof Modifier.OfKey ofKey && ofKey.key().name().equals("fields"));
    shape = fields ? shape.withFields() : shape;
  }

  /** The name of the field on the wire. */
  String field() {
    return isOfClient() ? "Region" : "F" + this.number;
  }

  /** The name of its accessor and its setter. */
  String javaName() {
    return has("java") ? "j" + field() : isOfClient() ? "region" : "f" + this.number;
  }

  /** The parameter or the response field that holds the field. */
  String holder() {
    return "H" + this.number;
  }

  String holderJavaName() {
    return "h" + this.number;
  }

  /** The other parameter of a constraint. */
  String other() {
    return "O" + this.number;
  }

  String waiter() {
    return "W" + this.number;
  }

  /** Whether the field has a key, other than with {@code false} behind it. */
  boolean has(String key) {
    return keys()
        .anyMatch(
            modifier -> modifier.key().name().equals(key) && !sample(modifier).equals("false"));
  }

  boolean isOfClient() {
    return this.place == Place.PARAMETER && has("client");
  }

  Stream<Modifier.OfKey> keys() {
    return of(Modifier.OfKey.class);
  }

  List<Modifier.InConstraint> constraints() {
    return of(Modifier.InConstraint.class).toList();
  }

  List<Modifier.InPagination> paginations() {
    return of(Modifier.InPagination.class).toList();
  }

  boolean isOnPath(String key) {
    return of(Modifier.OnPath.class).anyMatch(modifier -> modifier.key().equals(key));
  }

  boolean hasWaiter() {
    return of(Modifier.OnPath.class).findAny().isPresent();
  }

  private <T extends Modifier> Stream<T> of(Class<T> kind) {
    return this.modifiers.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Whether an action has room for this one alone. */
  boolean isAlone() {
    return isOfClient() || !paginations().isEmpty();
  }

  private String sample(Modifier.OfKey modifier) {
    // The name of a field may hang on its keys, and no sample that says false has a name in it.
    return Samples.of(modifier.key(), this.shape, "F" + this.number).get(modifier.sample());
  }

  /** The field as a definition has it, behind its name. */
  private String specification() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("type", this.shape.written());
    keys().forEach(modifier -> keys.put(modifier.key().name(), sample(modifier)));
    if (this.shape.innermost() instanceof Shape.Fields inner && !inner.isModel()) {
      keys.put("fields", "{ " + Shape.INNER + ": string }");
    }
    if (has("java")) {
      keys.put("java", javaName());
    }
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + key.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** Adds all that an action has to have for this combination. */
  void addTo(ActionText action) {
    String entry = field() + ": " + specification();
    String held =
        "%s: { type: %s, fields: { %s } }".formatted(holder(), this.place.holder(), entry);
    switch (this.place) {
      case PARAMETER -> action.parameters().add(entry);
      case PARAMETER_OBJECT, PARAMETER_LIST, PARAMETER_MAP ->
        action.parameters().add(held);
      case RESPONSE -> action.response().add(entry);
      case RESPONSE_OBJECT, RESPONSE_LIST, RESPONSE_MAP -> action.response().add(held);
      case MODEL, SHARED_MODEL -> {
        (this.place == Place.MODEL ? action.models() : action.sharedModels())
            .add("M%d: { fields: { %s } }".formatted(this.number, entry));
        action.parameters().add("%s: M%d".formatted(holder(), this.number));
        action.response().add("%s: M%d".formatted(holder(), this.number));
      }
    }
    if (!constraints().isEmpty()) {
      action.parameters().add(other() + ": string");
    }
    for (Modifier.InConstraint constraint : constraints()) {
      action.constraints().add(constraint.written(field(), other(), compared()));
    }
    addPagination(action);
    addWaiter(action);
  }

  private void addPagination(ActionText action) {
    Map<String, String> roles = action.pagination();
    for (Modifier.InPagination pagination : paginations()) {
      for (String role : Modifier.InPagination.WAYS.get(pagination.way())) {
        String helper = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        if (roles.putIfAbsent(role, helper) == null) {
          switch (role) {
            case "items" -> action.response().add(helper + ": list of string");
            case "total" -> action.response().add(helper + ": int");
            case "next" -> action.response().add(nextLike(helper));
            case "token" -> action.parameters().add(helper + ": string");
            default -> action.parameters().add(helper + ": int");
          }
        }
      }
    }
    paginations().forEach(pagination -> roles.put(pagination.role(), field()));
  }

  // A token that travels as bytes is answered as their text.
  private static String nextLike(String helper) {
    return helper + ": string";
  }

  private void addWaiter(ActionText action) {
    if (!hasWaiter()) {
      return;
    }
    String success = isOnPath("success") ? path() + ": " + compared() : DONE + ": 'yes'";
    String failure = isOnPath("failure")
        ? ", failure: { %s: %s }".formatted(path(), isOnPath("success") ? another() : compared())
        : "";
    action
        .waiters()
        .add("%s: { success: { %s }%s, every: 500ms, at most: 10m }"
            .formatted(waiter(), success, failure));
  }

  /** The path to the field in an answer. */
  String path() {
    String field = this.place.isTop() ? field() : holder() + "." + field();
    return this.shape.innermost() instanceof Shape.Fields ? field + "." + Shape.INNER : field;
  }

  /** The value that constraints and waiters compare with. */
  String compared() {
    return Samples.values(this.shape).get(0);
  }

  String another() {
    return Samples.values(this.shape).get(1);
  }

  /** The same in an action that has nothing else. */
  ActionText alone(String name) {
    ActionText action = ActionText.named(name);
    addTo(action);
    return action;
  }

  /** What stands for it in a table: the type, the place and the modifiers. */
  @Override
  public String toString() {
    return this.shape.written()
        + (this.shape.innermost() instanceof Shape.Fields inner && !inner.isModel()
            ? " with fields"
            : "")
        + " as "
        + this.place
        + " with "
        + this.modifiers.stream().map(Modifier::name).collect(Collectors.joining(" + "));
  }

  /** Every way in which a request may have the field and the other parameter of its constraints. */
  List<List<Sending>> sendings() {
    List<List<Sending>> all = new ArrayList<>();
    for (Sending own : Sending.values()) {
      for (Sending other : Sending.values()) {
        all.add(List.of(own, other));
      }
    }
    return all;
  }

  /** Whether all constraints hold, and what is required is there. */
  boolean allows(Sending own, Sending other) {
    return (own.isSent() || !has("required") || isOfClient())
        && constraints().stream().allMatch(constraint -> constraint.holds(own, other));
  }
}
