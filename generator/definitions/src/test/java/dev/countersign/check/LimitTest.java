package dev.countersign.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is as large as a limit allows is accepted, and one more is refused, with its place. */
class LimitTest {
  private static final Path PAGE = Path.of("../../api-specs/LANGUAGE.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| ([0-9,]+) \\|$");
  private static final String HEAD = "countersign: 1\napi: Big\n";

  @ParameterizedTest
  @EnumSource
  void asManyAsTheLimitAreAccepted(Limit limit) {
    assertThat(complaints(definition(limit, limit.most()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneMoreIsRefused(Limit limit) {
    List<Diagnostic> complaints = complaints(definition(limit, limit.most() + 1));

    assertThat(complaints).extracting(Diagnostic::code).containsExactly(code(limit));
    assertThat(complaints.get(0).location().line())
        .isEqualTo(limit == Limit.FILE ? 0 : line(limit));
  }

  @Test
  void modelsThatAreTooManyAreDeclaredAllTheSame() {
    String models = "models:\n" + lines(20_001, i -> "  M" + i + ": { A: string }\n");

    assertThat(complaints(action("    response: { A: M20000 }\n    waiters:\n"
            + "      W: { every: 1s, at most: 9s, success: { A.B: x } }\n" + models)))
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.TOO_MANY);
  }

  /** Sixty thousand of a thing are refused as one complaint, before the most of them are read. */
  @ParameterizedTest
  @EnumSource(names = {"ACTIONS", "MODELS", "FIELDS", "VALUES", "ERRORS", "CONSTRAINTS", "SEE"})
  void muchMoreIsRefusedAtOnce(Limit limit) {
    String definition = definition(limit, 60_000);
    List<Diagnostic> complaints =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> complaints(definition));

    assertThat(complaints).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_MANY);
  }

  /** Ten thousand lines with a complaint each; the time for one is that for a short line. */
  @ParameterizedTest
  @ValueSource(strings = {"{ type: Modell7 }", "{ type: strin }", "{ tpye: string, type: string }"})
  void manyComplaintsTakeLittleTime(String field) {
    String actions = lines(
        10,
        i -> "  Run" + i + ":\n    effect: read\n    parameters:\n"
            + lines(1000, j -> "      Field" + j + ": " + field + "\n"));
    String definition = HEAD + "actions:\n" + actions + "models:\n"
        + lines(2000, i -> "  Model" + i + ": { A: string }\n");
    List<Diagnostic> complaints =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> complaints(definition));

    assertThat(complaints).hasSize(10_000);
  }

  @Test
  void thePageOfTheLanguageHasAllOfThem() throws IOException {
    String page = Files.readString(PAGE);
    List<String> rows = ROW.matcher(page.substring(page.indexOf("## Limits")))
        .results()
        .map(row -> row.group(1) + ": " + row.group(2))
        .toList();

    assertThat(rows)
        .isEqualTo(Arrays.stream(Limit.values())
            .map(limit -> String.format(Locale.ROOT, "%s: %,d", limit.thing(), limit.most()))
            .toList());
  }

  private static List<Diagnostic> complaints(String definition) {
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(MemoryLookup.api(definition), "api", List.of(), diagnostics);
    return diagnostics.sorted();
  }

  /** The code of what is refused; what a file may hold at all has rules of its own. */
  private static DiagnosticCode code(Limit limit) {
    return switch (limit) {
      case TEXT, VALUE -> DiagnosticCode.TEXT_TOO_LONG;
      case PATTERN -> DiagnosticCode.BAD_PATTERN;
      case NAME -> DiagnosticCode.BAD_NAME;
      case TYPE -> DiagnosticCode.TYPE_SPELLING;
      case NESTING -> DiagnosticCode.NESTED_TOO_DEEP;
      case LINE -> DiagnosticCode.LINE_TOO_LONG;
      case FILE -> DiagnosticCode.FILE_TOO_LARGE;
      default -> DiagnosticCode.TOO_MANY;
    };
  }

  /** The line of what is one too many, or of the thing that has too many. */
  private static int line(Limit limit) {
    String[] lines = definition(limit, limit.most() + 1).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].endsWith("# here")) {
        return i + 1;
      }
    }
    throw new AssertionError("No line is marked for " + limit);
  }

  /** Lines, of which that behind the limit is marked. */
  private static String marked(Limit limit, int number, IntFunction<String> line) {
    return lines(number, i -> line.apply(i) + (i == limit.most() ? " # here\n" : "\n"));
  }

  private static String lines(int number, IntFunction<String> line) {
    return IntStream.range(0, number).mapToObj(line).collect(joining());
  }

  private static String action(String rest) {
    return HEAD + "actions:\n  Run: # here\n    effect: read\n" + rest;
  }

  private static String unmarkedAction(String rest) {
    return action(rest).replace("Run: # here", "Run:");
  }

  /** An API that has some number of a thing. */
  private static String definition(Limit limit, int n) {
    return switch (limit) {
      case ACTIONS ->
        HEAD + "actions:\n" + marked(limit, n, i -> "  Run" + i + ": { effect: read }");
      case MODELS ->
        unmarkedAction("") + "models:\n" + marked(limit, n, i -> "  M" + i + ": { A: int }");
      case FIELDS ->
        unmarkedAction("    parameters:\n" + marked(limit, n, i -> "      P" + i + ": int"));
      case FIELDS_WITHIN ->
        action("    parameters:\n"
            + lines(
                5,
                i -> "      O" + i + ":\n        type: object\n        fields:\n"
                    + lines(999, j -> "          F" + j + ": int\n"))
            + lines(n - limit.most(), i -> "      P" + i + ": int\n"));
      case FIELDS_OF_API ->
        HEAD + "actions:\n"
            + lines(
                20,
                i -> "  Run" + i + ": " + (i == 19 ? "# here" : "")
                    + "\n    effect: read\n    parameters:\n"
                    + lines(1000, j -> "      P" + j + ": int\n"))
            + "    response:\n      R: int\n".repeat(n - limit.most());
      case VALUES ->
        unmarkedAction("    parameters:\n      P:\n        type: string\n        values:\n"
            + marked(limit, n, i -> "          - v" + i));
      case VALUES_OF_API ->
        action("    parameters:\n"
            + lines(
                25,
                i -> "      P" + i + ":\n        type: int\n        values:\n"
                    + lines(2000, j -> "          - " + j + "\n"))
            + "      P: { type: int, values: [1] }\n".repeat(n - limit.most()));
      case ERRORS ->
        unmarkedAction(
            "    errors:\n" + marked(limit, n, i -> "      " + (i + 1) + ": It is refused."));
      case ERRORS_OF_API ->
        HEAD + "errors:\n" + lines(500, i -> "  " + (i + 1) + ": It is refused.\n") + "actions:\n"
            + lines(199, i -> "  Run" + i + ": { effect: read }\n")
            + "  Run: # here\n    effect: read\n"
            + "    errors: { 501: It is refused. }\n".repeat(n - limit.most());
      case CONSTRAINTS ->
        unmarkedAction("    parameters: { A: int, B: int }\n    constraints:\n"
            + marked(limit, n, i -> "      - at most one of: [A, B]").replace("- at", "-  at"));
      case MEMBERS ->
        unmarkedAction("    parameters:\n" + lines(n, i -> "      P" + i + ": int\n")
            + "    constraints:\n      - at most one of:\n"
            + marked(limit, n, i -> "          - P" + i));
      case CONDITION_VALUES ->
        unmarkedAction("    parameters: { A: string, B: string }\n    constraints:\n"
            + "      - excluded: B\n        when:\n          A:\n"
            + marked(limit, n, i -> "            - v" + i));
      case CONDITIONS ->
        unmarkedAction("    response:\n" + lines(n, i -> "      R" + i + ": string\n")
            + "    waiters:\n      W:\n        every: 1s\n        at most: 9s\n        success:\n"
            + marked(limit, n, i -> "          R" + i + ": a"));
      case PATH ->
        unmarkedAction("    response: { A: M }\n    waiters:\n      W:\n        every: 1s\n"
            + "        at most: 9s\n        success:\n          " + "A.".repeat(n - 1)
            + "B: a # here\nmodels: { M: { A: M, B: string } }\n");
      case PAGINATIONS ->
        HEAD + "actions:\n"
            + marked(
                limit,
                n,
                i -> "  Run" + i + ": { effect: read, parameters:"
                    + " { Offset: int, Limit: int }, response: { Set: list of string }, pagination:"
                    + " { offset: Offset, limit: Limit, items: Set } }");
      case WAITER_PARTS ->
        unmarkedAction("    response: { R: int }\n    waiters:\n"
            + lines(
                5,
                i -> "      W" + i + ": " + (i == 4 ? "# here" : "")
                    + "\n        every: 1s\n        at most: 9s\n        success:\n          R:\n"
                    + lines(i == 4 ? n - 801 : 199, j -> "            - " + j + "\n")));
      case SEE -> unmarkedAction("    see:\n" + marked(limit, n, i -> "      - Run" + i));
      case TEXT ->
        unmarkedAction("    errors:\n      1: |- # here\n"
            + lines(199, i -> "        " + "x".repeat(99) + "\n")
            + "        " + "x".repeat(n - 19_900) + "\n");
      case VALUE ->
        unmarkedAction(
            "    parameters:\n      P: { type: string, values: [" + "v".repeat(n) + "] } # here\n");
      case PATTERN ->
        unmarkedAction(
            "    parameters:\n      P: { type: string, pattern: " + "a".repeat(n) + " } # here\n");
      case NAME -> unmarkedAction("    parameters:\n      " + "P".repeat(n) + ": int # here\n");
      case TYPE ->
        unmarkedAction("    parameters:\n      P: " + "list of ".repeat(n) + "int # here\n");
      case NESTING ->
        unmarkedAction("    parameters: { P: " + "{ type: object, fields: { F: ".repeat(30)
            + (n > limit.most() ? "{ type: int }" : "int") + " } }".repeat(30) + " } # here\n");
      case LINE -> unmarkedAction("") + "# " + "x".repeat(n - "#  # here".length()) + " # here\n";
      case FILE -> {
        String definition = unmarkedAction("");
        String rest = "# A comment of sixty-four characters, which end with a line break\n";
        int left = n - definition.length();
        yield definition + rest.repeat(left / rest.length()) + "#".repeat(left % rest.length());
      }
    };
  }
}
