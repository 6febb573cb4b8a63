package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated, read by people: the exact set of files and their exact text. */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final String REWRITE = "countersign.rewrite";

  @TempDir
  Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedFilesAreThoseOfTheGolden(String name) throws IOException {
    Path golden = GOLDENS.resolve(name);
    Consumer consumer = new Consumer(this.folder).option("-Xdoclint:all/protected");
    for (Map.Entry<String, String> file : read(golden, ".yaml").entrySet()) {
      assertThat(file.getValue()).as("first line says why the case is there").startsWith("# ");
      consumer.definition(file.getKey(), file.getValue());
    }
    Compilation compilation = consumer
        .annotated("/** A consumer. */\n"
            + Files.readString(golden.resolve("annotation.txt")).strip())
        .compile();
    assertThat(compilation.diagnostics()).isEmpty();

    Map<String, String> generated = Consumer.generated(compilation);
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

  private static Map<String, String> read(Path folder, String suffix) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.filter(f -> f.toString().endsWith(suffix)).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
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
