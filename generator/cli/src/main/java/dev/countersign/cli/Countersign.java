package dev.countersign.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command line of Countersign.
 *
 * <p>It ends with 0 where everything is done, with 1 where the input has problems, and with 2 where
 * nothing was done.
 */
@Command(
    name = "countersign",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    header = "Turns pages into definitions, and definitions into Java and a sandbox.",
    footer = {
      "",
      "Exit code: 0 done; 1 done, with problems in the input; 2 not done.",
      "",
      "Examples:",
      "  countersign import docs/uhost-api --out src/main/resources/countersign",
      "  countersign check src/main/resources",
      "  countersign describe src/main/resources | head -1",
      "  countersign generate src/main/resources --out gen --package com.example",
      "  countersign sandbox src/main/resources --port 8080",
      "  countersign help sandbox"
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class Countersign {
  private Countersign() {}

  /**
   * Runs a command and ends the process.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    PrintWriter data = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    Console console = new Console(
        writer(System.out), writer(System.err), data, System.getenv(), Terminal.isAttached());
    System.exit(run(console, arguments));
  }

  /** Writes in the charset of the platform, which is what a terminal expects. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  /** Runs a command and returns its exit code. */
  static int run(Console console, String... arguments) {
    return commandLine(console).execute(arguments);
  }

  /** All commands, in the order in which the help lists them. */
  static CommandLine commandLine(Console console) {
    return new CommandLine(new Countersign())
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new FormatCommand(console))
        .addSubcommand(new DescribeCommand(console))
        .addSubcommand(new GenerateCommand(console))
        .addSubcommand(new SandboxCommand(console))
        .addSubcommand(new InitCommand(console))
        .addSubcommand(new CompletionCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(Countersign::tellWrongUse)
        .setExecutionExceptionHandler(Countersign::tellFailure);
  }

  private static int tellWrongUse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.NOT_DONE;
  }

  private static int tellFailure(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof NotDoneException) {
      command.getErr().println(failure.getMessage());
    } else {
      command.getErr().println("This is a fault of Countersign, not of your input:");
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.NOT_DONE;
  }
}
