package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Effect;
import dev.countersign.definition.Pagination;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of the action as a whole.
 *
 * @param effect whether a call changes anything
 * @param costs whether a call spends money
 * @param deprecation that it is better not called, and what to call instead
 * @param pagination how a long answer comes in pieces
 * @param constraints what holds between parameters, each with the line that says so
 * @param guessed the keys of the definition language that rest on a guess, as {@code effect}
 */
public record ActionFacts(
    Effect effect,
    boolean costs,
    Optional<Deprecation> deprecation,
    Optional<Pagination> pagination,
    List<Stated> constraints,
    List<String> guessed) {

  /**
   * A constraint and the line that states it.
   *
   * @param constraint the constraint
   * @param line the line of the page, from 1
   */
  public record Stated(Constraint constraint, int line) {}

  /**
   * Copies the lists.
   *
   * @param effect whether a call changes anything
   * @param costs whether a call spends money
   * @param deprecation that it is better not called, and what to call instead
   * @param pagination how a long answer comes in pieces
   * @param constraints what holds between parameters, each with the line that says so
   * @param guessed the keys of the definition language that rest on a guess, as {@code effect}
   */
  public ActionFacts {
    constraints = List.copyOf(constraints);
    guessed = List.copyOf(guessed);
  }
}
