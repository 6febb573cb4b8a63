package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Api;
import java.util.List;

/**
 * An API of which every Java name is decided.
 *
 * @param definition what the names stand for
 * @param client the interface that users call
 * @param implementation the class behind it
 * @param actions the actions, in the order of the definition
 * @param models the models that are reached from an action, in the order of the definition
 */
public record NamedApi(
    Api definition,
    ClassName client,
    ClassName implementation,
    List<NamedAction> actions,
    List<NamedClass> models) {
  /**
   * Copies the lists.
   *
   * @param definition what the names stand for
   * @param client the interface that users call
   * @param implementation the class behind it
   * @param actions the actions, in the order of the definition
   * @param models the models that are reached from an action, in the order of the definition
   */
  public NamedApi {
    actions = List.copyOf(actions);
    models = List.copyOf(models);
  }
}
