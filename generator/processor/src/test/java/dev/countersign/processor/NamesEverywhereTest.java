package dev.countersign.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.countersign.check.ApiLoader;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.generate.AskedClient;
import dev.countersign.generate.ClientPackage;
import dev.countersign.generate.PackageSources;
import dev.countersign.generate.SourceFile;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Every place where a Java name comes to be, times every name that may be bad there: it is refused with a
 * code and a place, or what is generated compiles.
 *
 * <p>Each pair is judged alone; all that is accepted is compiled at once, each name in a package of its
 * own with all its places together.
 */
class NamesEverywhereTest {
  /** Names by what may be wrong with them. */
  private static final Map<String, List<String>> NAMES = names();

  /** What stands at one place; {@code @} is the name, and what else it needs comes from a frame. */
  private static final Map<String, Place> WIRE_PLACES = wirePlaces();

  private static final Map<String, Place> JAVA_PLACES = javaPlaces();

  /**
   * Parts of a definition, by section.
   *
   * @param api the name of the API
   * @param parameters of the action Run
   * @param response of the action Run
   * @param rest of the action Run
   * @param actions beside it
   * @param models of the API
   */
  private record Place(
      String api, String parameters, String response, String rest, String actions, String models) {
    static Place parameter(String text) {
      return new Place("", text, "", "", "", "");
    }

    static Place response(String text) {
      return new Place("", "", text, "", "", "");
    }

    static Place both(String text) {
      return new Place("", text, text, "", "", "");
    }

    Place named(String name, int number) {
      return new Place(
          put(this.api, name, number),
          put(this.parameters, name, number),
          put(this.response, name, number),
          put(this.rest, name, number),
          put(this.actions, name, number),
          put(this.models, name, number));
    }

    /** Places in one definition have surroundings of their own: {@code #} is a number. */
    private static String put(String text, String name, int number) {
      return text.replace("@", name).replace("#", "W" + number + "w");
    }
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("keywords", words("class default int this null true enum"));
    names.put("words of some places", words("record var yield when"));
    names.put("methods of Object", words("toString getClass wait HashCode"));
    names.put(
        "java.lang",
        words("String Object Override Deprecated Long Double Boolean Integer Enum Record"));
    names.put(
        "imported",
        words("List Map Objects Arrays Collection Base64 Pattern CompletableFuture Entry Generated"
            + " Nullable"));
    names.put(
        "the runtime",
        words("JsonValue OpenText ActionCaller Parameters FieldNames ReplyReader RequestCheck"
            + " ClientValue Goal Paginator ServiceClient ClientOptions"));
    names.put(
        "our members",
        words("build builder unknownFields writeTo check close add call explain ToBuilder Builder"
            + " Known BUILDER FIELDS ACTION UNLISTED Name_PATTERN"));
    names.put(
        "our classes",
        words("RunRequest HostClient DefaultHostClient RunAsync RunPaginator Request Client"));
    names.put("our variables", words("in to that element key options of text"));
    names.put("packages", words("java dev org com example Java Dev Com"));
    names.put("devices", words("Con prn Aux nul COM1 Lpt9 Console"));
    names.put("spelling", words("a B_ a1 aB user_id URLs IPv6 x__y"));
    names.put("length", List.of("L".repeat(100)));
    return names;
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private static Map<String, Place> wirePlaces() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("API", new Place("@", "", "", "", "", ""));
    places.put("action", new Place("", "", "", "", "@: { effect: read }", ""));
    places.put("parameter", Place.parameter("@: string"));
    places.put("response field", Place.response("@: string"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("required", "{ type: int, required: true }");
    fields.put("list", "list of string");
    fields.put("list of maps", "list of map of float");
    fields.put("map", "map of int");
    fields.put("values", "{ type: string, values: [a, b] }");
    fields.put("list of values", "{ type: list of int, values: [1, 2] }");
    fields.put("pattern", "{ type: string, pattern: a+ }");
    fields.put("bytes", "{ type: string, encoding: base64 }");
    fields.put("nested", "{ type: object, fields: { A: string } }");
    fields.put(
        "nested deeply",
        "{ type: object, fields: { @: { type: list of object, fields: { @: { type: object, fields: {"
            + " @: { type: string, values: [a] } } } } } } }");
    fields.forEach((what, type) -> {
      places.put(what, Place.both("P#: { type: object, fields: { @: " + type + " } }"));
    });
    places.put(
        "field of a model",
        new Place("", "On#: N#", "On#: N#", "", "", "N#: { @: string, Else: list of N# }"));
    places.put(
        "model of the API",
        new Place(
            "", "Of#: M#", "Of#: M#", "", "", "M#: { A: '@' }\n  @: { A: string, B: list of @ }"));
    places.put(
        "model of the action",
        new Place(
            "",
            "Own#: '@'",
            "Own#: map of @",
            "models: { @: { A: string, @: { type: string, values: [a] } } }",
            "",
            ""));
    places.put("value", Place.both("V#: { type: string, values: ['@', other-value] }"));
    places.put(
        "waiter",
        new Place(
            "",
            "",
            "State#: string",
            "waiters: { @: { success: { State#: a }, every: 5s, at most: 1m } }",
            "",
            ""));
    return places;
  }

  private static Map<String, Place> javaPlaces() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("API", new Place("Api\njava: '@'", "", "", "", "", ""));
    places.put("action", new Place("", "", "", "", "Act#: { effect: read, java: '@' }", ""));
    places.put("parameter", Place.parameter("P#: { type: string, java: '@' }"));
    places.put("response field", Place.response("P#: { type: list of string, java: '@' }"));
    places.put(
        "nested",
        Place.both(
            "P#: { type: object, fields: { A: { type: string, values: [a], java: '@' } } }"));
    places.put(
        "nested deeply",
        Place.both(
            "P#: { type: object, fields: { A: { type: object, java: '@', fields: { A: { type:"
                + " object, java: '@', fields: { A: string } } } } } }"));
    places.put(
        "model of the API",
        new Place("", "Of#: M#", "Of#: M#", "", "", "M#: { java: '@', fields: { A: M# } }"));
    places.put(
        "field of a model",
        new Place(
            "",
            "On#: N#",
            "On#: N#",
            "",
            "",
            "N#: { A: { type: list of object, java: '@', fields: { B: string } } }"));
    places.put(
        "model of the action",
        new Place(
            "",
            "Own#: O#",
            "Own#: O#",
            "models: { O#: { java: '@', fields: { A: list of O# } } }",
            "",
            ""));
    places.put("value", Place.both("V#: { type: string, values: { a: { java: '@' }, b: } }"));
    return places;
  }

  private static String definition(List<Place> places) {
    StringBuilder models = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    StringBuilder actions = new StringBuilder();
    StringBuilder parameters = new StringBuilder();
    StringBuilder response = new StringBuilder();
    String api = "Host";
    for (Place place : places) {
      api = place.api().isEmpty() ? api : place.api();
      line(parameters, 6, place.parameters());
      line(response, 6, place.response());
      line(rest, 4, place.rest());
      line(actions, 2, place.actions());
      line(models, 2, place.models());
    }
    return "countersign: 1\napi: "
        + api
        + "\nactions:\n"
        + actions
        + "  Run:\n    effect: read\n"
        + rest
        + section("    parameters:\n", parameters)
        + section("    response:\n", response)
        + section("models:\n", models);
  }

  private static void line(StringBuilder lines, int indent, String text) {
    if (!text.isEmpty()) {
      lines.append(" ".repeat(indent)).append(text).append('\n');
    }
  }

  private static String section(String head, StringBuilder lines) {
    return lines.isEmpty() ? "" : head + lines;
  }

  private record Outcome(List<SourceFile> files, List<Diagnostic> complaints) {}

  private static Outcome generate(String packageName, String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    PackageSources sources =
        new PackageSources(new ClientPackage(packageName, true, new TreeSet<>(), List.of()));
    AskedClient asked = new AskedClient(SourceLocation.ofFile("@ApiClient"), "host", List.of());
    List<SourceFile> files = sources.of(
        asked,
        (client, problems) ->
            ApiLoader.load(lookup(yaml), client.api(), client.actions(), problems),
        diagnostics);
    return new Outcome(files, diagnostics.sorted());
  }

  private static DefinitionLookup lookup(String yaml) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return path.equals("countersign/host.yaml")
            ? Optional.of(new DefinitionSource(path, yaml.getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();
      }

      @Override
      public String describe() {
        return "a map";
      }
    };
  }

  /** What was refused: the code, then the names, by place. */
  private final Map<String, List<String>> refused = new TreeMap<>();

  private final List<JavaFileObject> accepted = new ArrayList<>();
  private int packages;

  private void judge(Map<String, Place> places) {
    List<String> names = NAMES.values().stream().flatMap(List::stream).toList();
    for (String name : names) {
      List<Place> well = new ArrayList<>();
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        Place place = entry.getValue().named(name, well.size());
        Outcome alone = generate("com.example", definition(List.of(place)));
        if (alone.complaints().isEmpty()) {
          well.add(place);
        } else {
          this.refused
              .computeIfAbsent(
                  entry.getKey() + " " + codes(entry.getKey(), alone.complaints()),
                  key -> new ArrayList<>())
              .add(name);
        }
      }
      compileLater(well);
    }
  }

  private String codes(String place, List<Diagnostic> complaints) {
    for (Diagnostic complaint : complaints) {
      assertThat(complaint.location().line())
          .as("%s: %s", place, DiagnosticRenderer.render(complaint))
          .isPositive();
    }
    return complaints.stream()
        .map(c -> c.code().code())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** All places together, or each alone where they meet one another. */
  private void compileLater(List<Place> places) {
    Outcome together = generate(nextPackage(), definition(places));
    if (together.complaints().isEmpty()) {
      add(together);
    } else {
      places.forEach(place -> add(generate(nextPackage(), definition(List.of(place)))));
    }
  }

  private String nextPackage() {
    return "com.example.p" + this.packages++;
  }

  private void add(Outcome outcome) {
    outcome
        .files()
        .forEach(file ->
            this.accepted.add(JavaFileObjects.forSourceString(file.className(), file.text())));
  }

  private List<String> compile() {
    Compilation compilation = javac()
        .withOptions("-Xlint:all", "-Werror", "-proc:none", "-Xmaxerrs", "1000")
        .compile(this.accepted);
    return compilation.diagnostics().stream().map(Object::toString).toList();
  }

  @Test
  void aNameOfTheServiceIsAcceptedUnlessSomethingElseHasIt() {
    judge(WIRE_PLACES);

    assertThat(this.refused)
        .isEqualTo(Map.of(
            "action CS201", List.of("RunAsync"),
            // Meets the field A beside it, whose values are a class.
            "model of the action CS201", List.of("a"),
            // A type of the language.
            "model of the API CS105", List.of("int"),
            "model of the action CS105", List.of("int"),
            // Four of a hundred characters, one in another.
            "nested deeply CS203", List.of("L".repeat(100))));
    assertThat(compile()).isEmpty();
  }

  @Test
  void aNameForJavaIsAcceptedUnlessItCannotStandThere() {
    judge(JAVA_PLACES);

    Map<String, List<String>> expected = new TreeMap<>();
    List<String> stems = refusedBy(NamesEverywhereTest::startsLower);
    expected.put("API CS202", stems);
    expected.put("action CS202", stems);
    expected.put("action CS201", List.of("RunAsync"));
    List<String> classes = refusedBy(name -> startsLower(name) || RESERVED_CLASSES.contains(name));
    expected.put("model of the API CS202", classes);
    expected.put(
        "model of the API CS201", List.of("RunRequest", "HostClient", "DefaultHostClient"));
    expected.put("model of the action CS202", classes);
    expected.put("model of the action CS201", List.of("RunRequest"));
    List<String> members = refusedBy(name -> !startsLower(name) || RESERVED_MEMBERS.contains(name));
    for (String place :
        List.of("parameter", "response field", "nested", "nested deeply", "field of a model")) {
      expected.put(place + " CS202", members);
    }
    expected.put(
        "value CS202",
        refusedBy(name -> !name.matches("[A-Z][A-Z0-9_]*") || name.equals("UNLISTED")));
    assertThat(this.refused).isEqualTo(expected);
    assertThat(compile()).isEmpty();
  }

  private static final List<String> RESERVED_CLASSES =
      words("String Object Override Deprecated Long Double Boolean Integer Enum Record Builder"
          + " Known BUILDER FIELDS ACTION Name_PATTERN Con Aux COM1 Lpt9");

  private static final List<String> RESERVED_MEMBERS =
      words("class default int this null true enum record var yield when toString getClass wait"
          + " build builder unknownFields writeTo check close add to that java dev");

  private static boolean startsLower(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  private static List<String> refusedBy(Predicate<String> rule) {
    return NAMES.values().stream().flatMap(List::stream).filter(rule).toList();
  }
}
