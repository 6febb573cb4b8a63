package dev.countersign.check;

import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A map of the language: it knows which keys it may have and reads their values by form.
 *
 * <p>A key with nothing behind it counts as absent. Whatever has the wrong form is a complaint and
 * counts as absent, too.
 *
 * @param kind which keys there are
 * @param name what the map is about, as {@code parameter Zone of CopyCustomImage}
 * @param place where that is named
 * @param node the map
 * @param diagnostics takes what is wrong
 */
record Section(
    Keys kind, String name, SourceLocation place, Node.Mapping node, Diagnostics diagnostics) {

  /** Texts that only people read: comments of any length. */
  private static final Set<String> DOCUMENTATION =
      Set.of("summary", "description", "deprecated", "values", "default", "source", "guessed");

  /** Complains about keys that are unknown or missing. */
  Section checked() {
    this.node.entries().stream()
        .filter(entry -> this.kind.find(entry.name()).isEmpty())
        .map(this::unknownKey)
        .forEach(this.diagnostics::add);
    List<String> missing = this.kind.all().stream()
        .filter(key -> key.required() && node(key.name()).isEmpty())
        .map(Keys.Key::name)
        .toList();
    if (!missing.isEmpty()) {
      this.diagnostics.add(missingKeys(missing));
    }
    return this;
  }

  /** Returns what stands behind a key, if anything does. */
  Optional<Node> node(String key) {
    return this.node.find(key).map(Node.Entry::value).filter(value -> !value.isEmpty());
  }

  Optional<Node.Text> scalar(String key) {
    return node(key).flatMap(value -> scalar(key, value));
  }

  Optional<Node.Text> scalar(String key, Node value) {
    if (value instanceof Node.Text text) {
      boolean bearable = isDocumentation(key)
          || Limit.TEXT.check(
              subject(key), text.text().length(), text.location(), this.diagnostics);
      return bearable ? Optional.of(text) : Optional.empty();
    }
    this.diagnostics.add(
        value instanceof Node.Mapping
            ? Complaints.wrongForm(
                subject(key), "a text", value, "A text that begins with a brace goes in quotes.")
            : Complaints.wrongForm(subject(key), "a text", value));
    return Optional.empty();
  }

  /** Tells whether a text is for people only; what errors mean is in the client, too. */
  private boolean isDocumentation(String key) {
    return DOCUMENTATION.contains(key) && this.kind != Keys.ERROR;
  }

  Optional<String> text(String key) {
    return scalar(key).map(Node.Text::text);
  }

  /** Returns a text that is a name. */
  Optional<Node.Text> name(String key) {
    return scalar(key).filter(text -> isName(key, text));
  }

  Optional<String> nameText(String key) {
    return name(key).map(Node.Text::text);
  }

  /** Returns names from one name or a list of them. */
  List<Node.Text> names(String key) {
    return texts(key).stream().filter(text -> isName(key, text)).toList();
  }

  /** Returns texts from one text or a list of them. */
  List<Node.Text> texts(String key) {
    Optional<Node> value = node(key);
    if (value.orElse(null) instanceof Node.Listing listing) {
      return listing.items().stream()
          .flatMap(item -> scalar(key, item).stream())
          .toList();
    }
    return value.flatMap(single -> scalar(key, single)).stream().toList();
  }

  /** Returns names from one name or a list of them, as many as a limit allows. */
  List<Node.Text> names(String key, Limit limit) {
    return limit.within(this.name, names(key), Node.Text::location, this.diagnostics);
  }

  /** Returns the parts of a list, or the one part that is no list. */
  static List<Node> items(Node node) {
    return node instanceof Node.Listing listing ? listing.items() : List.of(node);
  }

  /** Tells whether a key says {@code true}. */
  boolean flag(String key) {
    Optional<Node.Text> value = scalar(key);
    if (value.isEmpty()) {
      return false;
    }
    return switch (value.get().text()) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        this.diagnostics.add(notBoolean(key, value.get(), "true or false"));
        yield false;
      }
    };
  }

  /** Like a flag, and takes {@code Yes} and {@code No} in any case, as documentation pages do. */
  boolean looseFlag(String key) {
    Optional<Node.Text> value = scalar(key);
    if (value.isEmpty()) {
      return false;
    }
    String written = value.get().text();
    boolean yes = written.equalsIgnoreCase("true") || written.equalsIgnoreCase("yes");
    if (!yes && !written.equalsIgnoreCase("false") && !written.equalsIgnoreCase("no")) {
      this.diagnostics.add(notBoolean(key, value.get(), "true, false, yes or no"));
    }
    return yes;
  }

  /** Returns one of the words that the key allows. */
  Optional<String> choice(String key) {
    List<String> choices = this.kind.find(key).orElseThrow().choices();
    Optional<Node.Text> value = scalar(key);
    value
        .filter(text -> !choices.contains(text.text()))
        .ifPresent(
            text -> this.diagnostics.add(Complaints.unknownChoice(subject(key), text, choices)));
    return value.map(Node.Text::text).filter(choices::contains);
  }

  /** Returns the entries of a map. */
  List<Node.Entry> entries(String key) {
    Optional<Node> value = node(key);
    if (value.isEmpty() || value.get() instanceof Node.Mapping) {
      return value.map(map -> ((Node.Mapping) map).entries()).orElse(List.of());
    }
    this.diagnostics.add(
        Complaints.wrongForm(subject(key), "a map: `name: …` in each line", value.get()));
    return List.of();
  }

  /** Returns the entries of a map, as many as a limit allows. */
  List<Node.Entry> entries(String key, Limit limit) {
    return limit.within(this.name, entries(key), Node.Entry::location, this.diagnostics);
  }

  boolean isEmptyMap(String key) {
    return node(key).orElse(null) instanceof Node.Mapping mapping
        && mapping.entries().isEmpty();
  }

  /** Complains that a map has nothing in it. */
  void complainEmpty(String key, String remedy) {
    this.diagnostics.add(new Diagnostic(
        DiagnosticCode.MISSING_KEY, keyPlace(key), subject(key) + " is empty. " + remedy));
  }

  /** Returns where a key stands, or the whole section where it is not there. */
  SourceLocation keyPlace(String key) {
    return this.node.find(key).map(Node.Entry::location).orElse(this.place);
  }

  /** Complains where a key is there in spite of another one. */
  void exclude(String present, String other, String why) {
    if (node(other).isPresent()) {
      this.diagnostics.add(new Diagnostic(
          DiagnosticCode.KEYS_EXCLUDE,
          keyPlace(other),
          Complaints.capital(this.name)
              + " has both "
              + present
              + " and "
              + other
              + ". "
              + why
              + " Remove one of them."));
    }
  }

  private String subject(String key) {
    return "`" + key + "` of " + this.name;
  }

  private boolean isName(String key, Node.Text text) {
    if (Names.isName(text.text())) {
      return true;
    }
    this.diagnostics.add(Complaints.badName(subject(key), text));
    return false;
  }

  private Diagnostic unknownKey(Node.Entry entry) {
    boolean alike = !Characters.asSeen(entry.name()).equals(entry.name());
    if (entry.value().isEmpty() && entry.name().contains(" ") && !alike) {
      return textWithComma(entry);
    }
    List<String> known = this.kind.names();
    String message =
        Complaints.capital(this.name) + " has the unknown key " + Shown.plain(entry.name()) + ".";
    Optional<Keys> elsewhere =
        Keys.KINDS.stream().filter(k -> k.find(entry.name()).isPresent()).findFirst();
    String question = Nearest.question(entry.name(), known);
    if (question.isEmpty() && elsewhere.isPresent()) {
      question = " It is a key of " + elsewhere.get().thing() + ", not of " + thing() + ".";
    } else if (question.isEmpty()) {
      question = " Keys of " + thing() + " are: " + String.join(", ", known) + ".";
    }
    if (alike) {
      question = " Write `" + Shown.toWrite(entry.name()) + "`.";
    }
    return new Diagnostic(DiagnosticCode.UNKNOWN_KEY, entry.location(), message + question);
  }

  // Between braces a comma ends a text, and what follows it looks like a key.
  private Diagnostic textWithComma(Node.Entry entry) {
    return new Diagnostic(
        DiagnosticCode.UNKNOWN_KEY,
        entry.location(),
        Complaints.capital(this.name)
            + " has the unknown key "
            + Shown.quoted(entry.name())
            + ". Between braces, a text with a comma in it goes in quotes: `summary: '…, …'`.");
  }

  private String thing() {
    return this.kind.thing();
  }

  private Diagnostic missingKeys(List<String> missing) {
    String keys = String.join(" and ", missing);
    return new Diagnostic(
            DiagnosticCode.MISSING_KEY,
            this.place,
            Complaints.capital(this.name)
                + " lacks the key"
                + (missing.size() == 1 ? " " : "s ")
                + keys
                + ". Write `"
                + missing.get(0)
                + ": "
                + example(missing.get(0))
                + "`.")
        .lacking(missing);
  }

  private String example(String key) {
    Keys.Key found = this.kind.find(key).orElseThrow();
    return switch (found.form()) {
      case CHOICE -> String.join("` or `" + key + ": ", found.choices());
      case TYPE -> "string";
      case DURATION -> key.equals("every") ? "5s" : "10m";
      default -> "…";
    };
  }

  private Diagnostic notBoolean(String key, Node.Text text, String wanted) {
    return new Diagnostic(
        DiagnosticCode.NOT_BOOLEAN,
        text.location(),
        subject(key) + " is " + wanted + ", not " + Shown.quoted(text.text()) + ".");
  }
}
