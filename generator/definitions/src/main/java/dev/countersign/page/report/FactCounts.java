package dev.countersign.page.report;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Docs;
import dev.countersign.definition.Effect;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.definition.Rules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the facts of definitions, and how many of them are guessed. */
final class FactCounts {

  private static final Map<Effect, Fact> EFFECTS =
      Map.of(Effect.READ, Fact.READS, Effect.WRITE, Fact.WRITES, Effect.DESTROY, Fact.DESTRUCTIONS);

  private final Map<Fact, Count> counts = new EnumMap<>(Fact.class);

  private FactCounts() {
    for (Fact fact : Fact.values()) {
      this.counts.put(fact, new Count(0, 0));
    }
  }

  /** Counts the facts of some APIs; each kind has its count, in the order of the kinds. */
  static Map<Fact, Count> of(List<Api> apis) {
    FactCounts counts = new FactCounts();
    for (Api api : apis) {
      counts.models(api.models());
      api.actions().forEach(counts::action);
    }
    return counts.counts;
  }

  private void action(Action action) {
    fields(Fact.PARAMETERS, action.parameters());
    fields(Fact.RESPONSE_FIELDS, action.response());
    models(action.models());
    List<String> guessed = action.origin().guessed();
    deprecation(action.docs(), guessed.contains("deprecated"));
    add(Fact.CONSTRAINTS, action.constraints().size(), guessed.contains("constraints"));
    add(Fact.PAGINATIONS, one(action.pagination()), guessed.contains("pagination"));
    Fact effect = Optional.ofNullable(EFFECTS.get(action.effect())).orElseThrow();
    add(effect, 1, guessed.contains("effect"));
    add(Fact.COSTS, action.costs() ? 1 : 0, guessed.contains("costs"));
  }

  private void models(List<Model> models) {
    for (Model model : models) {
      add(Fact.MODELS, 1, false);
      deprecation(model.docs(), false);
      fields(Fact.MODEL_FIELDS, model.fields());
    }
  }

  private void fields(Fact kind, List<Field> fields) {
    for (Field field : fields) {
      List<String> guessed = field.origin().guessed();
      add(kind, 1, guessed.contains("type"));
      add(Fact.SECRETS, field.secret() ? 1 : 0, guessed.contains("secret"));
      deprecation(field.docs(), guessed.contains("deprecated"));
      rules(field.rules(), guessed);
      fields(kind, nested(field.type()));
    }
  }

  private void rules(Rules rules, List<String> guessed) {
    int meanings = (int)
        rules.values().stream().filter(value -> value.meaning().isPresent()).count();
    boolean guessedValues = guessed.contains("values");
    add(Fact.ENUMERATIONS, rules.values().isEmpty() ? 0 : 1, guessedValues);
    add(Fact.VALUES, rules.values().size(), guessedValues);
    add(Fact.MEANINGS, meanings, guessedValues);
    add(Fact.DEFAULTS, one(rules.defaultValue()), guessed.contains("default"));
    add(Fact.RANGES, one(rules.range()), guessed.contains("range"));
    add(Fact.LENGTHS, one(rules.length()), guessed.contains("length"));
    add(Fact.PATTERNS, one(rules.pattern()), guessed.contains("pattern"));
    add(Fact.BASE64, rules.base64() ? 1 : 0, guessed.contains("encoding"));
  }

  private void deprecation(Docs docs, boolean guessed) {
    add(Fact.DEPRECATIONS, one(docs.deprecation()), guessed);
  }

  private void add(Fact fact, int number, boolean guessed) {
    this.counts.merge(fact, new Count(number, guessed ? number : 0), Count::plus);
  }

  private static int one(Optional<?> fact) {
    return fact.isPresent() ? 1 : 0;
  }

  private static List<Field> nested(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return nested(list.element());
    }
    if (type instanceof FieldType.MapOf map) {
      return nested(map.value());
    }
    return type instanceof FieldType.Nested nested ? nested.fields() : List.of();
  }
}
