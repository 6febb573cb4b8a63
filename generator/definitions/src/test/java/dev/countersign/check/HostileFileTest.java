package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that are made to keep a reader busy are answered soon. */
class HostileFileTest {

  private static final String HEAD = "countersign: 1\napi: A\nactions: { A: { effect: read } }\n";

  @Test
  void textOfManyLinesIsReadSoon() {
    assertThat(load(HEAD + "description:\n" + lines(100_000, n -> "  word " + n)))
        .isPresent();
  }

  @Test
  void manyModelsInAChainAreReadSoon() {
    assertThat(load(HEAD
            + "models:\n"
            + lines(10_000, n -> "  M" + n + ": { F: { type: M" + (n + 1) + ", required: true } }")
            + "  M10000: { F: string }\n"))
        .isPresent();
  }

  @Test
  void manyModelsWithinThemselvesAreRefusedSoon() {
    assertThat(load(HEAD
            + "models:\n"
            + lines(10_000, n -> "  M" + n + ": { F: { type: M" + n + ", required: true } }")))
        .isEmpty();
  }

  @Test
  void manyUnknownTypesAreRefusedSoon() {
    assertThat(
            load(HEAD + "models:\n" + lines(500, n -> "  Model" + n + ": { F: Medol" + n + " }")))
        .isEmpty();
  }

  @Test
  void manyDuplicatesAreRefusedSoon() {
    assertThat(load(HEAD + "models:\n" + lines(10_000, n -> "  M: { F: string }")))
        .isEmpty();
  }

  @Test
  void deeplyNestedFieldsAreRefusedSoon() {
    String open = "{ F: { type: object, fields: ";
    assertThat(load(HEAD + "models: { M: " + open.repeat(400) + "{ X: string }" + " } }".repeat(400)
            + " }"))
        .isEmpty();
  }

  @Test
  void patternThatNeverEndsIsReadSoon() {
    assertThat(load("countersign: 1\napi: A\nactions: { A: { effect: read, parameters: { P: { type:"
            + " string, pattern: '(x+x+)+y', default: "
            + "x".repeat(900)
            + " } } } }\n"))
        .isPresent();
  }

  @Test
  void patternOfManyParenthesesIsReadSoon() {
    String pattern = "(".repeat(300) + "x" + ")*".repeat(200) + ")".repeat(100);
    assertThat(load("countersign: 1\napi: A\nactions: { A: { effect: read, parameters: { P: { type:"
            + " string, pattern: '"
            + pattern
            + "', default: "
            + "x".repeat(900)
            + " } } } }\n"))
        .isPresent();
  }

  private static Optional<Api> load(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> ApiLoader.load(MemoryLookup.api(text), "api", List.of(), diagnostics));
    assertThat(api.isPresent()).isNotEqualTo(diagnostics.hasErrors());
    return api;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
