package dev.countersign.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files and complaints that tests with a compiler expect, without one. */
class PlainGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final Path COMPLAINTS = Path.of("src/test/resources/diagnostics");
  // Made before anything is compiled: CS3 from 304 on takes a compiler.
  private static final List<String> WITHOUT_COMPILER = List.of("CS2", "CS301", "CS302", "CS303");

  static List<Path> goldens() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.sorted().toList();
    }
  }

  static List<Path> complaints() throws IOException {
    try (Stream<Path> files = Files.walk(COMPLAINTS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> WITHOUT_COMPILER.stream()
              .anyMatch(COMPLAINTS.relativize(file).toString()::startsWith))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatedFilesAreThoseOfTheGolden(Path golden) throws IOException {
    Map<String, String> definitions = read(golden, ".yaml");
    Path said = golden.resolve("annotation.txt");
    PlainClients clients = new PlainClients(
        "com.example." + golden.getFileName().toString().replace("-", ""),
        definitions,
        Files.exists(said)
            ? Files.readString(said)
            : "@ApiClient(api = \"%s\")"
                .formatted(definitions.keySet().iterator().next().replace(".yaml", "")));

    assertThat(clients.complaints()).isEmpty();
    assertThat(clients.files()).isEqualTo(read(golden, ".java"));
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void complaintsReadAsFiled(Path yaml) throws IOException {
    Path inPackage = sibling(yaml, ".package");
    PlainClients clients = new PlainClients(
        Files.exists(inPackage) ? Files.readString(inPackage).strip() : "com.example",
        Map.of("host.yaml", Files.readString(yaml)),
        Files.readString(sibling(yaml, ".annotation")));

    assertThat(clients.complaints()).isEqualTo(Files.readString(sibling(yaml, ".expected")));
    assertThat(clients.files()).isEmpty();
  }

  private static Path sibling(Path yaml, String ending) {
    return yaml.resolveSibling(yaml.getFileName().toString().replace(".yaml", ending));
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
}
