package dev.countersign.cli;

import dev.countersign.definition.Api;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with definitions. */
@Command(
    name = "check",
    header = "Tells everything that is wrong with definitions.",
    description = {
      "",
      "Reads whole APIs, each with the folder of actions beside it. Complaints go to standard"
          + " error, with file, line and column; each says what to do.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 all is well; 1 there are complaints; 2 nothing was checked.",
      "",
      "Examples:",
      "  countersign check countersign/uhost.yaml   one API with all its actions",
      "  countersign check src/main/resources       all that is in its countersign",
      "  countersign check mine/countersign theirs/countersign"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file that defines an API, or a folder of such files.")
  private List<Path> paths = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<List<Api>> apis = CheckedApis.read(ApiFiles.in(this.paths), this.console);
    apis.ifPresent(well -> this.console.out().println("All is well: " + Wording.list(well) + "."));
    return apis.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
