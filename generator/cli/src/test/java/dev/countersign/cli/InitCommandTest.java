package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new project is the example, file by file; that it runs is shown where the example is built. */
final class InitCommandTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("countersign.root", "../.."), "examples/single-module");

  @TempDir
  Path folder;

  @Test
  void writesTheExampleAndSaysWhatIsNext() throws Exception {
    Path project = this.folder.resolve("notes");

    CommandRun run = CommandRun.of("init", project.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .endsWith("Next: mvn -q -f " + project.resolve("pom.xml") + " compile exec:java\n");
    assertThat(files(project)).isEqualTo(files(EXAMPLE));
    for (String file : files(EXAMPLE)) {
      assertThat(project.resolve(file)).hasSameTextualContentAs(EXAMPLE.resolve(file));
    }
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws Exception {
    Files.writeString(this.folder.resolve("mine"), "mine");

    CommandRun run = CommandRun.of("init", this.folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(this.folder + " is not empty. Name a folder that is not there.\n");
    assertThat(files(this.folder)).containsExactly("mine");
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("target/"))
          .sorted()
          .toList();
    }
  }
}
