package dev.countersign.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands and options. */
@Command(
    name = "completion",
    header = "Prints a script that completes commands and options in bash and zsh.",
    description = {
      "",
      "The shell has to know the jar as countersign: by an alias, or by a script of that name on the"
          + " path.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 the script is printed.",
      "",
      "Examples:",
      "  These two lines go into ~/.bashrc or ~/.zshrc:",
      "    alias countersign='java -jar /path/to/countersign.jar'",
      "    source <(java -jar /path/to/countersign.jar completion)",
      "  This one completes in the shell where it is typed:",
      "    eval \"$(countersign completion)\""
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandSpec root = this.spec.root();
    this.console.writeData(AutoComplete.bash(root.name(), root.commandLine()).stripTrailing());
    return ExitCode.DONE;
  }
}
