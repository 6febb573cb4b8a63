package dev.countersign.page.draft;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.report.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells which models no parameter and no response field leads to; they stay in the definition. */
final class UnusedModels {

  private UnusedModels() {}

  /** Tells of the models that nothing leads to, and returns their names. */
  static Set<String> tell(ActionPage page, DraftModels models, PageFindings findings) {
    Set<String> used = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    page.parameters().forEach(row -> add(row, true, models, open));
    page.response().forEach(row -> add(row, false, models, open));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (used.add(name)) {
        PageModel model = models.page(name);
        model.fields().forEach(row -> add(row, model.ofRequest(), models, open));
      }
    }
    Set<String> unused = new LinkedHashSet<>(models.byName().keySet());
    unused.removeAll(used);
    for (String name : unused) {
      findings.add(
          Finding.Kind.UNUSED_MODEL,
          models.page(name).line(),
          "Nothing has the type " + name + ", which a table describes.");
    }
    return unused;
  }

  private static void add(PageRow row, boolean ofRequest, DraftModels models, Deque<String> open) {
    PageType type = row.type();
    while (!(type instanceof PageType.Single || type instanceof PageType.Unknown)) {
      if (type instanceof PageType.Model model) {
        models.find(model.name(), ofRequest).ifPresent(open::push);
        return;
      }
      type = type instanceof PageType.Array array ? array.item() : ((PageType.Map) type).value();
    }
  }
}
