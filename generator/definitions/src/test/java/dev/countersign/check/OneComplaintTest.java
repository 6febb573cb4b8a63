package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong once is one complaint: nothing follows of it, and nothing else hides it. */
class OneComplaintTest {
  private static final Pattern CODE = Pattern.compile("^[0-9]+:[0-9]+: error\\[(CS[0-9]+)]");
  private static final String PAGED = "response: { N: string, R: list of int }\npagination: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A: bool, B: int, C: int | at most one of: [A, C] | { offset: A, limit: B, items: R } | CS125",
        "A: { type: string, encoding: base64 }, B: int, C: int | at most one of: [A, C]"
            + " | { page: A, size: B, items: R } | CS150",
        "A: bool, C: int | at most one of: [A, C] | { token: A, next: N, items: R } | CS125",
        "A: string, C: int | at most one of: [A, C] | { token: A, next: N, items: R } | CS150",
        "A: int, B: int, C: int | exactly one of: [A, C] | { offset: A, limit: B, items: R } | CS150",
        "A: int, B: int, C: int | excluded: C, with: A | { offset: A, limit: B, items: R } | CS150",
        "A: int, B: int, C: int | excluded: C, with: B | { offset: A, limit: B, items: R } | \"\"",
        "A: int, B: int, C: int | at least one of: [A, C] | { offset: A, limit: B, items: R } | \"\"",
        "A: int, B: int, C: int | exactly one of: [B, C] | { offset: A, limit: B, items: R } | \"\"",
      })
  void parameterOfAPaginationHasOneFault(
      String parameters, String constraint, String pagination, String code) {
    assertThat(codes("parameters: { " + parameters + " }\nconstraints: [ { " + constraint + " } ]\n"
            + PAGED + pagination))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ offset: A, items: R } | CS103",
        "{ page: A, items: R } | CS103",
        "{ token: T, items: R } | CS103",
        "{ offset: A, limit: B, items: R, size: B } | CS118 CS150",
        "{ offset: A, limit: B, items: R, next: N } | CS118",
        "{ page: A, size: B, items: R, next: N } | CS118",
        "{ token: T, next: N, items: R, total: N } | CS118",
      })
  void paginationHasTheKeysOfOneWay(String pagination, String codes) {
    assertThat(codes("parameters: { A: int, B: int, T: string }\n" + PAGED + pagination))
        .isEqualTo(List.of(codes.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A parameter that may be in no constraint is not judged there as a required one.
        "parameters: { A: { type: string, required: true },"
            + " Zone: { type: string, client: true, required: true } }"
            + "/constraints: [ { at most one of: [A, Zone] } ] | CS126",
        "parameters: { A: int }/constraints: [ { required: X, with: X } ] | CS124 CS124",
        "parameters: { A: int }/constraints: [ { at most one of: [X, A, A] } ] | CS124 CS126",
        "parameters: { Image: { type: string, client: true }, B: int }"
            + "/constraints: [ { at most one of: [Image, B] } ] | CS123",
        "parameters: { A: { type: string, encoding: base65 }, B: int }"
            + "/constraints: [ { required: B, when: { A: x } } ] | CS116",
        "parameters: { A: string, B: int }/constraints: [ { required: B, when: { A: [] } } ] | CS104",
        "constraints: [x] | CS104",
        "constraints:/  - | CS104",
        "parameters: { A: bool, B: { type: string, required: true }, C: { type: int, required: true } }"
            + "/constraints: [ { excluded: B, when: { C: [1, 2] } } ] | ''",
        "parameters: { A: { type: string, required: true }, B: { type: string, required: true } }"
            + "/constraints: [ { excluded: B, when: { A: ['true', 'false'] } } ] | ''",
        // What is broken is declared all the same.
        "response: { A: { type: object, fields: { B: nit } } }"
            + "/waiters: { W: { success: { A.B: x }, every: 1s, at most: 2s } } | CS112",
        "response: { A: string }/waiters: { W: { success: { A.B: x }, every: 1s, at most: 2s } } | CS124",
        "models: { M: string }/response: { A: M } | CS104",
        "parameters: { A: { type: string, values: { a: One., a: Two. } } } | CS014",
        // Keys that exclude each other.
        "parameters: { A: int }/response: { B: { type: int, required: true, only without: A } } | CS118",
        "parameters: { A: { type: string, encoding: base64, values: [a] } } | CS118",
        "parameters: { A: { type: string, encoding: base64, length: 1.. } } | CS118",
        // Models that never end.
        "models: { M: { A: { type: M, required: true } } } | CS114",
        "models: { M: { A: { type: object, required: true, fields: { B: { type: M, required: true } } } } } | CS114",
        "models: { M: { A: { type: object, fields: { B: { type: M, required: true } } } } } | ''",
        "models: { M: { A: { type: M, required: true } }, N: { A: { type: N, required: true } } } | CS114 CS114",
      })
  void wrongPartHasNoFollowers(String keys, String codes) {
    assertThat(codes(keys.replace('/', '\n')))
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
  }

  /** A line that cannot be read may hold what is missing, and never what is there twice. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "constraints: [ { source: x } ] | CS010",
        "constraints: [ { required: A, excluded: B, with: C } ] | CS126 CS010",
        "constraints: [ { required: A } ] | CS010",
        "constraints: [ { required: A, when: { B: 1 }, with: C } ] | CS126 CS010",
        "pagination: { items: R } | CS010",
        "pagination: { offset: A, page: B, items: R } | CS118 CS010",
        "pagination: { offset: A, items: R } | CS010",
      })
  void onlyWhatIsMissingMayBeInALineThatCannotBeRead(String keys, String codes) {
    assertThat(codes("parameters: { A: int, B: int, C: int }\nresponse: { R: list of int }\n" + keys
            + "\nsummary: 'a' required when offset limit"))
        .isEqualTo(List.of(codes.split(" ")));
  }

  /** What is one too many is declared all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters: { % }/constraints: [ { required: F1001, with: F1 } ]"
            + " | `parameters` of Make has 1001 fields",
        "response: { % }/waiters: { W: { success: { F1001: x }, every: 1s, at most: 2s } }"
            + " | `response` of Make has 1001 fields",
        "models: { M: { % } }/response: { R: M }"
            + "/waiters: { W: { success: { R.F1001: x }, every: 1s, at most: 2s } }"
            + " | Model M has 1001 fields",
      })
  void fieldsThatAreTooManyAreOneComplaint(String keys, String complaint) {
    String fields = IntStream.rangeClosed(1, 1001)
        .mapToObj(i -> "F" + i + ": string")
        .collect(Collectors.joining(",\n"));

    assertThat(Checked.action(keys.replace("%", fields).replace('/', '\n')).complaints())
        .hasSize(1)
        .allSatisfy(text -> assertThat(text)
            .startsWith("1006:")
            .endsWith(complaint + ", and 1000 are the most. Put some of them into objects."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "errors: { 1: { summary: % } } | x | ''",
        "errors: { 1: { summary: % } } | xx | CS131",
        "summary: % | xx | ''",
      })
  void meaningOfAnErrorHasTwentyThousandCharacters(String keys, String more, String code) {
    String half = "x".repeat(9999);

    assertThat(codes(keys.replace("%", "\"" + half + "\n" + half + more + "\"")))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  private static List<String> codes(String keys) {
    return Checked.action(keys).complaints().stream()
        .map(CODE::matcher)
        .peek(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }
}
