package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.countersign.check.Keys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, read by people: the exact set of files and their exact text. All are compiled at
 * once, each into a package of its own; {@code GoldenUseTest} uses them.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final String REWRITE = "countersign.rewrite";

  @TempDir
  static Path folder;

  private static Compilation compilation;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void compileAll() throws IOException {
    Consumer consumer = new Consumer(folder).option("-Xdoclint:all/protected");
    for (String name : cases().toList()) {
      read(GOLDENS.resolve(name), ".yaml").forEach(consumer::definition);
      String inPackage = "com.example." + packageOf(name);
      consumer.source(
          inPackage + ".package-info",
          "/** A consumer. */\n%s\npackage %s;\nimport dev.countersign.ApiClient;\n"
              .formatted(annotation(name), inPackage));
    }
    compilation = consumer.compile();
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedFilesAreThoseOfTheGolden(String name) throws IOException {
    Path golden = GOLDENS.resolve(name);
    Map<String, String> generated = generated(name);
    assertThat(generated).as("what is generated for %s", name).isNotEmpty();
    if (Boolean.getBoolean(REWRITE)) {
      rewrite(golden, generated);
    }
    Map<String, String> expected = read(golden, ".java");
    assertThat(generated.keySet())
        .as("files of golden %s; -D%s=true rewrites it", name, REWRITE)
        .isEqualTo(expected.keySet());
    expected.forEach((file, text) -> assertThat(generated.get(file))
        .as("%s of golden %s; -D%s=true rewrites it", file, name, REWRITE)
        .isEqualTo(text));
  }

  @Test
  void eachSaysInItsFirstLineWhyItIsThere() throws IOException {
    List<String> definitions = definitions();
    assertThat(definitions).isNotEmpty().allMatch(text -> text.startsWith("# "));
  }

  /** A key that joins the language joins a golden. */
  @Test
  void togetherTheyUseEveryKeyOfTheLanguage() throws IOException {
    String all = String.join("\n", definitions());
    assertThat(Keys.KINDS.stream().flatMap(kind -> kind.names().stream()).distinct())
        .filteredOn(key -> !key.equals("action")) // of a file of one action, as in api-specs
        .allSatisfy(key -> assertThat(all).containsPattern("[{ \n-]" + key + ":"));
  }

  private static List<String> definitions() throws IOException {
    return cases()
        .flatMap(name -> read(GOLDENS.resolve(name), ".yaml").values().stream())
        .toList();
  }

  /** What the consumer writes: all of the only definition, where the golden says nothing else. */
  private static String annotation(String name) throws IOException {
    Path said = GOLDENS.resolve(name).resolve("annotation.txt");
    if (Files.exists(said)) {
      return Files.readString(said).strip();
    }
    List<String> definitions = List.copyOf(read(GOLDENS.resolve(name), ".yaml").keySet());
    assertThat(definitions).as("definitions of golden %s", name).hasSize(1);
    return "@ApiClient(api = \"%s\")".formatted(definitions.get(0).replace(".yaml", ""));
  }

  private static String packageOf(String name) {
    return name.replace("-", "");
  }

  private static Map<String, String> generated(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.toUri().getPath();
      String folder = "/com/example/" + packageOf(name) + "/";
      if (path.contains(folder)) {
        try (InputStream in = file.openInputStream()) {
          files.put(
              path.substring(path.lastIndexOf('/') + 1),
              new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  private static Map<String, String> read(Path folder, String suffix) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> file.toString().endsWith(suffix))
          .collect(Collectors.toMap(
              file -> file.getFileName().toString(), GoldenTest::text, (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rewrite(Path golden, Map<String, String> generated) throws IOException {
    for (String old : read(golden, ".java").keySet()) {
      Files.delete(golden.resolve(old));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(golden.resolve(file.getKey()), file.getValue());
    }
  }
}
