package dev.countersign.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the definition of an action or of a field was taken from.
 *
 * @param source page and line, as its importer wrote them
 * @param guessed the keys of the definition that its importer guessed
 */
public record Origin(Optional<String> source, List<String> guessed) {

  /** Written by hand. */
  public static final Origin NONE = new Origin(Optional.empty(), List.of());

  /**
   * Copies the keys.
   *
   * @param source page and line, as its importer wrote them
   * @param guessed the keys of the definition that its importer guessed
   */
  public Origin {
    Objects.requireNonNull(source, "source");
    guessed = List.copyOf(guessed);
  }
}
