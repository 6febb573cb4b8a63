package dev.countersign.cli.describe;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.ModelScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An action with all that is sent and answered, as a program reads it.
 *
 * @param api the name that annotations know its API by, as {@code uhost}
 * @param action its name
 * @param effect {@code read}, {@code write} or {@code destroy}
 * @param parameters what is sent, as it travels
 * @param response what is answered
 * @param models the models that it leads to, in the order of their first mention
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
   * @param models the models that it leads to, in the order of their first mention
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
        models.reachedFrom(fields).stream()
            .map(models::get)
            .map(model -> new ModelRows(model.name(), DeclaredFields.of(model.fields())))
            .toList());
  }
}
