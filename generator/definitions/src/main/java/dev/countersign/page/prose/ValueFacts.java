package dev.countersign.page.prose;

import dev.countersign.definition.Rules;
import java.util.List;

/**
 * What values a field takes, as far as its description says so.
 *
 * @param rules values with meanings, default, range, length, base64
 * @param guessed the keys of the definition language that rest on a guess, as {@code values}
 */
record ValueFacts(Rules rules, List<String> guessed) {

  /** Nothing is said. */
  static final ValueFacts NONE = new ValueFacts(Rules.NONE, List.of());

  ValueFacts {
    guessed = List.copyOf(guessed);
  }
}
