package dev.countersign.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.page.merge.ImportFolder;
import dev.countersign.page.merge.WriteSummary;
import dev.countersign.page.report.Finding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person and a tool are told of an import. */
class ImportReportTest {

  private static final String API = """
      countersign: 1
      api: Box

      actions:
        - GetBox
        - OpenBox

      models:
        Lid:
          Colour: { type: string, deprecated: Lids are grey. }
      """;
  private static final String GET = """
      countersign: 1
      action: GetBox
      effect: read
      source: box/get.md:1

      parameters:
        Kind: { type: string, values: { A: Small., B: Large. }, default: A, guessed: [values] }
        Limit: { type: int, default: 20, range: 1..100, guessed: [default, type] }
        Offset: int
        Filters:
          type: list of object
          fields:
            Name: { type: string, length: 1..63, pattern: '[a-z]+' }

      response:
        Boxes: { type: list of Lid, required: true }

      pagination: { offset: Offset, limit: Limit, items: Boxes }
      """;
  private static final String OPEN = """
      countersign: 1
      action: OpenBox
      effect: destroy
      costs: true
      deprecated: Boxes open themselves.
      source: box/open.md:1

      parameters:
        Key: { type: string, secret: true, encoding: base64, guessed: [secret] }
        Code: string

      constraints:
        - at most one of: [Key, Code]
      """;

  @TempDir
  Path out;

  private final SortedMap<String, String> drafts =
      new TreeMap<>(Map.of("box.yaml", API, "box/GetBox.yaml", GET, "box/OpenBox.yaml", OPEN));
  private final List<Finding> findings = List.of(
      new Finding(Kind.GUESS, "box/get.md", 9, "GetBox", "The default may be 20."),
      new Finding(Kind.EXAMPLE_TYPE, "box/get.md", 40, "GetBox", "Limit is \"20\", and no int."),
      new Finding(Kind.NO_ACTION, "box/errors.md", 0, "", "The page lists error codes."),
      new Finding(Kind.EXAMPLE_TYPE, "box/get.md", 31, "GetBox", "Kind is 1, and no string."),
      new Finding(Kind.SKIPPED_PAGE, "box/bad.md", 3, "", "Byte 17, FF, is not UTF-8."));

  @Test
  void jsonHoldsEverything() throws IOException {
    importAll();
    edit("box/GetBox.yaml", "default: 20", "default: 30");
    this.drafts.put("box/GetBox.yaml", GET.replace("default: 20", "default: 50"));
    assertThat(ReportJson.of(report()))
        .isEqualTo(Files.readString(Path.of("src/test/resources/import-report/box.json")));
  }

  @Test
  void summaryFitsOnAScreen() throws IOException {
    importAll();
    edit("box/GetBox.yaml", "default: 20", "default: 30");
    this.drafts.put("box/GetBox.yaml", GET.replace("default: 20", "default: 50"));
    assertThat(ReportText.of(report(), Optional.of("report.json"))).isEqualTo("""
        Pages: 2 read, 2 skipped.
        APIs: 1, with 2 actions.
        Files: 0 created, 0 updated, 0 removed, 3 unchanged; 1 file with edits that stay, 1 conflict.
        Facts                 found  guessed
          parameters              7        1
          response fields         1        0
          models                  1        0
          model fields            1        0
          enumerations            1        1
          values                  2        2
          meanings                2        2
          defaults                2        1
          ranges                  1        0
          lengths                 1        0
          patterns                1        0
          base64                  1        0
          secrets                 1        1
          deprecations            2        0
          constraints             1        0
          paginations             1        0
          reads                   1        0
          destructions            1        0
          costs                   1        0
        Look at these first:
          box/bad.md:3: Byte 17, FF, is not UTF-8.
          box/GetBox.yaml: parameters.Limit.default stays 30; the pages said 20 and say 50 now.\
         (box/get.md:1)
          box/get.md:31: GetBox: Kind is 1, and no string.
          box/get.md:40: GetBox: Limit is "20", and no int.
          box/get.md:9: GetBox: The default may be 20.
          box/errors.md: The page lists error codes.
        All of it is in report.json.
        """);
  }

  @Test
  void summaryHasFortyLinesAtMost() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int line = 1; line < 1000; line++) {
      many.add(new Finding(Kind.EXAMPLE_TYPE, "p.md", line, "A", "x\n\u001B".repeat(1000)));
    }
    WriteSummary written = importAll();
    Map<Fact, Count> all = new TreeMap<>();
    for (Fact fact : Fact.values()) {
      all.put(fact, new Count(1, 1));
    }
    ImportReport report = new ImportReport(1, many, List.of(), all, written);
    assertThat(ReportText.of(report, Optional.of("report.json")).lines())
        .hasSizeLessThanOrEqualTo(40)
        .allMatch(line -> line.length() <= 170)
        .contains("  and 987 more.");
  }

  @Test
  void orderOfTheFindingsDoesNotMatter() throws IOException {
    WriteSummary written = importAll();
    List<Finding> turned = new ArrayList<>(this.findings);
    Collections.reverse(turned);
    turned.add(turned.get(0));
    assertThat(ImportReport.of(this.out, 2, turned, written))
        .isEqualTo(ImportReport.of(this.out, 2, this.findings, written));
  }

  @Test
  void allButTheRunIsTheSameTheNextTime() throws IOException {
    String first = ReportJson.of(report());
    String second = ReportJson.of(report());
    assertThat(second.substring(0, second.indexOf("\"run\"")))
        .isEqualTo(first.substring(0, first.indexOf("\"run\"")));
    assertThat(ReportJson.of(report())).isEqualTo(second);
  }

  @Test
  void brokenDefinitionIsAFindingAndIsNotCounted() throws IOException {
    importAll();
    edit("box/OpenBox.yaml", "effect: destroy", "effect: destroys");
    ImportReport report = report();
    assertThat(report.findings())
        .contains(new Finding(
            Kind.BROKEN_DEFINITION,
            "box/OpenBox.yaml",
            3,
            "",
            "CS116: `effect` of OpenBox is read, write or destroy, not \"destroys\". Did you mean"
                + " destroy?"));
    assertThat(report.apis()).isEmpty();
    assertThat(report.facts().get(Fact.PARAMETERS)).isEqualTo(new Count(0, 0));
  }

  private ImportReport report() throws IOException {
    return ImportReport.of(this.out, 2, this.findings, importAll());
  }

  private WriteSummary importAll() throws IOException {
    return ImportFolder.of(this.out).apply(this.drafts, page -> true);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = this.out.resolve(file);
    assertThat(Files.readString(path)).contains(from);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }
}
