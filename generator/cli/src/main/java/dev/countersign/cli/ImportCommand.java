package dev.countersign.cli;

import dev.countersign.page.Imported;
import dev.countersign.page.PageImport;
import dev.countersign.page.draft.DraftFile;
import dev.countersign.page.merge.ImportFolder;
import dev.countersign.page.merge.WriteSummary;
import dev.countersign.page.report.Finding;
import dev.countersign.page.report.ImportReport;
import dev.countersign.page.report.ReportJson;
import dev.countersign.page.report.ReportText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes definitions of documentation pages. */
@Command(
    name = "import",
    header = "Makes definitions of documentation pages.",
    description = {
      "",
      "Reads pages (Markdown, HTML or plain text) and writes an API for each folder of pages and a"
          + " file for each action. Tables define; of the prose, what is said precisely is taken:"
          + " values, defaults, ranges, conditions, secrets. What is guessed is marked as guessed.",
      "",
      "Import again whenever the pages change: what you edited since stays, and what cannot be"
          + " joined is told. The last import is kept in DIR/.imported for that; commit it.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 all pages are imported, or rightly passed over; 1 some could not be read, or an"
          + " edit and a page do not go together; 2 nothing was imported.",
      "",
      "Examples:",
      "  countersign import docs/uhost-api --out src/main/resources/countersign",
      "  countersign import docs --out countersign --report import.json",
      "  countersign import docs --out countersign --json | jq '.look[:10]'"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A page, or a folder of pages; its name becomes that of the API.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder that the definitions are written to.")
  private Path out = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where all that was found is written, as JSON.")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--json", description = "Prints the report as JSON instead of a summary.")
  private boolean json;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Imported imported = read();
    WriteSummary written = write(imported);
    ImportReport told =
        ImportReport.of(this.out, imported.counts().pages(), imported.findings(), written);
    List<String> problems = problems(told);
    this.report.ifPresent(file -> save(file, ReportJson.of(told)));
    if (this.json) {
      this.console.data().print(ReportJson.of(told));
      this.console.data().flush();
    } else {
      this.console.out().print(ReportText.of(told, this.report.map(ApiFile::shown)));
      this.console.out().flush();
      problems.forEach(this.console.err()::println);
    }
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Imported read() {
    try (Progress progress = Progress.on(this.console)) {
      return PageImport.run(this.paths, (done, all) -> progress.step(done, all, "pages"));
    } catch (NoSuchFileException missing) {
      throw new NotDoneException("There is no file or folder "
          + ApiFile.shown(Path.of(String.valueOf(missing.getMessage()))) + ".");
    } catch (IOException unreadable) {
      throw new NotDoneException("The pages cannot be read: " + unreadable.getMessage());
    }
  }

  private WriteSummary write(Imported imported) {
    SortedMap<String, String> drafts = new TreeMap<>();
    for (DraftFile file : imported.files().values()) {
      drafts.put(file.path(), file.text());
    }
    if (drafts.isEmpty()) {
      imported.findings().stream().map(ImportCommand::line).forEach(this.console.err()::println);
      throw new NotDoneException("No page describes an action, so nothing was written.");
    }
    try {
      return ImportFolder.of(this.out).apply(drafts, imported::isGone);
    } catch (IOException denied) {
      throw new NotDoneException("A definition cannot be written: " + denied.getMessage()
          + ". Mend that, and import again; nothing is lost.");
    }
  }

  private static void save(Path file, String report) {
    try {
      Files.writeString(file, report, StandardCharsets.UTF_8);
    } catch (IOException denied) {
      throw new NotDoneException("The definitions are written, but the report "
          + ApiFile.shown(file) + " cannot be. Look at its folder and its permissions.");
    }
  }

  /** Returns what was not imported as it should be, a line each. */
  private static List<String> problems(ImportReport report) {
    List<String> lines = new ArrayList<>();
    report.findings().stream()
        .filter(finding -> finding.kind().weight() >= Finding.Kind.CONFLICT.weight())
        .map(ImportCommand::line)
        .forEach(lines::add);
    report
        .written()
        .conflicts()
        .forEach(conflict -> lines.add(conflict.file() + ": conflict: " + conflict.text()));
    return lines;
  }

  private static String line(Finding finding) {
    return finding.place() + ": " + finding.kind().words() + ": " + finding.text();
  }
}
