package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter, a field of a response, or a field of a model.
 *
 * @param name the name on the wire
 * @param type what it holds
 * @param required whether it is always there; for a nested field, whenever its container is
 * @param client whether the client fills it in when a request leaves it out
 * @param secret whether its value is never shown
 * @param docs what it means
 * @param javaName the name that replaces it in Java
 * @param rules what values it takes
 * @param presence the parameter that decides whether a response field is there
 * @param oneForEach the list parameter for each element of which a response list has one
 * @param origin where the definition was taken from
 * @param location where the field is named
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    boolean client,
    boolean secret,
    Docs docs,
    Optional<String> javaName,
    Rules rules,
    Optional<Presence> presence,
    Optional<String> oneForEach,
    Origin origin,
    SourceLocation location) {

  /**
   * Refuses a bad name and absent parts.
   *
   * @param name the name on the wire
   * @param type what it holds
   * @param required whether it is always there; for a nested field, whenever its container is
   * @param client whether the client fills it in when a request leaves it out
   * @param secret whether its value is never shown
   * @param docs what it means
   * @param javaName the name that replaces it in Java
   * @param rules what values it takes
   * @param presence the parameter that decides whether a response field is there
   * @param oneForEach the list parameter for each element of which a response list has one
   * @param origin where the definition was taken from
   * @param location where the field is named
   */
  public Field {
    Names.checked(name);
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(docs, "docs");
    Names.checked(javaName);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(presence, "presence");
    Names.checked(oneForEach);
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(location, "location");
  }
}
