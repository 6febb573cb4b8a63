package dev.countersign.page.prose;

import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Effect;
import dev.countersign.definition.Pagination;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    ValueFacts values = ValueProse.read(row, ofRequest);
    SecretRule.Evidence secret = SecretRule.of(page, row);
    List<String> guessed = new ArrayList<>(values.guessed());
    if (secret == SecretRule.Evidence.NAME) {
      guessed.add("secret");
    }
    return new FieldFacts(
        values.rules(),
        secret != SecretRule.Evidence.NONE,
        DeprecationRule.ofField(page, row),
        guessed);
  }

  /**
   * Returns what a page says of its action.
   *
   * @param page the page
   * @return the facts
   */
  public static ActionFacts ofAction(ActionPage page) {
    EffectRule.Judgement effect = EffectRule.of(page);
    CostRule.Evidence costs = CostRule.of(page, effect.effect());
    Optional<Deprecation> deprecated = DeprecationRule.stated(page);
    Optional<Deprecation> implied =
        deprecated.isPresent() ? Optional.empty() : DeprecationRule.implied(page);
    SentParameters sent =
        new SentParameters(page.parameters(), row -> ValueProse.read(row, true).rules());
    List<ActionFacts.Stated> stated = ConstraintRule.stated(page, sent);
    List<ActionFacts.Stated> understood =
        ConstraintRule.more(stated, SameWordsRule.in(page.parameters(), sent));
    Optional<Pagination> pagination =
        effect.effect() == Effect.READ ? PagingRule.of(page) : Optional.empty();
    Map<String, Boolean> guesses = new LinkedHashMap<>();
    guesses.put("effect", effect.guessed());
    guesses.put("costs", costs == CostRule.Evidence.PARAMETERS);
    guesses.put("deprecated", implied.isPresent());
    guesses.put("constraints", !understood.isEmpty());
    guesses.put("pagination", pagination.isPresent());
    return new ActionFacts(
        effect.effect(),
        costs != CostRule.Evidence.NONE,
        deprecated.or(() -> implied),
        pagination,
        Stream.concat(stated.stream(), understood.stream()).toList(),
        guesses.keySet().stream().filter(guesses::get).toList());
  }
}
