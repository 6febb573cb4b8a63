package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of fields with a name.
 *
 * @param name the name that types refer to
 * @param docs what it stands for
 * @param javaName the name that replaces it in Java
 * @param fields its fields, at least one
 * @param location where the model is named
 */
public record Model(
    String name,
    Docs docs,
    Optional<String> javaName,
    List<Field> fields,
    SourceLocation location) {

  /**
   * Refuses a bad name and copies the fields.
   *
   * @param name the name that types refer to
   * @param docs what it stands for
   * @param javaName the name that replaces it in Java
   * @param fields its fields, at least one
   * @param location where the model is named
   */
  public Model {
    Names.checked(name);
    Objects.requireNonNull(docs, "docs");
    Names.checked(javaName);
    fields = List.copyOf(fields);
    Objects.requireNonNull(location, "location");
  }
}
