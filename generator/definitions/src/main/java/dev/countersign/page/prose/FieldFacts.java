package dev.countersign.page.prose;

import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Rules;
import java.util.List;
import java.util.Optional;

/**
 * What the description of one row says beyond name and type.
 *
 * @param rules values with meanings, default, range, length, pattern, base64
 * @param secret whether the value must not be shown
 * @param deprecation that it is better not used, and what to use instead
 * @param guessed the keys of the definition language that rest on a guess, as {@code secret}
 */
public record FieldFacts(
    Rules rules, boolean secret, Optional<Deprecation> deprecation, List<String> guessed) {

  /** Nothing is said. */
  public static final FieldFacts NONE =
      new FieldFacts(Rules.NONE, false, Optional.empty(), List.of());

  /**
   * Copies the list.
   *
   * @param rules values with meanings, default, range, length, pattern, base64
   * @param secret whether the value must not be shown
   * @param deprecation that it is better not used, and what to use instead
   * @param guessed the keys of the definition language that rest on a guess, as {@code secret}
   */
  public FieldFacts {
    guessed = List.copyOf(guessed);
  }
}
