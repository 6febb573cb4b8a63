package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says of each command. */
final class HelpTest {
  private static final CommandLine COMMAND = Countersign.commandLine(
      CommandRun.console(Writer.nullWriter(), Writer.nullWriter(), Map.of()));

  static Stream<CommandSpec> commands() {
    return COMMAND.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.name().equals("help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandTeachesByExampleAndTellsItsExitCodes(CommandSpec command) {
    CommandRun help = CommandRun.of(command.name(), "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("\nUsage: countersign " + command.name() + " ", "\nExit code: 0 ")
        .containsSubsequence("\nExamples:\n", "countersign");
    assertThat(CommandRun.of("help", command.name())).isEqualTo(help);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsAScreenOfEightyColumnsWithItsExamplesWhole(CommandSpec command) {
    assertThat(CommandRun.of(command.name(), "--help").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .containsAll(examples(command));
  }

  @Test
  void helpOfAllFitsAScreenWithItsExamplesWhole() {
    CommandRun help = CommandRun.of("--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .contains("Exit code: 0 done; 1 done, with problems in the input; 2 not done.")
        .containsAll(examples(COMMAND.getCommandSpec()));
    assertThat(CommandRun.of("help")).isEqualTo(help);
  }

  private static List<String> examples(CommandSpec command) {
    List<String> footer = List.of(command.usageMessage().footer());
    return footer.subList(footer.indexOf("Examples:"), footer.size());
  }
}
