package dev.countersign.combinations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.catalogue.ProductCompiler;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type at every place with every modifier that the key table knows, and every pair of them: it is
 * refused with a code, or it compiles, is sent as it says, and its answer is read.
 *
 * <p>All are judged in each run. To compile and send all takes long: a run takes some, others each time,
 * and prints with which {@code -Dcountersign.seed=N} it takes the same again. {@code
 * -Dcountersign.combinations=N} says how many, {@code -Dcountersign.combinations.types=REGEX} of which
 * types. A key that joins the table is tried with a value of its form; {@code Samples} has better ones.
 */
class CombinationsTest {
  private static final Path SUMMARY = Path.of("target", "combinations-summary.txt");
  private static Combinations combinations;

  @TempDir
  Path definitions;

  @BeforeAll
  static void judge() {
    String types = System.getProperty("countersign.combinations.types", ".*");
    combinations = Combinations.judged(shape -> shape.written().matches(types), place -> true);
  }

  @Test
  void whatIsRefusedSaysWhereWhyAndWhatToDo() {
    assertThat(refused().flatMap(verdict -> Remedies.missing(verdict).stream())).isEmpty();
  }

  @Test
  void everyModifierIsAcceptedSomewhere() {
    assertThat(names(combinations.verdicts().stream().filter(Verdict::isAccepted)))
        .isEqualTo(names(combinations.verdicts().stream()));
  }

  @Test
  void modifiersThatGoTogetherInPairsGoTogether() {
    assertThat(combinations.refusedTogether())
        .extracting(verdict -> verdict.combination() + ": " + verdict.diagnostics())
        .isEmpty();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS) // All of them, where that is requested.
  void whatIsAcceptedCompilesIsSentAndIsRead() throws IOException {
    List<Combination> taken = taken();
    List<Batch.OfApi> apis = Batch.of(taken);
    List<String> problems = new ArrayList<>();
    for (Batch.OfApi api : apis) {
      write(api);
    }
    long lines = 0;
    try (ProductCompiler compiler = new ProductCompiler(this.definitions)) {
      for (Batch.OfApi api : apis) {
        ProductCompiler.Compiled compiled =
            compiler.compile(api.text().name(), Trial.packageName(api));
        lines += compiled.files().lines();
        if (!compiled.log().isEmpty()) {
          problems.add(compiled.log());
          continue;
        }
        try (Trial trial = new Trial(
            api, compiled.files().loader(), DefinitionLookups.directory(this.definitions))) {
          problems.addAll(trial.problems());
        }
      }
    }
    String summary = summary(taken.size(), lines);
    Files.writeString(SUMMARY, summary);
    System.out.println(summary);
    assertThat(problems).isEmpty();
  }

  private static List<Combination> taken() {
    int most = Integer.getInteger("countersign.combinations", 250);
    long seed = Long.getLong("countersign.seed", new Random().nextLong());
    List<Combination> taken = new ArrayList<>(combinations.compiled());
    System.out.println("Combinations: " + Math.min(most, taken.size()) + " of " + taken.size()
        + " fields from -Dcountersign.seed=" + seed);
    Collections.shuffle(taken, new Random(seed));
    return taken.subList(0, Math.min(most, taken.size()));
  }

  private void write(Batch.OfApi api) throws IOException {
    for (Map.Entry<String, String> file : api.text().files().entrySet()) {
      Path path = this.definitions.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Stream<Verdict> refused() {
    return combinations.verdicts().stream().filter(verdict -> !verdict.isAccepted());
  }

  private static Set<String> names(Stream<Verdict> verdicts) {
    return verdicts
        .flatMap(verdict -> verdict.combination().modifiers().stream())
        .map(Modifier::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String summary(int compiled, long lines) {
    List<Verdict> all = combinations.verdicts();
    long triples = all.stream().filter(CombinationsTest::isTriple).count();
    StringBuilder text = new StringBuilder(
        "%d combinations: %d triples and %d pairs; %d refused. The others are on %d fields, of which %d are compiled, as %d lines.%n"
            .formatted(
                all.size(),
                triples,
                all.size() - triples,
                refused().count(),
                combinations.compiled().size(),
                compiled,
                lines));
    Map<DiagnosticCode, Long> codes = refused()
        .map(verdict -> verdict.diagnostics().get(0).code())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    codes.forEach((code, count) ->
        text.append("%6d refused with %s: %s%n".formatted(count, code.code(), code.title())));
    text.append("accepted refused, of triples with each modifier%n".formatted());
    Map<String, List<Verdict>> byName = all.stream()
        .filter(CombinationsTest::isTriple)
        .collect(Collectors.groupingBy(
            verdict -> verdict.combination().modifiers().get(0).name(),
            TreeMap::new,
            Collectors.toList()));
    byName.forEach((name, verdicts) -> {
      long accepted = verdicts.stream().filter(Verdict::isAccepted).count();
      text.append("%8d %7d  %s%n".formatted(accepted, verdicts.size() - accepted, name));
    });
    return text.toString();
  }

  private static boolean isTriple(Verdict verdict) {
    return verdict.combination().modifiers().size() == 1;
  }

  /** What every complaint has beside its code. */
  private static final class Remedies {
    private static final String VERB =
        "(Remove|Write|Add|Correct|Make|Name|Change|Put|Rename|Declare|Did you mean|It is a key of|There is none to refer to; declare it|Keys of)";

    static List<String> missing(Verdict verdict) {
      return verdict.diagnostics().stream()
          .filter(diagnostic -> !isWhole(diagnostic))
          .map(diagnostic -> verdict.combination() + ": " + diagnostic)
          .toList();
    }

    private static boolean isWhole(Diagnostic diagnostic) {
      return diagnostic.location().line() > 1
          && diagnostic.location().column() > 0
          && diagnostic.message().matches("(?s).*[.?] .*" + VERB + ".*");
    }
  }
}
