package dev.countersign.check;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is as large as a limit allows is accepted, and one more is refused, with its place. */
class LimitTest {
  private static final Path PAGE = Path.of("../../api-specs/LANGUAGE.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| ([0-9,]+) \\|$");

  @ParameterizedTest
  @EnumSource
  void asManyAsTheLimitAreAccepted(Limit limit) {
    assertThat(complaints(limit, limit.most())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneMoreIsRefused(Limit limit) {
    List<Diagnostic> complaints = complaints(limit, limit.most() + 1);

    assertThat(complaints).extracting(Diagnostic::code).containsExactly(code(limit));
    assertThat(complaints.get(0).location().line())
        .isEqualTo(code(limit) == DiagnosticCode.FILE_TOO_LARGE ? 0 : line(limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parameters", "response"})
  void manyFieldsAreThoseOfAKeyOrOfAModel(String key) {
    String fields = LimitDefinition.lines(1001, i -> "      F" + i + ": int\n");

    assertThat(complaints(MemoryLookup.api(LimitDefinition.action("    " + key + ":\n" + fields))))
        .extracting(Diagnostic::message)
        .containsExactly("`" + key + "` of Run has 1001 fields, and 1000 are the most. Put some of"
            + " them into objects.");
    assertThat(complaints(MemoryLookup.api(
            LimitDefinition.action("    models:\n      M:\n" + fields.replace("  F", "    F")))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "Model M has 1001 fields, and 1000 are the most. Put some of them into objects.");
  }

  @Test
  void modelsThatAreTooManyAreDeclaredAllTheSame() {
    String models =
        "models:\n" + LimitDefinition.lines(20_001, i -> "  M" + i + ": { A: string }\n");

    assertThat(complaints(
            MemoryLookup.api(LimitDefinition.action("    response: { A: M20000 }\n    waiters:\n"
                + "      W: { every: 1s, at most: 9s, success: { A.B: x } }\n" + models))))
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.TOO_MANY);
  }

  /** Sixty thousand of a thing are refused as one complaint, before the most of them are read. */
  @ParameterizedTest
  @EnumSource(names = {"ACTIONS", "MODELS", "FIELDS", "VALUES", "ERRORS", "CONSTRAINTS", "SEE"})
  void muchMoreIsRefusedAtOnce(Limit limit) {
    MemoryLookup definition = MemoryLookup.api(LimitDefinition.of(limit, 60_000));
    List<Diagnostic> complaints =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> complaints(definition));

    assertThat(complaints).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_MANY);
  }

  /** Ten thousand lines with a complaint each; the time for one is that for a short line. */
  @ParameterizedTest
  @ValueSource(strings = {"{ type: Modell7 }", "{ type: strin }", "{ tpye: string, type: string }"})
  void manyComplaintsTakeLittleTime(String field) {
    String actions = LimitDefinition.lines(
        10,
        i -> "  Run" + i + ":\n    effect: read\n    parameters:\n"
            + LimitDefinition.lines(1000, j -> "      Field" + j + ": " + field + "\n"));
    String definition = LimitDefinition.HEAD + "actions:\n" + actions + "models:\n"
        + LimitDefinition.lines(2000, i -> "  Model" + i + ": { A: string }\n");
    List<Diagnostic> complaints = assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> complaints(MemoryLookup.api(definition)));

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

  private static List<Diagnostic> complaints(Limit limit, int number) {
    return complaints(new MemoryLookup(LimitDefinition.files(limit, number)));
  }

  private static List<Diagnostic> complaints(MemoryLookup files) {
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(files, "api", List.of(), diagnostics);
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
      case FILE, LINES -> DiagnosticCode.FILE_TOO_LARGE;
      default -> DiagnosticCode.TOO_MANY;
    };
  }

  /** The line of what is one too many, or of the thing that has too many. */
  private static int line(Limit limit) {
    String[] lines = LimitDefinition.of(limit, limit.most() + 1).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].endsWith("# here")) {
        return i + 1;
      }
    }
    throw new AssertionError("No line is marked for " + limit);
  }
}
