package dev.countersign.page.draft;

import dev.countersign.definition.Names;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The models of one page: each name once, and what a type on either side means by it. */
final class DraftModels {

  private static final Set<String> TYPES = Set.of("string", "int", "float", "bool", "object");
  private static final int LONGEST = 90;

  private final PageFindings findings;
  private final Map<String, FieldTree> byName = new LinkedHashMap<>();
  private final Map<String, PageModel> pages = new LinkedHashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Map<Reference, String> named = new HashMap<>();

  private record Reference(String name, boolean ofRequest) {}

  private DraftModels(PageFindings findings) {
    this.findings = findings;
  }

  static DraftModels none(PageFindings findings) {
    return new DraftModels(findings);
  }

  static DraftModels of(ActionPage page, PageFindings findings) {
    DraftModels models = new DraftModels(findings);
    page.models().forEach(models::take);
    return models;
  }

  /** Returns the fields of the models by name, in the order of the page. */
  Map<String, FieldTree> byName() {
    return this.byName;
  }

  /** Returns the table that a model was made from. */
  PageModel page(String name) {
    PageModel page = this.pages.get(name);
    if (page == null) {
      throw new IllegalArgumentException("No model " + name);
    }
    return page;
  }

  /** Returns the name of the model that a type means: one of its own side, or else of the other. */
  Optional<String> find(String name, boolean ofRequest) {
    return Optional.ofNullable(this.named.get(new Reference(name, ofRequest)))
        .or(() -> Optional.ofNullable(this.named.get(new Reference(name, !ofRequest))))
        .or(() -> byLetters(name));
  }

  private Optional<String> byLetters(String name) {
    return Optional.ofNullable(this.letters.get(FieldTree.letters(name)));
  }

  private void take(PageModel model) {
    FieldTree fields = FieldTree.of(model.fields(), this.findings);
    if (fields.isEmpty()) {
      this.findings.add(
          Finding.Kind.MISSING_MODEL,
          model.line(),
          "The table of the model " + Told.name(model.name())
              + " has no rows; it is taken for an object" + " of any fields.");
      return;
    }
    Reference reference = new Reference(model.name(), model.ofRequest());
    String name = legal(model);
    String known = this.letters.get(FieldTree.letters(name));
    if (known != null && known.equals(name) && isSame(page(known), model)) {
      this.named.putIfAbsent(reference, known);
      return;
    }
    if (known != null && this.named.containsKey(reference)) {
      this.findings.add(
          Finding.Kind.DUPLICATE_NAME,
          model.line(),
          "The model " + name + " has two tables that differ; the first, line "
              + page(known).line() + ", is taken.");
      return;
    }
    String free = free(name);
    if (!free.equals(name)) {
      this.findings.add(
          Finding.Kind.DUPLICATE_NAME,
          model.line(),
          "The model " + name + " is called " + free + ", because the page has another model "
              + known + ".");
    }
    this.letters.put(FieldTree.letters(free), free);
    this.named.put(reference, free);
    this.byName.put(free, fields);
    this.pages.put(free, model);
  }

  private String legal(PageModel model) {
    String written = model.name();
    if (Names.isName(written) && !TYPES.contains(written)) {
      return written;
    }
    String letters = written.replaceAll("[^A-Za-z0-9_]", "").replaceFirst("^[0-9_]+", "");
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST));
    String legal = cut.isEmpty() ? "Model" : TYPES.contains(cut) ? cut + "Model" : cut;
    this.findings.add(
        Finding.Kind.BAD_NAME,
        model.line(),
        "The model " + Told.name(written) + " is called " + legal + ", which is a legal name.");
    return legal;
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; this.letters.containsKey(FieldTree.letters(free)); i++) {
      free = name + i;
    }
    return free;
  }

  private static boolean isSame(PageModel one, PageModel other) {
    return said(one).equals(said(other));
  }

  private static List<List<Object>> said(PageModel model) {
    List<List<Object>> said = new ArrayList<>();
    for (PageRow row : model.fields()) {
      said.add(List.of(row.name(), row.type(), row.required(), row.text()));
    }
    return said;
  }
}
