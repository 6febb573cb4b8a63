package dev.countersign.cli;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.generate.ApiReading;
import dev.countersign.generate.AskedClient;
import dev.countersign.generate.ClientPackage;
import dev.countersign.generate.PackageSources;
import dev.countersign.generate.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the Java that the annotation processor makes of definitions. */
@Command(
    name = "generate",
    header = "Writes the Java that the annotation processor makes of definitions.",
    description = {
      "",
      "For builds without the processor, and to read what it makes: the files are the same, byte for"
          + " byte. They need countersign-runtime to compile.",
      "",
      "The package is made as a whole, so name all its APIs at once. What an earlier run left in it"
          + " and this one does not make is removed. A file that is not generated is never touched."
          + " Where anything is wrong nothing is written.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 the files are there; 1 there are complaints; 2 nothing was done.",
      "",
      "Examples:",
      "  countersign generate countersign/uhost.yaml --out gen --package com.example",
      "  countersign generate countersign --out gen --package com.example \\",
      "      --actions CopyCustomImage,DescribeImage"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private DefinitionPaths paths = new DefinitionPaths();

  @Mixin
  private JsonOption json = new JsonOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The root of the sources; the package is a folder below it.")
  private Path out = Path.of("");

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "The package that the classes land in.")
  private String packageName = "";

  @Option(
      names = "--actions",
      split = ",",
      paramLabel = "ACTION",
      description = "The actions that are wanted; all by default. An API that has none of them is"
          + " left out.")
  private List<String> actions = new ArrayList<>();

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SourceVersion.isName(this.packageName)) {
      throw new NotDoneException(this.packageName
          + " cannot be the name of a package. Write one such as com.example.cloud.");
    }
    Messages messages = this.json.messages(this.console);
    Diagnostics diagnostics = new Diagnostics();
    List<SourceFile> sources = sources(this.paths.apis(), diagnostics);
    OutputFolder folder = new OutputFolder(this.out, this.packageName, sources);
    folder.checkOthers(diagnostics);
    messages.complaints(diagnostics);
    if (diagnostics.hasErrors()) {
      return ExitCode.PROBLEMS;
    }
    OutputFolder.Outcome outcome = folder.write();
    messages.result("%s in %s: %d written, %d as before; %d old removed."
        .formatted(
            Wording.count(sources.size(), "file"),
            ApiFile.shown(folder.folder()),
            outcome.written(),
            sources.size() - outcome.written(),
            outcome.removed()));
    return ExitCode.DONE;
  }

  private List<SourceFile> sources(List<ApiFile> files, Diagnostics diagnostics) {
    Map<String, ApiFile> byName =
        ApiFiles.byName(files, "Generate them into packages of their own.");
    List<AskedClient> clients = ActionChoice.of(files, this.actions, diagnostics);
    ApiReading reading = (asked, problems) -> read(byName, asked, problems);
    PackageSources sources = new PackageSources(new ClientPackage(
        this.packageName, true, OutputFolder.classes(this.out, this.packageName), List.of()));
    List<SourceFile> made = new ArrayList<>();
    try (Progress progress = Progress.on(this.console)) {
      for (int done = 0; done < clients.size(); done++) {
        AskedClient client = clients.get(done);
        progress.step(done, clients.size(), client.api());
        made.addAll(sources.of(client, reading, diagnostics));
      }
    }
    return made;
  }

  private static Optional<Api> read(
      Map<String, ApiFile> files, AskedClient asked, Diagnostics diagnostics) {
    return Optional.ofNullable(files.get(asked.api()))
        .flatMap(file -> file.load(asked.actions(), diagnostics));
  }
}
