package dev.countersign.cli;

import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.FoundFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes definitions in their canonical text. */
@Command(
    name = "format",
    header = "Writes definitions in their canonical text.",
    description = {
      "",
      "The meaning and the comments stay, and what is canonical already is not touched. Prints the"
          + " files that are written.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 all is canonical now; 1 a file cannot be read, or --check found one that is not"
          + " canonical; 2 nothing was done.",
      "",
      "Examples:",
      "  countersign format countersign/uhost/CopyCustomImage.yaml    one file",
      "  countersign format src/main/resources    every API in its folder countersign",
      "  countersign format --check src/main/resources"
    })
final class FormatCommand implements Callable<Integer> {
  private final Console console;
  private boolean clean = true;

  @Mixin
  private DefinitionPaths paths = new DefinitionPaths();

  @Mixin
  private JsonOption json = new JsonOption();

  @Option(
      names = "--check",
      description = "Writes nothing; tells which files are not canonical, and ends with 1 if any.")
  private boolean check;

  FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Messages messages = this.json.messages(this.console);
    List<Path> files = this.paths.files();
    files.forEach(file -> format(file, messages, diagnostics));
    messages.complaints(diagnostics);
    if (!this.clean || diagnostics.hasErrors()) {
      return ExitCode.PROBLEMS;
    }
    messages.result("All is canonical: " + Wording.count(files.size(), "file") + ".");
    return ExitCode.DONE;
  }

  private void format(Path file, Messages messages, Diagnostics diagnostics) {
    String name = ApiFile.shown(file);
    DefinitionLookup folder =
        DefinitionLookups.within(Path.of(ApiFile.shown(ApiFiles.rootOf(file))));
    Optional<DefinitionSource> before = FoundFiles.find(folder, name, diagnostics);
    before
        .flatMap(source -> DefinitionFormat.format(source, diagnostics))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .filter(after -> !Arrays.equals(before.get().content(), after))
        .ifPresent(after -> take(file, name, after, messages));
  }

  private void take(Path file, String name, byte[] after, Messages messages) {
    if (this.check) {
      this.clean = false;
      messages.warning(name, "is not canonical", "Write it with: countersign format " + name);
      return;
    }
    try {
      Files.write(file, after);
    } catch (IOException denied) {
      throw new NotDoneException(
          "The file " + name + " cannot be written. Look at its permissions.");
    }
    messages.note(name, "Formatted");
  }
}
