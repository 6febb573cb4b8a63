package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.countersign.check.ApiLoader;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamePlanner;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of each thing that a definition may have more of, as much as is accepted compiles and loads, and one
 * more is refused with a code.
 *
 * <p>To compile the most of all of them takes an hour: a run takes a few, and {@code
 * -Dcountersign.sizes=REGEX} those whose names match; {@code .*} prints the table of all.
 */
class SizeWalkTest {
  private static final Path TABLE = Path.of("target", "sizes.txt");
  private static final String FEW = "(range|required|every) of .*";

  /** Characters of a definition that something is expected to refuse. */
  private static final long ENOUGH = 64L << 20;

  private static final int CLIENTS = 200;

  private static final List<String> ROWS = new ArrayList<>();

  @TempDir
  Path folder;

  static Stream<SizedConstruct> walked() {
    String names = System.getProperty("countersign.sizes", FEW);
    return SizedConstruct.all().stream().filter(construct -> construct.name().matches(names));
  }

  @AfterAll
  static void print() throws IOException {
    Files.writeString(TABLE, String.join("\n", ROWS) + "\n");
  }

  @Test
  void theLeastOfEachIsAccepted() {
    assertThat(SizedConstruct.all())
        .allSatisfy(construct -> assertThat(refusal(construct.files(construct.least())))
            .as(construct.name())
            .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("walked")
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void theMostThatIsAcceptedCompiles(SizedConstruct construct) throws Exception {
    int most = construct.least();
    int refused = most;
    Optional<Diagnostic> refusal = Optional.empty();
    while (refusal.isEmpty()) {
      most = refused;
      refused = 2 * most;
      Map<String, String> files = construct.files(refused);
      assertThat(files.values().stream().mapToLong(String::length).sum())
          .as("%s: nothing refuses %d", construct.name(), most)
          .isLessThan(ENOUGH);
      refusal = refusal(files);
    }
    while (refused - most > 1) {
      int middle = most + (refused - most) / 2;
      Optional<Diagnostic> found = refusal(construct.files(middle));
      refusal = found.isPresent() ? found : refusal;
      most = found.isPresent() ? most : middle;
      refused = found.isPresent() ? middle : refused;
    }
    long start = System.nanoTime();
    String outcome = compiled(construct.files(most));
    String row = String.format(
        Locale.ROOT,
        "| %s | %,d | %s, %d s | %s %s |",
        construct.name(),
        most,
        outcome.isEmpty() ? "compiles" : outcome.lines().findFirst().orElseThrow(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
        refusal.orElseThrow().code().code(),
        refusal.orElseThrow().message().replaceFirst("(?s)^(.{60,90}?) .*", "$1 …"));
    ROWS.add(row);
    System.out.println(row);
    assertThat(outcome).as("%s: %d", construct.name(), most).isEmpty();
  }

  @Test
  void manyClientsOfAModuleCompile() {
    Consumer consumer = new Consumer(this.folder);
    for (int i = 0; i < CLIENTS; i++) {
      consumer.definition(
          "api" + i + ".yaml",
          "countersign: 1\napi: Api" + i + "\nactions: { Run: { effect: read } }\n");
      consumer.annotated("com.example.p" + i, "@ApiClient(api = \"api" + i + "\")");
    }
    Compilation compilation = consumer.compile();

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Consumer.classes(compilation))
        .contains("Api0Client", "Api" + (CLIENTS - 1) + "Client");
  }

  /** Returns what went wrong; nothing where all classes were loaded. */
  private String compiled(Map<String, String> files) {
    Consumer consumer = new Consumer(this.folder).annotated("@ApiClient(api = \"big\")");
    files.forEach(consumer::definition);
    try {
      Compilation compilation = consumer.compile();
      if (!compilation.diagnostics().isEmpty()) {
        return compilation.diagnostics().get(0).toString();
      }
      Consumer.load(compilation);
      return Consumer.classes(compilation).stream()
          .filter(name -> name.length() > 255 - ".class".length())
          .findFirst()
          .map(name -> "no file system takes the file of " + name)
          .orElse("");
    } catch (RuntimeException | ReflectiveOperationException | IOException | Error e) {
      return String.valueOf(e.getCause() == null ? e : e.getCause());
    }
  }

  private static Optional<Diagnostic> refusal(Map<String, String> files) {
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(new Memory(files), "big", List.of(), diagnostics)
        .ifPresent(new NamePlanner("com.example", diagnostics)::plan);
    return diagnostics.sorted().stream().findFirst();
  }

  private record Memory(Map<String, String> files) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return Optional.ofNullable(this.files.get(path.replaceFirst("^countersign/", "")))
          .map(text -> new DefinitionSource(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String describe() {
      return "memory";
    }
  }
}
