package dev.countersign.page.draft;

import dev.countersign.check.Keys;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.prose.ActionFacts;
import dev.countersign.page.prose.Prose;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From a page to an action that the checker accepts.
 *
 * <p>Facts of the prose that the language refuses, as a default that is none of the values, are left
 * out one by one; what the tables say never is.
 */
final class ActionDrafts {

  private static final String STEM = "one";

  private final ActionPage page;
  private final FieldFactSource fields;

  private ActionDrafts(ActionPage page) {
    this.page = page;
    this.fields = new FieldFactSource(page);
  }

  /** Returns the action; nothing where even the tables make none. */
  static Optional<ActionDraft> of(ActionPage page, List<Finding> findings) {
    return new ActionDrafts(page).draft(findings);
  }

  /** A draft with what was found out, and what the checker says of it. */
  private record Attempt(
      ActionDraft draft, PageFindings findings, Optional<Diagnostic> complaint) {}

  private Optional<ActionDraft> draft(List<Finding> findings) {
    ActionFacts facts = Prose.ofAction(this.page);
    PageFindings refused = new PageFindings(this.page);
    Attempt attempt = attempt(facts);
    if (attempt.complaint().isPresent()) {
      this.fields.asked().stream()
          .filter(asked -> isRefused(asked, refused))
          .toList()
          .forEach(this.fields::refuse);
      attempt = attempt(facts);
    }
    if (attempt.complaint().isPresent()) {
      attempt = attempt(fit(facts, refused));
    }
    if (attempt.complaint().isPresent()) {
      PageFindings skipped = new PageFindings(this.page);
      skipped.add(
          Finding.Kind.SKIPPED_PAGE,
          0,
          "The tables make no definition: " + attempt.complaint().get().message());
      findings.addAll(skipped.found());
      return Optional.empty();
    }
    findings.addAll(attempt.findings().found());
    findings.addAll(refused.found());
    return Optional.of(attempt.draft());
  }

  private Attempt attempt(ActionFacts facts) {
    PageFindings found = new PageFindings(this.page);
    ActionDraft draft = ActionDraft.of(this.page, facts, this.fields, found);
    return new Attempt(draft, found, complaint(draft.file(STEM, Set.of())));
  }

  private Optional<Diagnostic> complaint(ActionFacts facts) {
    return attempt(facts).complaint();
  }

  private Optional<Diagnostic> complaint(DraftFile action) {
    Parts api = new Parts()
        .text("countersign", "1")
        .text("api", "One")
        .list("actions", List.of(this.page.action()));
    DraftFile file = DraftFile.of(STEM + ".yaml", Keys.API_FILE, api.done());
    return DraftCheck.complaint(STEM, List.of(file, action));
  }

  /** Tries the facts of one row alone. */
  private boolean isRefused(FieldFactSource.Asked asked, PageFindings refused) {
    FieldTree tree = FieldTree.of(List.of(asked.row()), new PageFindings(this.page));
    PageFindings unheard = new PageFindings(this.page);
    DraftContext context =
        new DraftContext(this.page, DraftModels.none(unheard), this.fields, unheard);
    // Within an object any name is allowed, those of the protocol, too.
    Parts row = new Parts()
        .text("type", TypeWriter.OBJECT)
        .map("fields", new FieldWriter(context, asked.ofRequest()).within(tree));
    Parts parts = new Parts()
        .text("countersign", "1")
        .text("action", this.page.action())
        .text("effect", "write")
        .map("parameters", new Parts().map("Row", row.done()).done());
    Optional<Diagnostic> complaint = complaint(
        DraftFile.of(STEM + "/" + this.page.action() + ".yaml", Keys.ACTION_FILE, parts.done()));
    complaint.ifPresent(why -> refused.add(
        Finding.Kind.UNFIT_FACT,
        asked.row().line(),
        "What the text of " + asked.row().name() + " says beyond its type is left out: "
            + why.message()));
    return complaint.isPresent();
  }

  /** Returns those of the facts about the whole action that the checker accepts. */
  private ActionFacts fit(ActionFacts facts, PageFindings refused) {
    List<ActionFacts.Stated> constraints = new ArrayList<>();
    for (ActionFacts.Stated stated : facts.constraints()) {
      Optional<Diagnostic> complaint = complaint(with(facts, List.of(stated), false));
      if (complaint.isEmpty()) {
        constraints.add(stated);
      } else {
        refused.add(
            Finding.Kind.UNFIT_FACT,
            stated.line(),
            "A condition is left out: " + complaint.get().message());
      }
    }
    ActionFacts all = with(facts, constraints, true);
    Optional<Diagnostic> complaint = complaint(all);
    if (complaint.isEmpty()) {
      return all;
    }
    refused.add(
        Finding.Kind.UNFIT_FACT,
        this.page.title().line(),
        "How a long answer comes in pieces is left out: " + complaint.get().message());
    return with(facts, constraints, false);
  }

  private static ActionFacts with(
      ActionFacts facts, List<ActionFacts.Stated> constraints, boolean pagination) {
    return new ActionFacts(
        facts.effect(),
        facts.costs(),
        facts.deprecation(),
        pagination ? facts.pagination() : Optional.empty(),
        constraints,
        facts.guessed());
  }
}
