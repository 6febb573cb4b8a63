package dev.countersign.page.prose;

import dev.countersign.definition.Effect;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import java.util.List;
import java.util.Optional;

/** Finds facts in the prose of a page; what is not said precisely is not found. */
public final class Prose {

  private Prose() {}

  /**
   * Returns what a row says of its field.
   *
   * @param page the page that the row stands on
   * @param row a parameter, a response field, or a field of a model
   * @param ofRequest whether the row describes what is sent
   * @return the facts, perhaps none
   */
  public static FieldFacts ofField(ActionPage page, PageRow row, boolean ofRequest) {
    return FieldFacts.NONE;
  }

  /**
   * Returns what a page says of its action.
   *
   * @param page the page
   * @return the facts
   */
  public static ActionFacts ofAction(ActionPage page) {
    return new ActionFacts(
        Effect.WRITE, false, Optional.empty(), Optional.empty(), List.of(), List.of("effect"));
  }
}
