package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what a page states about its parameters together, each thing once. */
final class ConstraintRule {

  private final SentParameters sent;
  private final List<ActionFacts.Stated> stated = new ArrayList<>();

  private ConstraintRule(SentParameters sent) {
    this.sent = sent;
  }

  /** Returns what is stated with the names of parameters. */
  static List<ActionFacts.Stated> stated(ActionPage page, SentParameters sent) {
    ConstraintRule rule = new ConstraintRule(sent);
    for (PageRow row : page.parameters()) {
      rule.sent
          .definedBy(row)
          .ifPresent(name -> rule.read(row.text(), Optional.of(name), row.line()));
    }
    for (Passage passage : page.intro()) {
      rule.read(passage.text(), Optional.empty(), passage.line());
    }
    return once(rule.stated);
  }

  /** Returns what a list adds to another one, which has everything once. */
  static List<ActionFacts.Stated> more(
      List<ActionFacts.Stated> known, List<ActionFacts.Stated> other) {
    List<ActionFacts.Stated> all =
        once(Stream.concat(known.stream(), other.stream()).toList());
    return all.subList(known.size(), all.size());
  }

  private void read(String text, Optional<String> row, int line) {
    String plain = PlainText.of(text);
    ChoiceRule.in(plain, row, this.sent)
        .forEach(constraint -> this.stated.add(new ActionFacts.Stated(constraint, line)));
    NeedRule.in(plain, row, this.sent)
        .forEach(constraint -> this.stated.add(new ActionFacts.Stated(constraint, line)));
  }

  /** Leaves out what is said again, in whatever order; of two about the same names, the first. */
  private static List<ActionFacts.Stated> once(List<ActionFacts.Stated> all) {
    Map<Object, ActionFacts.Stated> kept = new LinkedHashMap<>();
    all.forEach(one -> kept.putIfAbsent(subject(one.constraint()), one));
    return List.copyOf(kept.values());
  }

  private static Object subject(Constraint constraint) {
    if (constraint instanceof Constraint.AtMostOneOf most) {
      return Set.copyOf(most.parameters());
    }
    if (constraint instanceof Constraint.ExactlyOneOf exactly) {
      return Set.copyOf(exactly.parameters());
    }
    return constraint instanceof Constraint.AtLeastOneOf least
        ? Set.copyOf(least.parameters())
        : constraint;
  }
}
