package dev.countersign.read;

import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which parts of YAML a definition does without, and what is said about those that it has. */
final class YamlRules {

  /** The kind of thing that a key below another key names. */
  private static final Map<String, String> KINDS = Map.of(
      "parameters", "parameter ",
      "response", "response field ",
      "fields", "field ",
      "models", "model ",
      "actions", "action ",
      "errors", "error ",
      "values", "value ",
      "waiters", "waiter ");

  private static final int SHOWN_ALIASES = 3;

  private final List<Diagnostic> found = new ArrayList<>();
  private boolean mergeKeys;
  private final List<String> unread = new ArrayList<>();
  private final Map<String, Diagnostic> anchors = new LinkedHashMap<>();

  /** Where a map stands: the key that it belongs to, and the key above that. */
  record Place(String name, String owner) {}

  /** Returns what was reported so far. */
  List<Diagnostic> found() {
    List<Diagnostic> all = new ArrayList<>(this.found);
    all.addAll(this.anchors.values());
    return all;
  }

  /** Returns the texts of what is left out. */
  List<String> unread() {
    return this.unread;
  }

  /** Tells whether any key may be there by way of another map. */
  boolean hasMergeKeys() {
    return this.mergeKeys;
  }

  /** Tells whether the keys below a key are names that the author gives. */
  static boolean holdsNames(String key) {
    return KINDS.containsKey(key);
  }

  /** Takes a node that is left out. */
  void leftOut(Node node) {
    Deque<Node> nodes = new ArrayDeque<>(List.of(node));
    while (!nodes.isEmpty()) {
      Node next = nodes.pop();
      if (next instanceof Node.Text text) {
        this.unread.add(text.text());
      } else if (next instanceof Node.Listing list) {
        nodes.addAll(list.items());
      } else if (next instanceof Node.Mapping map) {
        map.entries().forEach(entry -> {
          this.unread.add(entry.name());
          nodes.add(entry.value());
        });
      }
    }
  }

  void report(Diagnostic diagnostic) {
    this.found.add(diagnostic);
  }

  /** An anchor and all its aliases are one complaint: an alias bomb has a thousand of them. */
  void anchor(String anchor, SourceLocation place) {
    String message = "The anchor &" + Shown.plain(anchor) + " is not part of a definition.";
    this.anchors.putIfAbsent(
        anchor,
        new Diagnostic(
            DiagnosticCode.ANCHOR,
            place,
            message + " Write out what it stands for, or make a model; a text goes in quotes."));
  }

  void alias(String anchor, SourceLocation place) {
    Diagnostic known = this.anchors.get(anchor);
    if (known == null) {
      String message = "The alias *" + Shown.plain(anchor) + " is not part of a definition.";
      report(new Diagnostic(
          DiagnosticCode.ANCHOR,
          place,
          message + " A text that begins with an asterisk goes in quotes."));
    } else if (known.related().size() < SHOWN_ALIASES) {
      this.anchors.put(anchor, known.with(place, "used here"));
    }
  }

  void tag(String tag, SourceLocation place) {
    report(new Diagnostic(
        DiagnosticCode.TAG,
        place,
        "The tag "
            + Shown.plain(tag.replaceFirst("^tag:yaml.org,2002:", "!!"))
            + " is not part of a definition. Remove it; a text that begins with an"
            + " exclamation mark goes in quotes."));
  }

  void tab(SourceLocation place) {
    report(new Diagnostic(
        DiagnosticCode.CONTROL_CHARACTER,
        place,
        Characters.named('\t')
            + " within a text looks like blanks. Write a blank; a text that has to hold it has the"
            + " escape \\t in double quotes."));
  }

  void commentWithoutBlank(SourceLocation place) {
    report(new Diagnostic(
        DiagnosticCode.NOT_YAML,
        place,
        "A comment begins behind a blank. Write ` #`, or put all of the text in quotes."));
  }

  boolean isMergeKey(Node.Text key) {
    boolean merge = !key.quoted() && key.text().equals("<<");
    if (merge) {
      report(new Diagnostic(
          DiagnosticCode.MERGE_KEY,
          key.location(),
          "The merge key << is not part of a definition. Write out the keys, or make a model."));
    }
    this.mergeKeys |= merge;
    return merge;
  }

  void secondDocument(SourceLocation place) {
    report(new Diagnostic(
        DiagnosticCode.SECOND_DOCUMENT,
        place,
        "A second document begins here, and a definition file holds one."
            + " Move it to a file of its own."));
  }

  void tooDeep(SourceLocation place) {
    report(nestedTooDeep(place));
  }

  void tooManyEntries(String name, SourceLocation place) {
    String message = String.format(
        Locale.ROOT,
        "%s has more than %,d entries, and the file is read no further. Correct it, or make two of it.",
        name.isEmpty() ? "The file" : Shown.plain(name),
        Limits.ENTRIES);
    report(new Diagnostic(DiagnosticCode.TOO_MANY, place, message));
  }

  static Diagnostic nestedTooDeep(SourceLocation place) {
    return new Diagnostic(
        DiagnosticCode.NESTED_TOO_DEEP,
        place,
        "Maps and lists are nested more than "
            + Limits.NESTING
            + " levels deep. Give an inner one a name, as a model.");
  }

  void keyIsNoText(Node node) {
    report(new Diagnostic(
        DiagnosticCode.KEY_IS_NO_TEXT,
        node.location(),
        "A key is a text, not a list or a map."
            + " A text that begins with a bracket or a brace goes in quotes."));
  }

  /** Escapes in double quotes reach characters that a file cannot hold. */
  void characters(String text, SourceLocation place) {
    if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(YamlRules::isHalfCharacter)) {
      report(new Diagnostic(
          DiagnosticCode.CONTROL_CHARACTER,
          place,
          "The text "
              + Shown.quoted(text)
              + " holds a character that cannot be sent. Remove the escape."));
    }
  }

  void duplicate(Place place, Node.Text first, Node.Text second) {
    String kind = KINDS.getOrDefault(place.name(), "");
    String owner = kind.isEmpty() ? place.name() : place.owner();
    report(new Diagnostic(
            DiagnosticCode.DUPLICATE_NAME,
            second.location(),
            (owner.isEmpty() ? "The file" : Shown.plain(owner))
                + " declares "
                + (kind.isEmpty() ? "the key " : kind)
                + Shown.plain(second.text())
                + " twice. Remove one, or rename it.")
        .with(first.location(), "first declared here"));
  }

  static Diagnostic rootIsNoMap(Node root) {
    return new Diagnostic(
        DiagnosticCode.ROOT_IS_NO_MAP,
        root.location(),
        "A definition file consists of keys and values. Begin with `countersign: 1`,"
            + " then `api: Name` or `action: Name`.");
  }

  static Diagnostic fileIsEmpty(String file) {
    return new Diagnostic(
        DiagnosticCode.FILE_IS_EMPTY,
        SourceLocation.ofFile(file),
        "The file says nothing. Begin with `countersign: 1`, then `api: Name` or `action: Name`.");
  }

  private static boolean isHalfCharacter(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
