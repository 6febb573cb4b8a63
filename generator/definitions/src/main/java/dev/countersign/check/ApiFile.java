package dev.countersign.check;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Docs;
import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Document;
import dev.countersign.read.Node;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file of an API: what it holds itself, and which actions it lists that have their own files. */
final class ApiFile {

  private final Section section;
  private final Diagnostics diagnostics;
  private final CheckedModels models;
  private final Map<String, Node.Entry> held = new LinkedHashMap<>();
  private final Map<String, Node.Text> listed = new LinkedHashMap<>();
  private final IdentityHashMap<Node.Entry, String> others = new IdentityHashMap<>();

  private ApiFile(Section section) {
    this.section = section;
    this.diagnostics = section.diagnostics();
    this.models = readModels();
    readActions();
  }

  /** Reads what is common to all actions, and where the actions are. */
  static Optional<ApiFile> of(Document document, Diagnostics diagnostics) {
    if (!LanguageVersion.isReadable(document, diagnostics)) {
      return Optional.empty();
    }
    Node.Mapping root = document.root();
    Section section = new Section(Keys.API_FILE, "the file", root.location(), root, diagnostics);
    return Optional.of(new ApiFile(section.checked()));
  }

  CheckedModels models() {
    return this.models;
  }

  /** Returns the actions that the file holds, by name. */
  Map<String, Node.Entry> held() {
    return this.held;
  }

  /** Returns the actions that the file lists, by name. */
  Map<String, Node.Text> listed() {
    return this.listed;
  }

  /** Judges the actions whose names are wrong or stand twice; they are complaints already. */
  void checkOthers() {
    this.others.forEach((entry, written) -> heldAction(entry, written));
  }

  /** Reads an action that the file holds. */
  Optional<Action> heldAction(Node.Entry entry) {
    return heldAction(entry, entry.name());
  }

  private Optional<Action> heldAction(Node.Entry entry, String written) {
    String what = Shown.plain(written);
    if (!(entry.value() instanceof Node.Mapping mapping)) {
      this.diagnostics.add(Complaints.wrongForm(
          "action " + what, "a map", entry.value(), "Write `effect: read` below it."));
      return Optional.empty();
    }
    Section action = new Section(Keys.ACTION, what, entry.location(), mapping, this.diagnostics);
    return new ActionChecker(this.models, this.diagnostics).check(entry.name(), action.checked());
  }

  /** Returns the API with some actions, unless it has no name. */
  Optional<Api> api(List<Action> actions) {
    // Read before the name is looked at, so that they are judged without one, too.
    Docs docs = DocsRule.docs(this.section);
    Optional<String> endpoint = EndpointRule.endpoint(this.section);
    Optional<String> javaName = this.section.nameText("java");
    List<ErrorCode> errors = ErrorRule.errors(this.section);
    return this.section
        .name("api")
        .map(name -> new Api(
            name.text(),
            docs,
            endpoint,
            javaName,
            actions,
            this.models.whole(),
            errors,
            name.location()));
  }

  private CheckedModels readModels() {
    List<Node.Entry> entries = this.section.entries("models");
    ModelNames names = new ModelNames(ModelChecker.declared(entries), Set.of());
    SameLetters letters = new SameLetters("models", "the API", this.diagnostics);
    entries.forEach(entry -> letters.take(entry.key()));
    CheckedModels read = ModelChecker.check("the API", entries, names, this.diagnostics);
    ModelRecursion.check(read.whole(), this.diagnostics);
    return read;
  }

  private void readActions() {
    SameLetters letters = new SameLetters("actions", "the API", this.diagnostics);
    Node node = this.section.node("actions").orElse(null);
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        this.section.scalar("actions", item).ifPresent(name -> takeListed(name, letters));
      }
      return;
    }
    for (Node.Entry entry : this.section.entries("actions")) {
      letters.take(entry.key());
      if (!Names.isName(entry.name())) {
        Node.Entry meant =
            Complaints.misnamed("an action of the API", entry, this.section.diagnostics());
        this.others.put(meant, entry.name());
      } else if (this.held.putIfAbsent(entry.name(), entry) != null) {
        this.others.put(entry, entry.name());
      }
    }
  }

  private void takeListed(Node.Text name, SameLetters letters) {
    letters.take(name);
    if (!Names.isName(name.text())) {
      this.diagnostics.add(Complaints.badName("an action of the API", name));
      return;
    }
    Node.Text first = this.listed.putIfAbsent(name.text(), name);
    if (first != null) {
      this.diagnostics.add(listedTwice(first, name));
    }
  }

  private static Diagnostic listedTwice(Node.Text first, Node.Text second) {
    return new Diagnostic(
            DiagnosticCode.ACTION_TWICE,
            second.location(),
            "The API lists the action " + second.text() + " twice. Remove one.")
        .with(first.location(), "first listed here");
  }
}
