package dev.countersign.check;

import dev.countersign.definition.Docs;
import dev.countersign.definition.Model;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads models: in the long form with {@code fields}, or in the short form as the fields alone.
 *
 * <p>A map behind the key {@code fields} makes it the long form.
 */
final class ModelChecker {

  private final String owner;
  private final ModelNames names;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<Model>> models = new LinkedHashMap<>();
  private final Map<String, FieldSet> fields = new LinkedHashMap<>();

  private ModelChecker(String owner, ModelNames names, Diagnostics diagnostics) {
    this.owner = owner;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Returns the names that are declared, those with broken models, too. */
  static Set<String> declared(List<Node.Entry> entries) {
    Set<String> names = new LinkedHashSet<>();
    entries.stream().map(Node.Entry::name).filter(Names::isName).forEach(names::add);
    return names;
  }

  static CheckedModels check(
      String owner, List<Node.Entry> entries, ModelNames names, Diagnostics diagnostics) {
    ModelChecker checker = new ModelChecker(owner, names, diagnostics);
    List<Node.Entry> within =
        Limit.MODELS.within(owner, entries, Node.Entry::location, diagnostics);
    within.forEach(checker::take);
    // Declared all the same, so that nothing follows of it.
    entries
        .subList(within.size(), entries.size())
        .forEach(entry -> checker.models.put(entry.name(), Optional.empty()));
    return new CheckedModels(checker.models, checker.fields);
  }

  private void take(Node.Entry entry) {
    String what = "model " + Shown.plain(entry.name());
    if (!Names.isName(entry.name())) {
      other().read(what, Complaints.misnamed("a model of " + this.owner, entry, this.diagnostics));
    } else if (TypeText.BUILT_IN.containsKey(entry.name())) {
      this.diagnostics.add(nameOfType(entry));
      other().read(what, entry);
    } else {
      read(what, entry);
    }
  }

  /** Judges models that nobody can refer to. */
  private ModelChecker other() {
    return new ModelChecker(this.owner, this.names, this.diagnostics);
  }

  private void read(String what, Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping mapping) {
      this.models.put(
          entry.name(),
          isLong(mapping) ? longForm(what, entry, mapping) : shortForm(what, entry, mapping));
    } else {
      this.diagnostics.add(
          Complaints.wrongForm(what, "a map", entry.value(), "Write `Field: string` below it."));
      this.models.put(entry.name(), Optional.empty());
    }
  }

  private static boolean isLong(Node.Mapping mapping) {
    return mapping
        .find("fields")
        .filter(found -> found.value() instanceof Node.Mapping)
        .isPresent();
  }

  private Optional<Model> longForm(String what, Node.Entry entry, Node.Mapping mapping) {
    Section section =
        new Section(Keys.MODEL, what, entry.location(), mapping, this.diagnostics).checked();
    Docs docs = DocsRule.docs(section);
    Optional<String> javaName = section.nameText("java");
    if (section.isEmptyMap("fields")) {
      section.complainEmpty("fields", "Write `Name: string` below it.");
    }
    FieldSet read = fields(what, section.entries("fields"));
    return model(entry, read)
        .map(m -> new Model(m.name(), docs, javaName, m.fields(), m.location()));
  }

  private Optional<Model> shortForm(String what, Node.Entry entry, Node.Mapping mapping) {
    if (mapping.entries().isEmpty()
        || mapping.find("summary").filter(this::isProse).isPresent()) {
      this.diagnostics.add(withoutFields(what, entry));
      return Optional.empty();
    }
    return model(entry, fields(what, mapping.entries()));
  }

  private boolean isProse(Node.Entry summary) {
    return summary.value() instanceof Node.Text text
        && text.text().strip().contains(" ")
        && !text.text().matches("(list|map) of .*");
  }

  private FieldSet fields(String what, List<Node.Entry> entries) {
    return new FieldChecker(this.names, FieldSet.NONE, this.diagnostics)
        .fields(Keys.FIELD, what, entries);
  }

  private Optional<Model> model(Node.Entry entry, FieldSet read) {
    this.fields.put(entry.name(), read);
    return read.isWhole()
        ? Optional.of(
            new Model(entry.name(), Docs.NONE, Optional.empty(), read.whole(), entry.location()))
        : Optional.empty();
  }

  private static Diagnostic withoutFields(String what, Node.Entry entry) {
    return new Diagnostic(
        DiagnosticCode.MISSING_KEY,
        entry.location(),
        Complaints.capital(what) + " has no fields. Put them below the key `fields`.");
  }

  private static Diagnostic nameOfType(Node.Entry entry) {
    return new Diagnostic(
        DiagnosticCode.BAD_NAME,
        entry.location(),
        Shown.quoted(entry.name())
            + " is a type of the language, and no name for a model. Rename the model.");
  }
}
