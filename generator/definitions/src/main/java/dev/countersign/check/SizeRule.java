package dev.countersign.check;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.definition.Waiter;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What many parts of a definition add up to is within the limits, too. */
final class SizeRule {
  private final Diagnostics diagnostics;
  private final Map<Limit, Integer> totals = new EnumMap<>(Limit.class);

  private SizeRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(Api api, Diagnostics diagnostics) {
    SizeRule rule = new SizeRule(diagnostics);
    for (Model model : api.models()) {
      rule.within("model " + model.name(), model.fields(), List.of(), model.location());
      rule.add(List.of(model.fields()), model.location());
    }
    for (Action action : api.actions()) {
      rule.action(action);
      int errors = api.errors().size() + action.errors().size();
      rule.add(Limit.ERRORS_OF_API, errors, action.location());
    }
  }

  private void action(Action action) {
    within(action.name(), action.parameters(), action.models(), action.location());
    within(action.name(), action.response(), action.models(), action.location());
    List<List<Field>> all = new ArrayList<>(List.of(action.parameters(), action.response()));
    action.models().forEach(model -> all.add(model.fields()));
    add(all, action.location());
    if (action.pagination().isPresent()) {
      add(Limit.PAGINATIONS, 1, action.location());
    }
    for (Waiter waiter : action.waiters()) {
      add(Limit.WAITER_PARTS, parts(waiter.success()) + parts(waiter.failure()), waiter.location());
    }
  }

  /** One class with all that nests in it. */
  private void within(
      String owner, List<Field> fields, List<Model> models, SourceLocation location) {
    int number =
        count(fields) + models.stream().mapToInt(model -> count(model.fields())).sum();
    Limit.FIELDS_WITHIN.check(owner, number, location, this.diagnostics);
  }

  private void add(List<List<Field>> all, SourceLocation location) {
    add(Limit.FIELDS_OF_API, all.stream().mapToInt(SizeRule::count).sum(), location);
    add(Limit.VALUES_OF_API, all.stream().mapToInt(SizeRule::values).sum(), location);
  }

  /** Adds to a total; only the first that leads beyond its limit is a complaint. */
  private void add(Limit limit, int number, SourceLocation location) {
    int before = this.totals.getOrDefault(limit, 0);
    this.totals.put(limit, before + number);
    if (before <= limit.most()) {
      limit.check("the API", before + number, location, this.diagnostics);
    }
  }

  private static int count(List<Field> fields) {
    return fields.stream().mapToInt(field -> 1 + count(nested(field))).sum();
  }

  private static int values(List<Field> fields) {
    return fields.stream()
        .mapToInt(field -> field.rules().values().size() + values(nested(field)))
        .sum();
  }

  private static List<Field> nested(Field field) {
    return field.type().innermost() instanceof FieldType.Nested nested
        ? nested.fields()
        : List.of();
  }

  private static int parts(List<Waiter.State> states) {
    return states.stream()
        .mapToInt(state -> state.path().size() + state.values().size())
        .sum();
  }
}
