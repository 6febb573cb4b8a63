package dev.countersign.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people read about a thing.
 *
 * @param summary one sentence
 * @param description more, in plain text; lines and paragraphs as written
 * @param see the actions to look at
 * @param deprecation why it should no longer be used
 */
public record Docs(
    Optional<String> summary,
    Optional<String> description,
    List<String> see,
    Optional<Deprecation> deprecation) {

  /** Nothing to read. */
  public static final Docs NONE =
      new Docs(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /**
   * Refuses bad action names and copies them.
   *
   * @param summary one sentence
   * @param description more, in plain text; lines and paragraphs as written
   * @param see the actions to look at
   * @param deprecation why it should no longer be used
   */
  public Docs {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(description, "description");
    see = Names.checked(see);
    Objects.requireNonNull(deprecation, "deprecation");
  }
}
