package dev.countersign.naming;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.Model;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which models a client needs: those that its actions lead to, over any number of steps. */
final class ReachedModels {
  private final Map<ModelRef, Model> models = new HashMap<>();
  private final Set<ModelRef> reached = new LinkedHashSet<>();

  private ReachedModels(Api api, Action action) {
    this.models.putAll(byReference(api.models(), false));
    this.models.putAll(byReference(action.models(), true));
  }

  /** The models that some fields of an action lead to. */
  static Set<ModelRef> from(List<Field> fields, Api api, Action action) {
    ReachedModels reach = new ReachedModels(api, action);
    reach.follow(fields);
    return reach.reached;
  }

  /** The models of an API that any of its actions leads to, each with the way it travels. */
  static Map<String, Direction> of(Api api) {
    Map<String, Direction> directions = new HashMap<>();
    for (Action action : api.actions()) {
      for (ModelRef model : from(action.parameters(), api, action)) {
        note(directions, model, Direction.SENT);
      }
      for (ModelRef model : from(action.response(), api, action)) {
        note(directions, model, Direction.RECEIVED);
      }
    }
    return directions;
  }

  private static void note(Map<String, Direction> directions, ModelRef model, Direction way) {
    if (!model.ofAction()) {
      directions.merge(model.name(), way, Direction::and);
    }
  }

  private static Map<ModelRef, Model> byReference(List<Model> models, boolean ofAction) {
    return models.stream()
        .collect(Collectors.toMap(m -> new ModelRef(m.name(), ofAction), Function.identity()));
  }

  private void follow(List<Field> fields) {
    fields.forEach(field -> follow(field.type()));
  }

  private void follow(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      follow(list.element());
    } else if (type instanceof FieldType.MapOf map) {
      follow(map.value());
    } else if (type instanceof FieldType.Nested nested) {
      follow(nested.fields());
    } else if (type instanceof ModelRef ref && this.reached.add(ref)) {
      Model model = this.models.get(ref);
      if (model == null) {
        throw new IllegalArgumentException("No model " + ref + ": the definition was not checked");
      }
      follow(model.fields());
    }
  }
}
