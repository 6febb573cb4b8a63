package dev.countersign.check;

import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a type, as {@code list of map of string}. */
record TypeText(ModelNames models, Diagnostics diagnostics) {

  /** The words of the language that stand for a type of their own. */
  static final Map<String, FieldType> BUILT_IN = builtIn();

  /** What other languages call them. */
  private static final Map<String, String> ELSEWHERE = Map.ofEntries(
      Map.entry("str", "string"),
      Map.entry("text", "string"),
      Map.entry("integer", "int"),
      Map.entry("long", "int"),
      Map.entry("int32", "int"),
      Map.entry("int64", "int"),
      Map.entry("double", "float"),
      Map.entry("number", "float"),
      Map.entry("decimal", "float"),
      Map.entry("boolean", "bool"),
      Map.entry("any", "object"),
      Map.entry("json", "object"),
      Map.entry("list", "list of string"),
      Map.entry("array", "list of string"),
      Map.entry("map", "map of string"),
      Map.entry("dict", "map of string"));

  private static final Pattern CONTAINER = Pattern.compile("(list|map) +of +(.*)");
  private static final Pattern BRACKETS = Pattern.compile(
      "(?i)(list|array|set|map)\\s*[\\[<(]\\s*(?:string\\s*,\\s*)?(.*?)\\s*[\\]>)]");
  private static final Pattern SUFFIX = Pattern.compile("(\\w+)\\s*\\[\\s*]");
  private static final Pattern LACKING = Pattern.compile("(?i)(list|array|map)\\s+of");
  private static final Pattern OTHER_WORD =
      Pattern.compile("(?i)(list|array|map|set|arrays|lists|maps)\\s+(?:of\\s+)?(.+)");

  /** Reads a type; what is wrong with it is said with the remedy. */
  Optional<FieldType> parse(String what, Node.Text written) {
    Deque<Boolean> lists = new ArrayDeque<>();
    String rest = written.text();
    Matcher container = CONTAINER.matcher(rest);
    while (container.matches()) {
      lists.push(container.group(1).equals("list"));
      rest = container.group(2);
      container = CONTAINER.matcher(rest);
    }
    if (lists.size() > Limit.TYPE.most()) {
      this.diagnostics.add(tooDeep(what, written));
      return Optional.empty();
    }
    Optional<FieldType> innermost = word(rest);
    if (innermost.isEmpty()) {
      this.diagnostics.add(complaint(what, written, rest));
    }
    return innermost.map(type -> wrapped(type, lists));
  }

  private Optional<FieldType> word(String word) {
    return this.models.find(word).or(() -> Optional.ofNullable(BUILT_IN.get(word)));
  }

  private static FieldType wrapped(FieldType innermost, Deque<Boolean> lists) {
    FieldType type = innermost;
    for (boolean list : lists) {
      type = list ? new FieldType.ListOf(type) : new FieldType.MapOf(type);
    }
    return type;
  }

  private Diagnostic complaint(String what, Node.Text written, String rest) {
    String front = written.text().substring(0, written.text().length() - rest.length());
    return rightSpelling(rest)
        .flatMap(this::spelledThrough)
        .map(right -> misspelled(what, written, front + right))
        .orElseGet(() -> unknown(what, written, rest));
  }

  /** Spells the inner types, too; nothing where that leads to no type. */
  private Optional<String> spelledThrough(String type) {
    String text = type;
    for (int depth = 0; depth <= Limit.TYPE.most(); depth++) {
      String rest = innermost(text);
      if (word(rest).isPresent()) {
        return Optional.of(text);
      }
      Optional<String> right = rightSpelling(rest);
      if (right.isEmpty()) {
        return Optional.empty();
      }
      text = text.substring(0, text.length() - rest.length()) + right.get();
    }
    return Optional.empty();
  }

  private static String innermost(String type) {
    String rest = type;
    Matcher container = CONTAINER.matcher(rest);
    while (container.matches()) {
      rest = container.group(2);
      container = CONTAINER.matcher(rest);
    }
    return rest;
  }

  private Optional<String> rightSpelling(String written) {
    String text = Characters.asSeen(written).strip();
    if (text.isEmpty()) {
      return Optional.of("string");
    }
    if (LACKING.matcher(text).matches()) {
      return Optional.of(container(text) + "string");
    }
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      return Optional.of(container(brackets.group(1)) + meant(brackets.group(2)));
    }
    Matcher suffix = SUFFIX.matcher(text);
    if (suffix.matches()) {
      return Optional.of("list of " + meant(suffix.group(1)));
    }
    Matcher other = OTHER_WORD.matcher(text);
    return other.matches()
        ? Optional.of(container(other.group(1)) + meant(other.group(2)))
        : Optional.empty();
  }

  private static String container(String word) {
    return word.toLowerCase(Locale.ROOT).startsWith("map") ? "map of " : "list of ";
  }

  private String meant(String word) {
    if (word.isEmpty()) {
      return "string";
    }
    return word(word).isPresent()
        ? word
        : Optional.ofNullable(ELSEWHERE.get(word.toLowerCase(Locale.ROOT)))
            .or(() -> Nearest.to(word, this.models.typeWords()))
            .orElse(word);
  }

  private static Diagnostic misspelled(String what, Node.Text written, String right) {
    return new Diagnostic(
        DiagnosticCode.TYPE_SPELLING,
        written.location(),
        Complaints.capital(what)
            + " has the type "
            + Shown.quoted(written.text())
            + ". Write `"
            + Shown.toWrite(right)
            + "`.");
  }

  private Diagnostic unknown(String what, Node.Text written, String rest) {
    String meant = meant(rest);
    return new Diagnostic(
            DiagnosticCode.UNKNOWN_TYPE,
            written.location(),
            Complaints.capital(what)
                + " has the unknown type "
                + Shown.quoted(rest)
                + "."
                + (meant.equals(rest)
                    ? " Types are "
                        + String.join(", ", BUILT_IN.keySet())
                        + ", `list of …`, `map of …` and the names of models."
                    : " Did you mean " + meant + "?"))
        .lacking(List.of(rest));
  }

  private static Diagnostic tooDeep(String what, Node.Text written) {
    return new Diagnostic(
        DiagnosticCode.TYPE_SPELLING,
        written.location(),
        Complaints.capital(what)
            + " nests more than "
            + Limit.TYPE.most()
            + " lists and maps. Give an inner one a name, as a model.");
  }

  private static Map<String, FieldType> builtIn() {
    Map<String, FieldType> types = new LinkedHashMap<>();
    for (Scalar scalar : Scalar.values()) {
      types.put(scalar.word(), scalar);
    }
    types.put("object", new FieldType.FreeObject());
    return Collections.unmodifiableMap(types);
  }
}
