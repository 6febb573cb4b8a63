package dev.countersign.check;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionReader;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.Document;
import dev.countersign.read.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an API together from its file and the files of its actions. */
final class ApiAssembly {

  private static final String THE_API = "the API";

  private final ApiLayout layout;
  private final ApiFile file;
  private final Diagnostics diagnostics;
  private int bytes;
  private final Map<String, Optional<Action>> heldActions = new LinkedHashMap<>();

  private ApiAssembly(ApiLayout layout, DefinitionSource source, ApiFile file) {
    this.bytes = source.size();
    this.layout = layout;
    this.file = file;
    this.diagnostics = layout.diagnostics();
  }

  /** Reads an API with the actions that are asked for; none stands for all that it names. */
  static Optional<Api> assemble(ApiLayout layout, Collection<String> asked) {
    return of(layout).flatMap(assembly -> assembly.api(asked.isEmpty() ? assembly.named() : asked));
  }

  /** Reads an API with all the actions that it names, and some more that have files. */
  static Optional<Api> assembleAll(ApiLayout layout, Collection<String> files) {
    return of(layout).flatMap(assembly -> {
      List<String> all = new ArrayList<>(assembly.named());
      all.addAll(files);
      return assembly.api(all);
    });
  }

  /** Names the actions that the file of an API holds or lists. */
  static Collection<String> actionNames(ApiLayout layout) {
    return of(layout).map(ApiAssembly::named).orElse(List.of());
  }

  private static Optional<ApiAssembly> of(ApiLayout layout) {
    return layout.api().flatMap(source -> {
      Document document = DefinitionReader.readable(source, layout.diagnostics())
          .orElseGet(() -> Document.empty(source.name()));
      return ApiFile.of(document, layout.diagnostics())
          .map(file -> new ApiAssembly(layout, source, file));
    });
  }

  private Optional<Api> api(Collection<String> asked) {
    // A file is right or wrong as a whole: the actions that it holds are read, asked for or not.
    Limit.ACTIONS
        .within(
            THE_API, List.copyOf(this.file.held().values()), Node.Entry::location, this.diagnostics)
        .forEach(entry -> this.heldActions.put(entry.name(), held(entry)));
    this.file.checkOthers();
    List<String> wanted = Limit.ACTIONS.within(
        THE_API, List.copyOf(new LinkedHashSet<>(asked)), this::placeOf, this.diagnostics);
    if (wanted.isEmpty() && !this.diagnostics.hasErrors()) {
      this.diagnostics.add(withoutActions());
    }
    List<Action> actions = new ArrayList<>();
    wanted.forEach(name -> action(name).ifPresent(actions::add));
    checkLetters(actions);
    Optional<Api> api = this.file.api(actions);
    api.ifPresent(whole -> SizeRule.check(whole, this.diagnostics));
    return api;
  }

  private SourceLocation placeOf(String action) {
    Node.Entry entry = this.file.held().get(action);
    if (entry != null) {
      return entry.location();
    }
    Node.Text listed = this.file.listed().get(action);
    return listed == null ? SourceLocation.ofFile(this.layout.apiPath()) : listed.location();
  }

  private Collection<String> named() {
    List<String> named = new ArrayList<>(this.file.held().keySet());
    named.addAll(this.file.listed().keySet());
    return named;
  }

  private Optional<Action> held(Node.Entry entry) {
    this.layout
        .action(entry.name())
        .ifPresent(twice -> this.diagnostics.add(definedTwice(entry, twice)));
    return this.file.heldAction(entry);
  }

  private Optional<Action> action(String name) {
    if (this.file.held().containsKey(name)) {
      return this.heldActions.getOrDefault(name, Optional.empty());
    }
    if (!Names.isName(name)) {
      this.diagnostics.add(
          Complaints.badName("an action", name, SourceLocation.ofFile(this.layout.apiPath())));
      return Optional.empty();
    }
    if (this.bytes > Limit.FILES.most()) {
      return Optional.empty();
    }
    Optional<DefinitionSource> source = this.layout.action(name);
    this.bytes += source.map(DefinitionSource::size).orElse(0);
    if (!Limit.FILES.check(THE_API, this.bytes, placeOf(name), this.diagnostics)) {
      return Optional.empty();
    }
    if (source.isEmpty()) {
      this.diagnostics.add(unknownAction(name));
    }
    return source
        .flatMap(found -> DefinitionReader.readable(found, this.diagnostics))
        .flatMap(document -> fromFile(name, document));
  }

  private Optional<Action> fromFile(String name, Document document) {
    if (!LanguageVersion.isReadable(document, this.diagnostics)) {
      return Optional.empty();
    }
    Node.Mapping root = document.root();
    SourceLocation place =
        root.find("action").map(entry -> entry.value().location()).orElse(root.location());
    Section section = new Section(Keys.ACTION_FILE, name, place, root, this.diagnostics).checked();
    section
        .name("action")
        .filter(written -> !written.text().equals(name))
        .ifPresent(written -> this.diagnostics.add(otherName(name, written)));
    return new ActionChecker(this.file.models(), this.diagnostics).check(name, section);
  }

  private void checkLetters(List<Action> actions) {
    SameLetters letters = new SameLetters("actions", THE_API, this.diagnostics);
    for (Action action : actions) {
      letters.take(new Node.Text(action.name(), false, action.location()));
    }
  }

  private Diagnostic withoutActions() {
    return new Diagnostic(
        DiagnosticCode.NO_ACTIONS,
        SourceLocation.ofFile(this.layout.apiPath()),
        "The API has no actions. Write them below the key `actions`, or list those that have files"
            + " of their own.");
  }

  private Diagnostic unknownAction(String name) {
    String path = this.layout.actionPath(name);
    List<String> others = new ArrayList<>(named());
    others.remove(name);
    return new Diagnostic(
            DiagnosticCode.UNKNOWN_ACTION,
            placeOf(name),
            "The action "
                + name
                + " is not defined here, and there is no file "
                + path
                + ". It was looked for in: "
                + this.layout.lookup().describe()
                + "."
                + Nearest.to(name, others)
                    .map(word -> " Did you mean " + word + "?")
                    .orElse(" Write that file, or correct the name."))
        .lacking(List.of(name));
  }

  private static Diagnostic definedTwice(Node.Entry entry, DefinitionSource file) {
    return new Diagnostic(
            DiagnosticCode.ACTION_TWICE,
            entry.location(),
            "The action " + entry.name() + " is defined here and in a file of its own. Remove one.")
        .with(SourceLocation.ofFile(file.name()), "also defined here");
  }

  private static Diagnostic otherName(String name, Node.Text written) {
    return new Diagnostic(
        DiagnosticCode.ACTION_FILE_NAME,
        written.location(),
        "The file of the action "
            + name
            + " defines "
            + Shown.plain(written.text())
            + ". Rename the file, or write `action: "
            + name
            + "`.");
  }
}
