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
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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

  /** Compiles files on disk, and returns what went wrong; nothing where all classes were loaded. */
  private String compiled(Map<String, String> files) {
    try {
      Path classes = Files.createDirectory(this.folder.resolve("classes"));
      Path source = Files.writeString(
          this.folder.resolve("package-info.java"),
          "@ApiClient(api = \"big\")\npackage com.example;\nimport dev.countersign.ApiClient;\n");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = this.folder.resolve("countersign").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      StringWriter log = new StringWriter();
      try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
        List<String> options = List.of(
            "-Xlint:all",
            "-Werror",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Acountersign.definitions=" + this.folder);
        JavaCompiler.CompilationTask task =
            javac.getTask(log, manager, null, options, null, manager.getJavaFileObjects(source));
        task.setProcessors(
            List.of(new CountersignProcessor(), new GeneratedAnnotationsProcessor()));
        task.call();
      }
      load(classes);
      return log.toString();
    } catch (RuntimeException | ReflectiveOperationException | IOException | Error e) {
      return String.valueOf(e.getCause() == null ? e : e.getCause());
    }
  }

  private static void load(Path classes) throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, SizeWalkTest.class.getClassLoader());
        Stream<Path> files = Files.list(classes.resolve("com/example"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.class$", "");
        Class.forName("com.example." + name, true, loader);
      }
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
