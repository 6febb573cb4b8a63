package dev.countersign.page.report;

import dev.countersign.diagnostic.Shown;
import dev.countersign.page.merge.Conflict;
import dev.countersign.page.merge.FileConflict;
import dev.countersign.page.merge.WriteSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report as a summary that fits on a screen: the totals, and what to look at first. */
public final class ReportText {

  private static final int SHOWN = 12;
  private static final int WIDTH = 160;

  private ReportText() {}

  /**
   * Returns the summary of a report, in forty lines at most.
   *
   * @param report the report
   * @param file where all of the report is, as it is shown to people; nothing where it is nowhere
   * @return the lines, each with a line break at its end
   */
  public static String of(ImportReport report, Optional<String> file) {
    List<String> lines = new ArrayList<>();
    totals(report, lines);
    facts(report.facts(), lines);
    look(report, lines);
    file.ifPresent(name -> lines.add("All of it is in " + name + "."));
    return String.join("\n", lines) + "\n";
  }

  private static void totals(ImportReport report, List<String> lines) {
    WriteSummary written = report.written();
    int actions = report.apis().stream().mapToInt(WrittenApi::actions).sum();
    lines.add("Pages: " + report.pagesRead() + " read, " + report.pagesSkipped() + " skipped.");
    lines.add("APIs: " + report.apis().size() + ", with " + count(actions, "action") + ".");
    lines.add("Files: "
        + written.created().size() + " created, "
        + written.updated().size() + " updated, "
        + written.removed().size() + " removed, "
        + written.unchanged().size() + " unchanged; "
        + count(written.edited().size(), "file") + " with edits that stay, "
        + count(written.conflicts().size(), "conflict") + ".");
  }

  // Facts             found  guessed
  //   parameters        120        3
  private static void facts(Map<Fact, Count> facts, List<String> lines) {
    lines.add(row("Facts", "found", "guessed"));
    facts.forEach((fact, count) -> {
      if (count.found() > 0) {
        lines.add(row(
            "  " + fact.words(),
            Integer.toString(count.found()),
            Integer.toString(count.guessed())));
      }
    });
  }

  private static String row(String name, String found, String guessed) {
    return String.format(Locale.ROOT, "%-18s %8s %8s", name, found, guessed);
  }

  private static void look(ImportReport report, List<String> lines) {
    List<Finding> all = Stream.concat(
            report.findings().stream(),
            report.written().conflicts().stream().map(ReportText::finding))
        .sorted()
        .toList();
    if (all.isEmpty()) {
      return;
    }
    lines.add("Look at these first:");
    all.stream()
        .limit(SHOWN)
        .map(finding -> "  " + Shown.sentence(line(finding), WIDTH))
        .forEach(lines::add);
    if (all.size() > SHOWN) {
      lines.add("  and " + (all.size() - SHOWN) + " more.");
    }
  }

  private static Finding finding(FileConflict conflict) {
    String source = conflict
        .detail()
        .flatMap(Conflict::source)
        .map(place -> " (" + place + ")")
        .orElse("");
    return new Finding(Finding.Kind.CONFLICT, conflict.file(), 0, "", conflict.text() + source);
  }

  private static String line(Finding finding) {
    String action = finding.action().isEmpty() ? "" : finding.action() + ": ";
    return finding.place() + ": " + action + finding.text();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
