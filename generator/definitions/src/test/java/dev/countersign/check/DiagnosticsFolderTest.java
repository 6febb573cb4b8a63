package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.countersign.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every complaint has a home in the diagnostics folder, and reads as it is filed there. */
class DiagnosticsFolderTest {

  private static final Path FOLDER = Path.of("src/test/resources/diagnostics");

  /** The codes of this module; others have folders in the modules that use them. */
  private static final List<String> OWN_PREFIXES = List.of("CS0", "CS1");

  private static final String REWRITE = "countersign.rewrite";

  /** Codes without a near miss: a file can be read or not, and a link is no file of a case. */
  private static final Set<String> WITHOUT_NEAR_MISS = Set.of("CS003", "CS019");

  static Stream<Path> cases() throws IOException {
    return inputs().filter(file -> !isNearMiss(file));
  }

  static Stream<Path> nearMisses() throws IOException {
    return inputs().filter(DiagnosticsFolderTest::isNearMiss);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void complaintsReadAsFiled(Path input) throws IOException {
    DiagnosticCase diagnosticCase = new DiagnosticCase(input);
    String complaints =
        assertTimeoutPreemptively(Duration.ofSeconds(5), diagnosticCase::complaints);
    Path expected = diagnosticCase.expected();
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(expected, complaints);
    }
    assertThat(Files.exists(expected) ? Files.readString(expected) : "")
        .as("%s; -D%s=true writes what is said now", expected, REWRITE)
        .isEqualTo(complaints);
    assertThat(complaints).contains("[" + folderCode(input) + "]");
  }

  /** What comes close to a complaint, and has to be accepted. */
  @ParameterizedTest
  @MethodSource("nearMisses")
  void nearMissesAreAccepted(Path input) throws IOException {
    DiagnosticCase nearMiss = new DiagnosticCase(input);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), nearMiss::complaints))
        .isEmpty();
    assertThat(nearMiss.expected()).doesNotExist();
  }

  @Test
  void everyCodeHasANearMiss() throws IOException {
    Set<String> without = Arrays.stream(DiagnosticCode.values())
        .map(DiagnosticCode::code)
        .filter(code -> OWN_PREFIXES.stream().anyMatch(code::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
    nearMisses().map(DiagnosticsFolderTest::folderCode).forEach(without::remove);
    assertThat(without)
        .as("codes whose folder has no accepted-WHAT.yaml (or .recipe, or folder): what comes close"
            + " to the complaint and is accepted")
        .isEqualTo(WITHOUT_NEAR_MISS);
  }

  @Test
  void everyCodeHasAFolderAndEveryFolderACode() throws IOException {
    Set<String> slugs = Arrays.stream(DiagnosticCode.values())
        .filter(code -> OWN_PREFIXES.stream().anyMatch(code.code()::startsWith))
        .map(DiagnosticCode::slug)
        .collect(Collectors.toSet());
    Set<String> folders =
        folders().stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    assertThat(folders).isEqualTo(slugs);
  }

  @Test
  void everyCaseHasAnExpectedTextAndEveryExpectedTextACase() throws IOException {
    for (Path folder : folders()) {
      Set<Path> wanted = list(folder)
          .filter(file -> !file.toString().endsWith(".expected") && !isNearMiss(file))
          .map(file -> new DiagnosticCase(file).expected())
          .collect(Collectors.toSet());
      Set<Path> there = list(folder)
          .filter(file -> file.toString().endsWith(".expected"))
          .collect(Collectors.toSet());
      assertThat(there).as("%s", folder).isNotEmpty().isEqualTo(wanted);
    }
  }

  @Test
  void everyCodeStandsOnceInTheIndexAndInOrder() {
    List<String> codes =
        Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code).toList();
    assertThat(codes).doesNotHaveDuplicates().isSorted();
  }

  private static String folderCode(Path input) {
    return FOLDER.relativize(input).toString().substring(0, "CS014".length());
  }

  private static Stream<Path> inputs() throws IOException {
    return folders().stream()
        .flatMap(DiagnosticsFolderTest::list)
        .filter(file -> !file.toString().endsWith(".expected"));
  }

  private static boolean isNearMiss(Path input) {
    return input.getFileName().toString().startsWith("accepted-");
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
