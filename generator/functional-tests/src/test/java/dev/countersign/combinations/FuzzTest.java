package dev.countersign.combinations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.countersign.catalogue.ProductCompiler;
import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.generate.AskedClient;
import dev.countersign.generate.ClientPackage;
import dev.countersign.generate.PackageSources;
import dev.countersign.generate.SourceFile;
import dev.countersign.read.DefinitionSource;
import dev.countersign.record.Meaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random definitions go all the way but for javac. {@code -Dcountersign.fuzz=N} says how many,
 * {@code -Dcountersign.seed=N} with which they begin; it is another one in each run, and is printed.
 */
class FuzzTest {
  private static final String PATH = "countersign/fuzz.yaml";
  /** One of so many is parsed as Java. */
  private static final int PARSED = 20;

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private int accepted;

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS) // As many as are requested.
  void definitionsAreRefusedWithAReasonOrBecomeJava() {
    int count = Integer.getInteger("countersign.fuzz", 500);
    long seed = Long.getLong("countersign.seed", new Random().nextLong());
    System.out.println("Fuzz: " + count + " definitions from -Dcountersign.seed=" + seed);
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = RandomApi.of(seed + i);
      try {
        judge(text, i % PARSED == 0).ifPresent(problem -> problems.add(shown(problem, text)));
      } catch (RuntimeException | StackOverflowError | IOException e) {
        problems.add(shown(e.toString(), text));
      }
    }
    System.out.println("Fuzz: " + this.accepted + " of " + count + " accepted");
    assertThat(problems.stream().limit(5)).as("from seed %d", seed).isEmpty();
    assertThat(this.accepted).as("accepted of %d", count).isBetween(count / 20, count - 1);
  }

  private static String shown(String problem, String text) {
    return problem + "\n" + text;
  }

  private Optional<String> judge(String text, boolean parsed) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    AskedClient asked = new AskedClient(SourceLocation.ofFile("fuzz"), "fuzz", List.of());
    List<SourceFile> files = new PackageSources(
            new ClientPackage("com.example", true, Collections.emptySortedSet(), List.of()))
        .of(asked, (client, found) -> load(text, found), diagnostics);
    Optional<String> formatted = DefinitionFormat.format(source(text), new Diagnostics());
    if (formatted.isEmpty()) {
      return Optional.of("is not formatted");
    }
    if (!formatted.equals(DefinitionFormat.format(source(formatted.get()), new Diagnostics()))) {
      return Optional.of("is formatted otherwise the second time");
    }
    if (!meaning(text).equals(meaning(formatted.get()))) {
      return Optional.of("means something else once it is formatted");
    }
    if (files.isEmpty()) {
      return complaints(diagnostics);
    }
    this.accepted++;
    Set<String> classes = new HashSet<>();
    boolean distinct = files.stream().allMatch(file -> classes.add(file.className()));
    return distinct ? parsed ? syntax(files) : Optional.empty() : Optional.of("has a class twice");
  }

  private static Optional<String> complaints(Diagnostics diagnostics) {
    List<Diagnostic> all = diagnostics.sorted();
    return all.stream()
                .allMatch(diagnostic ->
                    diagnostic.location().line() > 0 && diagnostic.message().length() > 20)
            && !all.isEmpty()
        ? Optional.empty()
        : Optional.of("is refused without a place or a reason: " + all);
  }

  private Optional<String> syntax(List<SourceFile> files) throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<JavaFileObject> sources = files.stream()
        .map(file -> ProductCompiler.source(file.className() + ".java", file.text()))
        .toList();
    ((JavacTask) this.javac.getTask(null, null, found, List.of(), null, sources)).parse();
    return found.getDiagnostics().stream().findFirst().map(Object::toString);
  }

  private static Optional<String> meaning(String text) {
    return load(text, new Diagnostics()).map(Meaning::of);
  }

  private static Optional<Api> load(String text, Diagnostics diagnostics) {
    return ApiLoader.load(ApiText.lookup(Map.of(PATH, text)), "fuzz", List.of(), diagnostics);
  }

  private static DefinitionSource source(String text) {
    return new DefinitionSource(PATH, text.getBytes(StandardCharsets.UTF_8));
  }
}
