package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the service does when it is called.
 *
 * @param name the name on the wire
 * @param docs what it does
 * @param effect whether it changes anything
 * @param costs whether calling it spends money
 * @param javaName the name that replaces it in Java
 * @param parameters what is sent
 * @param response what is answered
 * @param models the models of this action only; one of them wins over an API's model of its name
 * @param errors the errors that this action may answer with
 * @param constraints what holds between parameters
 * @param pagination how a long answer comes in pieces
 * @param waiters what can be waited for by calling it again and again
 * @param origin where the definition was taken from
 * @param location where the action is named
 */
public record Action(
    String name,
    Docs docs,
    Effect effect,
    boolean costs,
    Optional<String> javaName,
    List<Field> parameters,
    List<Field> response,
    List<Model> models,
    List<ErrorCode> errors,
    List<Constraint> constraints,
    Optional<Pagination> pagination,
    List<Waiter> waiters,
    Origin origin,
    SourceLocation location) {

  /**
   * Refuses a bad name and copies the lists.
   *
   * @param name the name on the wire
   * @param docs what it does
   * @param effect whether it changes anything
   * @param costs whether calling it spends money
   * @param javaName the name that replaces it in Java
   * @param parameters what is sent
   * @param response what is answered
   * @param models the models of this action only; one of them wins over an API's model of its name
   * @param errors the errors that this action may answer with
   * @param constraints what holds between parameters
   * @param pagination how a long answer comes in pieces
   * @param waiters what can be waited for by calling it again and again
   * @param origin where the definition was taken from
   * @param location where the action is named
   */
  public Action {
    Names.checked(name);
    Objects.requireNonNull(docs, "docs");
    Objects.requireNonNull(effect, "effect");
    Names.checked(javaName);
    parameters = List.copyOf(parameters);
    response = List.copyOf(response);
    models = List.copyOf(models);
    errors = List.copyOf(errors);
    constraints = List.copyOf(constraints);
    Objects.requireNonNull(pagination, "pagination");
    waiters = List.copyOf(waiters);
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(location, "location");
  }
}
