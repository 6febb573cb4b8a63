package dev.countersign.page.draft;

import dev.countersign.page.action.PageType;
import dev.countersign.page.report.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a field optional where a model would require itself; nothing here calls itself. */
final class EndlessModels {

  private final DraftModels models;
  private final PageFindings findings;
  private final Set<String> done = new HashSet<>();

  private EndlessModels(DraftModels models, PageFindings findings) {
    this.models = models;
    this.findings = findings;
  }

  static void relax(DraftModels models, PageFindings findings) {
    EndlessModels endless = new EndlessModels(models, findings);
    models.byName().keySet().forEach(endless::walk);
  }

  /** A required field and the model that it holds. */
  private record Need(FieldTree.Branch field, String model) {}

  /** A model on the way, and which of its needs are still to be followed. */
  private record Step(String model, Deque<Need> needs) {}

  private void walk(String first) {
    Deque<Step> way = new ArrayDeque<>();
    Set<String> passed = new HashSet<>();
    enter(first, way, passed);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.needs().isEmpty()) {
        way.pop();
        passed.remove(step.model());
        this.done.add(step.model());
        continue;
      }
      Need need = step.needs().pop();
      if (passed.contains(need.model())) {
        need.field().relax();
        this.findings.add(
            Finding.Kind.ENDLESS_MODEL,
            need.field().line(),
            "The model " + need.model() + " requires itself by way of "
                + need.field().name() + ", which is taken for optional.");
      } else {
        enter(need.model(), way, passed);
      }
    }
  }

  private void enter(String model, Deque<Step> way, Set<String> passed) {
    if (!this.done.contains(model)) {
      passed.add(model);
      way.push(new Step(model, new ArrayDeque<>(needs(model))));
    }
  }

  private List<Need> needs(String model) {
    List<Need> needs = new ArrayList<>();
    FieldTree tree = this.models.byName().get(model);
    Deque<FieldTree> open = new ArrayDeque<>();
    if (tree != null) {
      open.add(tree);
    }
    boolean ofRequest = this.models.page(model).ofRequest();
    while (!open.isEmpty()) {
      for (FieldTree.Branch field : open.pop().branches()) {
        if (!field.required() || field.lists() > 0) {
          continue;
        }
        if (!field.fields().isEmpty()) {
          open.add(field.fields());
        } else if (field.type() instanceof PageType.Model reference) {
          Optional<String> needed = this.models.find(reference.name(), ofRequest);
          needed.ifPresent(name -> needs.add(new Need(field, name)));
        }
      }
    }
    return needs;
  }
}
