package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and names that break out of generated code elsewhere: accepted exactly, or refused. */
class HostileDefinitionsTest {
  @TempDir
  Path folder;

  /** D01 to D06: whatever a description says, it stays text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x */ class Evil { static { System.out.println(1); } } /* y",
        "x \\u002a\\u002f class Evil {} /\\u002a y",
        "x \\uuu002a\\u{2f} \\\\u002a/",
        "put it in C:\\users\\bob",
        "@deprecated no, see {@link Foo, mail a@b.c",
        "{@code } {@literal */} {@inheritDoc} {@snippet",
        "<script>alert(1)</script> a < b && c > d &copy; <p <!-- ]]>",
        "costs $5, $T $L $$ $1L ${x}, 100% %s %n",
        "*/ */ **/ /* // \\",
        "ends with * and /",
        "\u202e right to left \u2066 \u200b \ufeff \u2028 \u2029 \u0085",
        "\u683c\u5f0f \ud83d\ude00 \ud835\udd38",
        "'quotes' \"and\" `ticks` \"\"\" text \"\"\"",
        "return; } } class Evil { {"
      })
  void aDescriptionStaysText(String text) {
    Compilation compilation = new Consumer(this.folder)
        .option("-Xdoclint:all/protected")
        .definition("host.yaml", describing(text))
        .source(
            "com.example.package-info",
            "/** A consumer. */ @ApiClient(api = \"host\")\npackage com.example;\n"
                + "import dev.countersign.ApiClient;\n")
        .compile();

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Consumer.classes(compilation))
        .containsExactlyElementsOf(new TreeSet<>(List.of(
            "DefaultHostClient",
            "HostClient",
            "M",
            "M$Builder",
            "RunRequest",
            "RunRequest$Builder",
            "RunRequest$P",
            "RunRequest$P$Known",
            "RunResponse",
            "RunResponse$Builder")));
  }

  private static String describing(String text) {
    // What cannot be seen is refused as it is, and written as an escape.
    boolean visible = text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
    String quoted = visible ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
    return """
        countersign: 1
        api: Host
        summary: %1$s
        description: %1$s
        actions:
          Run:
            summary: %1$s
            description: %1$s
            deprecated: %1$s
            effect: read
            parameters:
              P: { type: string, summary: %1$s, description: %1$s, values: { a: %1$s }, deprecated: %1$s }
            errors: { 7: %1$s }
            response:
              R: { type: M, summary: %1$s }
        models:
          M: { summary: %1$s, fields: { F: { type: string, summary: %1$s } } }
        """.formatted(quoted);
  }

  /** D07: values of enumerations are exact at run time. */
  @Test
  void anyValueOfAnEnumerationArrivesExactly() throws Exception {
    List<String> values = List.of(
        "\"; System.exit(1); //",
        "ends with \\",
        "two\nlines",
        "tab\tand bell\u0007",
        "\ud83d\ude00 \u683c \u2028\u2029",
        "\\u0041 \\n %s $L",
        "",
        " ",
        "NO",
        "010",
        "1:30",
        "null");
    StringBuilder listed = new StringBuilder();
    for (String value : values) {
      listed.append("          - ").append(doubleQuoted(value)).append('\n');
    }
    Object known = new Consumer(this.folder)
        .definition("host.yaml", """
                countersign: 1
                api: Host
                actions:
                  Run:
                    effect: read
                    parameters:
                      P:
                        type: string
                        values:
                """ + listed)
        .annotated("@ApiClient(api = \"host\")")
        .run("""
                List<String> texts = new ArrayList<>();
                for (java.lang.reflect.Field field : RunRequest.P.class.getFields()) {
                  texts.add(((RunRequest.P) field.get(null)).text());
                }
                return texts;
                """);

    assertThat(known).isEqualTo(values);
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(String.format(Locale.ROOT, "\\u%04x", c)));
    return quoted.append('"').toString();
  }

  /** D08 to D11: names that Java or its types have taken already. */
  @Test
  void namesThatJavaReservesAreAccepted() throws Exception {
    List<String> fields = List.of(
        "default",
        "package",
        "true",
        "goto",
        "record",
        "yield",
        "var",
        "Class",
        "Notify",
        "NotifyAll",
        "Wait",
        "HashCode",
        "ToString",
        "Clone",
        "Finalize",
        "GetClass",
        "Builder",
        "Build",
        "Read",
        "WriteTo",
        "UnknownFields",
        "Equals",
        "In",
        "To",
        "Out",
        "That",
        "Other",
        "Check",
        "Element",
        "Key",
        "Value",
        "ToBuilder",
        "Add",
        "List",
        "String",
        "Objects",
        "FIELDS",
        "ACTION",
        "Known",
        "Of");
    List<String> models = List.of(
        "String",
        "Object",
        "Override",
        "List",
        "Map",
        "Record",
        "Integer",
        "Action",
        "Builder",
        "JsonValue",
        "ReplyReader",
        "Nullable",
        "Generated",
        "Known",
        "Sealed",
        "Permits");
    String members =
        fields.stream().map(f -> "'" + f + "': string").collect(Collectors.joining(", "));
    String used = models.stream().map(m -> "Of" + m + ": " + m).collect(Collectors.joining(", "));
    String defined = models.stream()
        .map(m -> "  " + m + ": { fields: { Text: string, Many: list of " + m + " } }\n")
        .collect(Collectors.joining());
    Compilation compilation = new Consumer(this.folder)
        .definition("host.yaml", """
                countersign: 1
                api: Host
                actions:
                  Record: { effect: read, parameters: { %1$s }, response: { %1$s } }
                  Wait: { effect: read, parameters: { %2$s }, response: { %2$s } }
                  Close: { effect: read }
                  Create: { effect: read }
                models:
                %3$s""".formatted(members, used, defined))
        .annotated("@ApiClient(api = \"host\")")
        .compile();

    assertThat(compilation.diagnostics()).isEmpty();
  }

  /** D12 to D14: one file on some systems, one name in Java, a way out of the folder. */
  @Test
  void namesThatMeetOrLeadAstrayAreRefused() {
    assertRefused("  FooBar: { A: int }\n  Foobar: { A: int }\n", ":7:3: error[CS107]: ");
    for (String name : List.of("../../x", "a/b", "'C:x'", "'a\\b'", "'Sch\u00f6n'")) {
      assertRefused("  " + name + ": { A: int }\n", ":6:3: error[CS105]: ");
    }
  }

  private void assertRefused(String models, String complaint) {
    assertThat(errors("models:\n" + models))
        .as(models)
        .singleElement()
        .asString()
        .contains("countersign/host.yaml" + complaint);
  }

  private List<String> errors(String rest) {
    return Consumer.errors(new Consumer(this.folder)
        .definition(
            "host.yaml", "countersign: 1\napi: Host\nactions:\n  Run: { effect: read }\n" + rest)
        .annotated("@ApiClient(api = \"host\")")
        .compile());
  }

  /** More parameters than a method can have, through javac. */
  @Test
  void threeHundredRequiredParametersCompile() {
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      parameters.append("      P").append(i).append(": { type: int, required: true }\n");
    }
    Compilation compilation = new Consumer(this.folder)
        .definition(
            "host.yaml",
            "countersign: 1\napi: Host\nactions:\n  Run:\n    effect: read\n    parameters:\n"
                + parameters)
        .annotated("@ApiClient(api = \"host\")")
        .compile();

    assertThat(compilation.diagnostics()).isEmpty();
  }

  /** G1: a damaged definition is compiled or refused; the processor never throws. */
  @Test
  void aDamagedDefinitionIsNeverABugOfTheProcessor() throws Exception {
    String valid = describing("It's fine.");
    Random random = new Random(20261124);
    List<String> bugs = new ArrayList<>();
    int accepted = 0;
    for (int round = 0; round < 60; round++) {
      String damaged = damage(valid, random);
      Consumer consumer = new Consumer(this.folder)
          .definition("host.yaml", damaged)
          .annotated("@ApiClient(api = \"host\")");
      Compilation compilation = Assertions.assertTimeout(Duration.ofSeconds(20), consumer::compile);
      boolean refused = compilation.status() == Compilation.Status.FAILURE;
      for (String error : Consumer.errors(compilation)) {
        if (!error.matches("(?s).*error\\[CS\\d{3}\\].*")) {
          bugs.add(error + "\n" + damaged);
        }
      }
      assertThat(refused).isEqualTo(!Consumer.errors(compilation).isEmpty());
      accepted += refused ? 0 : 1;
    }
    assertThat(bugs).isEmpty();
    assertThat(accepted).as("accepted of 60").isBetween(1, 59);
  }

  private static String damage(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
      case 3 -> lines.set(at, " " + line);
      default -> {
        int column = random.nextInt(Math.max(1, line.length()));
        Map<Integer, String> pieces = Map.of(
            0, ":", 1, "{", 2, "]", 3, "&a ", 4, "!!x ", 5, "\t", 6, "list of ", 7, "\u0000");
        lines.set(
            at, line.substring(0, column) + pieces.get(random.nextInt(8)) + line.substring(column));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
