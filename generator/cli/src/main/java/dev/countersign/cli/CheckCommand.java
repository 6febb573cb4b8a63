package dev.countersign.cli;

import dev.countersign.definition.Api;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
      "  countersign check mine/countersign theirs/countersign",
      "  countersign check --json countersign | jq -r .message"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private DefinitionPaths paths = new DefinitionPaths();

  @Mixin
  private JsonOption json = new JsonOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Messages messages = this.json.messages(this.console);
    Optional<List<Api>> apis = CheckedApis.read(this.paths.apis(), this.console, messages);
    apis.ifPresent(well -> messages.result("All is well: " + Wording.list(well) + "."));
    return apis.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
