package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An API: actions that are called at one endpoint, and the models that they share.
 *
 * @param name the stem of Java names, as {@code UHost}
 * @param docs what the API is for
 * @param endpoint where the service listens, where the definition says so
 * @param javaName the stem that replaces the name in Java
 * @param actions the actions that were asked for
 * @param models the models that all actions may use
 * @param errors the errors that any action may answer with
 * @param location where the API is named
 */
public record Api(
    String name,
    Docs docs,
    Optional<String> endpoint,
    Optional<String> javaName,
    List<Action> actions,
    List<Model> models,
    List<ErrorCode> errors,
    SourceLocation location) {

  /**
   * Refuses a bad name and copies the lists.
   *
   * @param name the stem of Java names, as {@code UHost}
   * @param docs what the API is for
   * @param endpoint where the service listens, where the definition says so
   * @param javaName the stem that replaces the name in Java
   * @param actions the actions that were asked for
   * @param models the models that all actions may use
   * @param errors the errors that any action may answer with
   * @param location where the API is named
   */
  public Api {
    Names.checked(name);
    Objects.requireNonNull(docs, "docs");
    Objects.requireNonNull(endpoint, "endpoint");
    Names.checked(javaName);
    actions = List.copyOf(actions);
    models = List.copyOf(models);
    errors = List.copyOf(errors);
    Objects.requireNonNull(location, "location");
  }
}
