package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountersignTest {
  @Test
  void versionIsThatOfTheBuild() {
    assertThat(CommandRun.of("--version").out())
        .matches("countersign [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    assertThat(CommandRun.of("check", "--version")).isEqualTo(CommandRun.of("--version"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Missing required subcommand'",
    "chek, 'Unmatched argument at index 0: ''chek'''",
    "check --quick x, 'Unknown option: ''--quick'''",
    "sandbox x --port many, 'Invalid value for option ''--port'': ''many'' is not an int'",
  })
  void wrongUseEndsWithTwoAndPointsToTheHelp(String arguments, String message) {
    CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message).endsWith(" --help\n");
  }
}
