package dev.countersign.page.report;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.page.merge.WriteSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person should know of an import; the same pages and definitions give the same report.
 *
 * @param pagesRead how many pages were read, those that were skipped not among them
 * @param findings what was found, the heaviest first
 * @param apis the APIs that are in the output folder now
 * @param facts what their definitions say, by kind; every kind is there
 * @param written what the import did to the files
 */
public record ImportReport(
    int pagesRead,
    List<Finding> findings,
    List<WrittenApi> apis,
    Map<Fact, Count> facts,
    WriteSummary written) {
  /**
   * Sorts the findings, and keeps each once.
   *
   * @param pagesRead how many pages were read, those that were skipped not among them
   * @param findings what was found, the heaviest first
   * @param apis the APIs that are in the output folder now
   * @param facts what their definitions say, by kind; every kind is there
   * @param written what the import did to the files
   */
  public ImportReport {
    findings = findings.stream().sorted().distinct().toList();
    apis = List.copyOf(apis);
    Map<Fact, Count> ordered = new EnumMap<>(Fact.class);
    ordered.putAll(facts);
    facts = Collections.unmodifiableMap(ordered);
  }

  /**
   * Reads the definitions that are there after an import, and counts what they say.
   *
   * <p>Definitions that break a rule are findings, and nothing of their API is counted.
   *
   * @param out the output folder
   * @param pagesRead how many pages were read, those that were skipped not among them
   * @param findings what was found in the pages, in any order
   * @param written what the import did to the files of the folder
   * @return the report
   */
  public static ImportReport of(
      Path out, int pagesRead, List<Finding> findings, WriteSummary written) {
    List<Finding> all = new ArrayList<>(findings);
    List<Api> apis = new ArrayList<>();
    for (String file : apiFiles(written)) {
      Diagnostics diagnostics = new Diagnostics();
      ApiLoader.loadFile(out.resolve(file), diagnostics).ifPresent(apis::add);
      diagnostics.shown().forEach(diagnostic -> all.add(broken(out, diagnostic)));
    }
    List<WrittenApi> names = apis.stream()
        .map(api -> new WrittenApi(api.name(), api.actions().size()))
        .toList();
    return new ImportReport(pagesRead, all, names, FactCounts.of(apis), written);
  }

  /**
   * Tells how many pages were skipped, whether they describe no action or could not be read.
   *
   * @return the number of findings about a page as a whole
   */
  public long pagesSkipped() {
    return this.findings.stream()
        .filter(finding ->
            finding.kind() == Finding.Kind.SKIPPED_PAGE || finding.kind() == Finding.Kind.NO_ACTION)
        .map(Finding::page)
        .distinct()
        .count();
  }

  // An action has its file in the folder with the name of its API's file.
  private static List<String> apiFiles(WriteSummary written) {
    Set<String> there = new HashSet<>(written.created());
    there.addAll(written.updated());
    there.addAll(written.unchanged());
    return there.stream()
        .filter(file ->
            !there.contains(file.substring(0, Math.max(0, file.lastIndexOf('/'))) + ".yaml"))
        .sorted()
        .toList();
  }

  // A report is the same wherever the folder is.
  private static Finding broken(Path out, Diagnostic diagnostic) {
    Path file = out.relativize(Path.of(diagnostic.location().file()));
    return new Finding(
        Finding.Kind.BROKEN_DEFINITION,
        file.toString().replace('\\', '/'),
        diagnostic.location().line(),
        "",
        diagnostic.code().code() + ": " + diagnostic.message());
  }
}
