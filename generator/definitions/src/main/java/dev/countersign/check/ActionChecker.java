package dev.countersign.check;

import dev.countersign.definition.Action;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Docs;
import dev.countersign.definition.Effect;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an action, from a file of its own or from the file of its API. */
final class ActionChecker {

  private final CheckedModels apiModels;
  private final Diagnostics diagnostics;

  ActionChecker(CheckedModels apiModels, Diagnostics diagnostics) {
    this.apiModels = apiModels;
    this.diagnostics = diagnostics;
  }

  /** Reads an action whose keys are checked already. */
  Optional<Action> check(String name, Section section) {
    Docs docs = DocsRule.docs(section);
    Optional<Effect> effect =
        section.choice("effect").map(word -> Effect.valueOf(word.toUpperCase(Locale.ROOT)));
    List<Node.Entry> modelEntries = section.entries("models");
    ModelNames names = new ModelNames(this.apiModels.names(), ModelChecker.declared(modelEntries));
    CheckedModels models =
        ModelChecker.check(section.name(), modelEntries, names, this.diagnostics);
    SameLetters letters = new SameLetters("models", section.name(), this.diagnostics);
    modelEntries.forEach(entry -> letters.take(entry.key()));
    ModelRecursion.check(models.whole(), this.diagnostics);
    ActionScope scope = scope(section, names, models);
    List<Constraint> constraints = ConstraintRule.constraints(scope);
    Action action = new Action(
        name,
        docs,
        effect.orElse(Effect.WRITE),
        section.flag("costs"),
        section.nameText("java"),
        scope.parameters().whole(),
        scope.response().whole(),
        models.whole(),
        ErrorRule.errors(section),
        constraints,
        PaginationRule.pagination(scope, constraints),
        WaiterRule.waiters(scope),
        OriginRule.origin(section),
        section.place());
    return effect.map(known -> action);
  }

  private ActionScope scope(Section section, ModelNames names, CheckedModels models) {
    List<Node.Entry> sent = section.entries("parameters");
    SameLetters letters = new SameLetters("parameters", section.name(), this.diagnostics);
    sent.forEach(entry -> letters.take(entry.key()));
    FieldSet parameters = new FieldChecker(names, FieldSet.NONE, this.diagnostics)
        .fields(Keys.PARAMETER, section.name(), sent);
    FieldSet response = new FieldChecker(names, parameters, this.diagnostics)
        .fields(Keys.RESPONSE_FIELD, section.name(), section.entries("response"));
    return new ActionScope(section, parameters, response, models, this.apiModels);
  }
}
