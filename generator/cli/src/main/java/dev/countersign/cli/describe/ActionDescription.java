package dev.countersign.cli.describe;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.Model;
import dev.countersign.definition.ModelScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An action with all that is sent and answered, as a program reads it.
 *
 * @param api the name that annotations know its API by, as {@code uhost}
 * @param action its name
 * @param effect {@code read}, {@code write} or {@code destroy}
 * @param parameters what is sent, as it travels
 * @param response what is answered
 * @param models the models that it leads to, in the order of their first mention, then those of its
 *     own that nothing mentions
 */
public record ActionDescription(
    String api,
    String action,
    String effect,
    List<FieldRow> parameters,
    List<FieldRow> response,
    List<ModelRows> models) {
  /**
   * Copies the lists.
   *
   * @param api the name that annotations know its API by, as {@code uhost}
   * @param action its name
   * @param effect {@code read}, {@code write} or {@code destroy}
   * @param parameters what is sent, as it travels
   * @param response what is answered
   * @param models the models that it leads to, in the order of their first mention, then those of its
   *     own that nothing mentions
   */
  public ActionDescription {
    parameters = List.copyOf(parameters);
    response = List.copyOf(response);
    models = List.copyOf(models);
  }

  /**
   * One model in a description.
   *
   * @param name its name
   * @param fields its fields
   */
  public record ModelRows(String name, List<FieldRow> fields) {
    /**
     * Copies the list.
     *
     * @param name its name
     * @param fields its fields
     */
    public ModelRows {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Describes an action.
   *
   * @param name the name that annotations know the API by
   * @param api the API
   * @param action one of its actions
   * @return its description
   */
  public static ActionDescription of(String name, Api api, Action action) {
    ModelScope models = ModelScope.of(api, action);
    List<Field> fields = new ArrayList<>(action.parameters());
    fields.addAll(action.response());
    return new ActionDescription(
        name,
        action.name(),
        action.effect().name().toLowerCase(Locale.ROOT),
        new FlatParameters(models).of(action.parameters()),
        DeclaredFields.of(action.response()),
        models(models, fields, action).stream()
            .map(model -> new ModelRows(model.name(), DeclaredFields.of(model.fields())))
            .toList());
  }

  /** Returns the models that the fields lead to, then those that the action merely declares. */
  private static Set<Model> models(ModelScope scope, List<Field> fields, Action action) {
    Set<Model> models = new LinkedHashSet<>();
    scope.reachedFrom(fields).stream().map(scope::get).forEach(models::add);
    models.addAll(action.models());
    return models;
  }
}
