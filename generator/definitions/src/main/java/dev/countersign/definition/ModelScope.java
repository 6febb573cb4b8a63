package dev.countersign.definition;

import dev.countersign.definition.FieldType.ModelRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The models that fields may refer to: those of an API, and those of one of its actions. */
public final class ModelScope {
  private final Map<ModelRef, Model> models = new HashMap<>();

  private ModelScope() {}

  /**
   * Returns the models of an API.
   *
   * @param api the API
   * @return its models
   */
  public static ModelScope of(Api api) {
    ModelScope scope = new ModelScope();
    api.models().forEach(model -> scope.models.put(new ModelRef(model.name(), false), model));
    return scope;
  }

  /**
   * Returns the models that an action may use.
   *
   * @param api the API
   * @param action one of its actions
   * @return the models of both
   */
  public static ModelScope of(Api api, Action action) {
    ModelScope scope = of(api);
    action.models().forEach(model -> scope.models.put(new ModelRef(model.name(), true), model));
    return scope;
  }

  /**
   * Returns the model that a reference means.
   *
   * @param reference the type of a field
   * @return its model
   * @throws IllegalArgumentException if there is none: the definition was not checked
   */
  public Model get(ModelRef reference) {
    Model model = this.models.get(reference);
    if (model == null) {
      throw new IllegalArgumentException("No model " + reference + ": it was not checked");
    }
    return model;
  }

  /**
   * Returns the models that some fields lead to, over any number of steps.
   *
   * @param fields the fields
   * @return the models, in the order of their first mention: those of the fields, then those that
   *     these mention
   */
  public Set<ModelRef> reachedFrom(List<Field> fields) {
    Set<ModelRef> reached = new LinkedHashSet<>();
    Deque<List<Field>> left = new ArrayDeque<>(List.of(fields));
    while (!left.isEmpty()) {
      for (ModelRef reference : mentioned(left.remove(), new LinkedHashSet<>())) {
        if (reached.add(reference)) {
          left.add(get(reference).fields());
        }
      }
    }
    return reached;
  }

  private static Set<ModelRef> mentioned(List<Field> fields, Set<ModelRef> mentioned) {
    for (Field field : fields) {
      FieldType type = field.type().innermost();
      if (type instanceof ModelRef reference) {
        mentioned.add(reference);
      } else if (type instanceof FieldType.Nested nested) {
        mentioned(nested.fields(), mentioned);
      }
    }
    return mentioned;
  }
}
