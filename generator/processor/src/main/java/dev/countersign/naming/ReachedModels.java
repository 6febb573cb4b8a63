package dev.countersign.naming;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.ModelScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which models of an API a client needs: those that its actions lead to, over any number of steps. */
final class ReachedModels {
  private ReachedModels() {}

  /** The models of an API that any of its actions leads to, each with the way it travels. */
  static Map<String, Direction> of(Api api) {
    Map<String, Direction> directions = new HashMap<>();
    for (Action action : api.actions()) {
      ModelScope scope = ModelScope.of(api, action);
      note(directions, scope.reachedFrom(action.parameters()), Direction.SENT);
      note(directions, scope.reachedFrom(action.response()), Direction.RECEIVED);
    }
    return directions;
  }

  private static void note(Map<String, Direction> directions, Set<ModelRef> models, Direction way) {
    for (ModelRef model : models) {
      if (!model.ofAction()) {
        directions.merge(model.name(), way, Direction::and);
      }
    }
  }
}
