package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir
  private Path folder;

  @Test
  void scriptIsTheSameEveryTime() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash\n").endsWith("countersign.bash\n");
    assertThat(CommandRun.of("completion")).isEqualTo(run);
  }

  @ParameterizedTest
  @CsvSource({
    "des, describe",
    "c, check completion",
    "generate --o, --out",
    "generate --pa, --package",
    "check --j, --json",
    "format x.yaml --c, --check",
    "describe folder/or, folder/orchard.yaml",
    "generate --out fol, folder",
  })
  void bashCompletesCommandsOptionsAndFiles(String words, String completed) throws Exception {
    assumeThat(BASH).as("bash, which this test runs").exists();
    Files.createFile(Files.createDirectory(this.folder.resolve("folder")).resolve("orchard.yaml"));
    Path script = Files.writeString(
        this.folder.resolve("countersign_completion"),
        CommandRun.of("completion").out());

    assertThat(bash("""
        source %s
        COMP_WORDS=(countersign %s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE="${COMP_WORDS[*]}"
        $(complete -p countersign | sed 's/.*-F \\([^ ]*\\) .*/\\1/') 2>/dev/null # compopt tells bash that this is a test
        echo "${COMPREPLY[@]}"
        """.formatted(script, words))).isEqualTo(completed + "\n");
  }

  private String bash(String script) throws IOException, InterruptedException {
    Process bash = new ProcessBuilder(List.of(BASH.toString(), "--norc", "-c", script))
        .directory(this.folder.toFile())
        .redirectErrorStream(true)
        .start();
    String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(bash.exitValue()).as(output).isZero();
    return output;
  }
}
