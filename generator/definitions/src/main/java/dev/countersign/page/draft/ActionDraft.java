package dev.countersign.page.draft;

import dev.countersign.check.Keys;
import dev.countersign.format.Part;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.Passage;
import dev.countersign.page.prose.ActionFacts;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A page as the parts of its action's file.
 *
 * @param page the page
 * @param parts the file without its models
 * @param models the models by name, in the order of the page
 * @param unused those of them that nothing leads to
 */
record ActionDraft(
    ActionPage page, Part.Mapping parts, Map<String, Part.Mapping> models, Set<String> unused) {

  /** Writes an action with some facts about it as a whole. */
  static ActionDraft of(
      ActionPage page, ActionFacts facts, FieldFactSource fields, PageFindings findings) {
    FieldTree sent = FieldTree.ofParameters(page.ownParameters(), findings);
    FieldTree answered = FieldTree.of(page.ownResponse(), findings);
    DraftModels models = DraftModels.of(page, findings);
    EndlessModels.relax(models, findings);
    Set<String> unused = UnusedModels.tell(page, models, findings);
    DraftContext context = new DraftContext(page, models, fields, findings);
    Parts parts =
        head(page, facts, context).map("parameters", new FieldWriter(context, true).top(sent));
    List<Part> constraints = facts.constraints().stream()
        .map(stated -> (Part) ActionFactParts.constraint(stated, context.source(stated.line())))
        .toList();
    if (!constraints.isEmpty()) {
      parts.part("constraints", Parts.listingOf(constraints));
    }
    parts.map("response", new FieldWriter(context, false).top(answered));
    facts.pagination().ifPresent(way -> parts.part("pagination", ActionFactParts.pagination(way)));
    return new ActionDraft(page, parts.done(), models(context), unused);
  }

  private static Parts head(ActionPage page, ActionFacts facts, DraftContext context) {
    Parts parts = new Parts().text("countersign", "1").text("action", page.action());
    describe(parts, page);
    parts.text("effect", facts.effect().name().toLowerCase(Locale.ROOT));
    parts.flag("costs", facts.costs());
    ActionFactParts.deprecated(facts).ifPresent(part -> parts.part("deprecated", part));
    parts.text("source", page.path() + ":" + page.title().line());
    List<String> guessed = ActionFactParts.guessed(facts);
    for (String key : guessed) {
      context
          .findings()
          .add(
              Finding.Kind.GUESS,
              page.title().line(),
              "The key " + key + " of the action is a guess.");
    }
    return parts.list("guessed", guessed);
  }

  private static void describe(Parts parts, ActionPage page) {
    List<String> intro = new ArrayList<>();
    for (Passage passage : page.intro()) {
      if (!passage.text().equals(page.title().text()) && !intro.contains(passage.text())) {
        intro.add(passage.text());
      }
    }
    if (page.title().text().isEmpty() && !intro.isEmpty()) {
      Description first = Description.of(intro.remove(0));
      parts.text("summary", first.summary());
      if (!first.rest().isEmpty()) {
        intro.add(0, first.rest());
      }
    } else {
      parts.text("summary", page.title().text());
    }
    parts.text("description", String.join("\n\n", intro));
  }

  private static Map<String, Part.Mapping> models(DraftContext context) {
    Map<String, Part.Mapping> models = new LinkedHashMap<>();
    context.models().byName().forEach((name, tree) -> {
      PageModel model = context.models().page(name);
      models.put(name, shaped(new FieldWriter(context, model.ofRequest()).within(tree)));
    });
    return models;
  }

  // A field that is called like a key of a model needs the long form, to be told apart.
  private static Part.Mapping shaped(Part.Mapping fields) {
    boolean ambiguous = fields.members().stream()
        .anyMatch(member -> Keys.MODEL.find(member.key()).isPresent());
    return ambiguous ? new Parts().part("fields", fields).done() : fields;
  }

  /** Returns the file of the action, with the models that are not those of its API. */
  DraftFile file(String api, Set<String> shared) {
    Parts own = new Parts();
    this.models.forEach((name, model) -> {
      if (!shared.contains(name) || this.unused.contains(name)) {
        own.part(name, model);
      }
    });
    List<Part.Member> members = new ArrayList<>(this.parts.members());
    members.addAll(new Parts().map("models", own.done()).done().members());
    return DraftFile.of(
        api + "/" + this.page.action() + ".yaml",
        Keys.ACTION_FILE,
        new Part.Mapping(members, List.of()));
  }
}
