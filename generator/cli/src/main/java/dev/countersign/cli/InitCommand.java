package dev.countersign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a project that compiles and calls a sandbox. */
@Command(
    name = "init",
    header = "Writes a project that compiles and calls a sandbox.",
    description = {
      "",
      "The project has a definition of one action, a package that asks for its client, and a program"
          + " that calls it. Replace the definition with yours.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 written; 2 the folder is not empty, or cannot be written.",
      "",
      "Examples:",
      "  countersign init notes",
      "  mvn -q -f notes/pom.xml compile exec:java"
    })
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES = List.of(
      "pom.xml",
      "src/main/java/com/example/notes/AddNote.java",
      "src/main/java/com/example/notes/package-info.java",
      "src/main/resources/countersign/notes.yaml");

  private final Console console;

  @Parameters(paramLabel = "FOLDER", description = "The folder of the project: new, or empty.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      refuseWhatIsNotEmpty();
      for (String file : FILES) {
        Path target = this.folder.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, text(file));
        this.console.out().println(target);
      }
    } catch (IOException e) {
      throw new NotDoneException(this.folder + " cannot be written: " + e);
    }
    this.console
        .out()
        .println("Next: mvn -q -f " + this.folder.resolve("pom.xml") + " compile exec:java");
    return ExitCode.DONE;
  }

  private void refuseWhatIsNotEmpty() throws IOException {
    if (!Files.exists(this.folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(this.folder)) {
      if (files.findAny().isPresent()) {
        throw new NotDoneException(this.folder + " is not empty. Name a folder that is not there.");
      }
    }
  }

  private static String text(String file) {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + file)) {
      if (in == null) {
        throw new IllegalStateException("init/" + file + " is missing beside " + InitCommand.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
