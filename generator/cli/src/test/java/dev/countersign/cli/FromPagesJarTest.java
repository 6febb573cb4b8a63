package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows under "From documentation pages". */
class FromPagesJarTest {
  @TempDir
  Path folder;

  @Test
  void theCommandsOfTheReadmeMakeAClientOfPagesAndCallIt() throws Exception {
    assumeThat(ConsumerProject.jars())
        .as("jars of all modules, which `mvn verify` builds before this test")
        .allMatch(Files::exists);
    List<String> commands = commands();
    assertThat(commands).hasSizeLessThanOrEqualTo(5);
    assertThat(commands.get(0)).isEqualTo("mvn -q -DskipTests install && cd examples/from-pages");
    assertThat(commands.get(commands.size() - 1)).isEqualTo("mvn -q compile exec:java");
    ConsumerProject project = ConsumerProject.of("from-pages", this.folder);
    String root = ConsumerProject.ROOT.toAbsolutePath().normalize().toString();
    for (String command : commands.subList(1, commands.size() - 1)) {
      project.shell(command.replace("../..", root));
    }

    // What exec:java does, without a plugin that the build itself does not need.
    assertThat(project.maven("compile")).doesNotContain("[ERROR", "[WARN");
    assertThat(project.java("com.example.images.CopyImage").lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("copied: "));
  }

  private static List<String> commands() throws IOException {
    String readme = Files.readString(ConsumerProject.ROOT.resolve("README.md"));
    int start = readme.indexOf("```sh\n", readme.indexOf("## From documentation pages")) + 6;
    return readme.substring(start, readme.indexOf("```", start)).lines().toList();
  }
}
