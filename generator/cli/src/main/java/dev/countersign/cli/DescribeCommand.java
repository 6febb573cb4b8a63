package dev.countersign.cli;

import dev.countersign.cli.describe.ActionDescription;
import dev.countersign.definition.Action;
import dev.countersign.diagnostic.Diagnostics;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Describes actions to programs. */
@Command(
    name = "describe",
    header = "Describes actions to programs, a JSON object a line.",
    description = {
      "",
      "Each line has api, action, effect (read, write or destroy), parameters, response and models."
          + " A parameter or field has name, type and required.",
      "",
      "Types are string, int, float, bool, object, array[T], map[T] and names of models. Parameters"
          + " are named as they travel, with N for an index: Disks.N.Size. In responses and models"
          + " the fields of an object without a model follow it in the same way. What belongs to the"
          + " protocol is left out.",
      "",
      "An API that is broken is left out, and complained about on standard error.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 all is described; 1 there are complaints; 2 nothing was done.",
      "",
      "Examples:",
      "  countersign describe src/main/resources > actions.jsonl",
      "  countersign describe countersign/uhost.yaml | jq -r .action",
      "  countersign describe countersign | jq -c 'select(.effect == \"read\") | .action'"
    })
final class DescribeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private DefinitionPaths paths = new DefinitionPaths();

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    List<LoadedApi> apis = LoadedApi.all(this.paths.apis(), this.console, diagnostics);
    describe(apis);
    new Messages(this.console, false).complaints(diagnostics);
    return diagnostics.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private void describe(List<LoadedApi> apis) {
    for (LoadedApi loaded : apis) {
      for (Action action : loaded.api().actions()) {
        String line = Json.line(ActionDescription.of(loaded.file().name(), loaded.api(), action));
        // A reader that has seen enough, as head has, closes the pipe: the rest is not needed.
        if (!this.console.writeData(line)) {
          return;
        }
      }
    }
  }
}
