package dev.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.check.Limit;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of pages become definitions; what cannot be read is named and stops nothing. */
class PageImportTest {

  private static final String PAGE =
      PageFolder.copyBoxText(List.of("Id | string | i | Yes"), List.of("RetCode | int | z | Yes"));

  private Path root = Path.of("");
  private PageFolder pages = new PageFolder(this.root);

  @BeforeEach
  void makeFolder(@TempDir Path folder) {
    this.root = folder.resolve("docs");
    this.pages = new PageFolder(this.root);
  }

  @Test
  void pageBecomesTheFileOfItsAction() {
    this.pages.page("big-box-api/copy.md", PAGE);
    assertThat(this.pages.imported().files().keySet())
        .containsExactly("big-box.yaml", "big-box/CopyBox.yaml");
    assertThat(this.pages.file("big-box.yaml"))
        .isEqualTo("countersign: 1\napi: BigBox\n\nactions:\n  - CopyBox\n");
    assertThat(this.pages.file("big-box/CopyBox.yaml")).isEqualTo("""
        countersign: 1
        action: CopyBox
        summary: Copy a box
        effect: write
        source: big-box-api/copy.md:1

        parameters:
          Id: { type: string, required: true, summary: i, source: copy.md:7 }
        """);
  }

  @Test
  void pageWithMoreThanADefinitionMayHoldIsSkippedWithAReason() {
    List<String> parameters = IntStream.rangeClosed(0, Limit.FIELDS.most())
        .mapToObj(i -> "P" + i + " | string | i | Yes")
        .toList();
    this.pages
        .page(
            "box-api/a.md", PageFolder.copyBoxText(parameters, List.of("RetCode | int | z | Yes")))
        .page("box-api/b.md", PAGE.replace("CopyBox", "MoveBox"));

    assertThat(this.pages.imported().files().keySet())
        .containsExactly("box.yaml", "box/MoveBox.yaml");
    assertThat(this.pages.imported().findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.SKIPPED_PAGE)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.text()).contains("has 1001 fields, and 1000 are the most."));
  }

  @Test
  void actionsSayWhichLettersOfTheApiAreCapitals() {
    this.pages.page("vpc2.0/x.md", PAGE.replace("CopyBox", "CreateVPC20Subnet"));
    this.pages.page("ubox-api/x.md", PAGE.replace("CopyBox", "CopyUBoxDisk"));
    assertThat(this.pages.file("ubox.yaml")).contains("api: UBox\n");
    assertThat(this.pages.file("vpc2-0.yaml")).contains("api: VPC20\n");
  }

  @Test
  void foldersOfOneNameAreNumbered() {
    this.pages.page("old/box-api/x.md", PAGE).page("new/box/x.md", PAGE);
    assertThat(this.pages.imported().files().keySet())
        .containsExactly("box-2.yaml", "box-2/CopyBox.yaml", "box.yaml", "box/CopyBox.yaml");
    assertThat(this.pages.file("box/CopyBox.yaml")).contains("source: new/box/x.md:1\n");
    assertThat(this.pages.file("box-2.yaml")).contains("api: Box2\n");
  }

  @Test
  void badPageStopsNoOther() throws IOException {
    this.pages.page("box/a.md", PAGE).page("box/b.md", "# Errors\n\n| Code | Text |\n|---|---|\n");
    Files.write(this.root.resolve("box/c.md"), new byte[] {'#', ' ', (byte) 0xFF, '\n'});
    Files.write(this.root.resolve("box/picture.png"), new byte[] {1, 2, 3});
    this.pages.page("box/d.md", PAGE.replace("CopyBox", "复制"));
    Imported imported = this.pages.imported();
    assertThat(imported.counts()).isEqualTo(new Imported.Counts(5, 3, 1, 1));
    assertThat(this.pages.findings())
        .containsExactly(
            "NO_ACTION box/b.md:0 The page has no table of the parameters or of the response of an"
                + " action.",
            "SKIPPED_PAGE box/c.md:1 Byte 2 of the page, FF, is not UTF-8.",
            "SKIPPED_PAGE box/d.md:0 The page does not say what its action is called.");
  }

  @Test
  void linkOutOfTheFolderIsNamedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path outside = elsewhere.resolve("secret.md");
    Files.writeString(outside, PAGE);
    this.pages.page("box/a.md", PAGE.replace("CopyBox", "MoveBox"));
    Files.createSymbolicLink(this.root.resolve("box/b.md"), outside);
    Files.createSymbolicLink(this.root.resolve("box/c.md"), this.root.resolve("box/gone.md"));
    Files.createSymbolicLink(this.root.resolve("loop"), this.root);
    assertThat(this.pages.imported().files().keySet())
        .containsExactly("box.yaml", "box/MoveBox.yaml");
    String reason = " The link leads out of the folder, or to no file, and is not followed.";
    assertThat(this.pages.findings())
        .containsExactly(
            "SKIPPED_PAGE box/b.md:0" + reason,
            "SKIPPED_PAGE box/c.md:0" + reason,
            "SKIPPED_PAGE loop:0" + reason);
  }

  @Test
  void linkWithinTheFolderIsReadOnce() throws IOException {
    this.pages.page("box/a.md", PAGE);
    Files.createSymbolicLink(this.root.resolve("box/b.md"), this.root.resolve("box/a.md"));
    assertThat(this.pages.imported().counts()).isEqualTo(new Imported.Counts(1, 1, 1, 1));
    assertThat(this.pages.findings()).isEmpty();
  }

  @Test
  void orderOfPathsMakesNoDifference() throws IOException {
    this.pages.page("a/x.md", PAGE).page("b/y.md", PAGE.replace("CopyBox", "MoveBox"));
    List<Path> paths = List.of(this.root.resolve("a"), this.root.resolve("b/y.md"));
    Imported one = PageImport.run(paths, ImportListener.NONE);
    Imported other =
        PageImport.run(List.of(paths.get(1), paths.get(0), paths.get(0)), ImportListener.NONE);
    assertThat(other).isEqualTo(one);
    assertThat(one.apis()).extracting(ApiDraft::stem).containsExactly("a", "b");
    assertThat(one.files()).isEqualTo(this.pages.imported().files());
  }

  @Test
  void pageWithSeveralActionsGivesThemAll() {
    String two = "# All about boxes\n\n"
        + PAGE.replace("\n## ", "\n### ").replace("# Copy", "## Copy")
        + PAGE.replace("\n## ", "\n### ").replace("# Copy a box - CopyBox", "## MoveBox");
    this.pages.page("box/all.md", two);
    assertThat(this.pages.imported().files().keySet())
        .containsExactly("box.yaml", "box/CopyBox.yaml", "box/MoveBox.yaml");
  }

  @Test
  void pathThatLeadsToNothingIsAnError() {
    assertThatThrownBy(
            () -> PageImport.run(List.of(this.root.resolve("gone")), ImportListener.NONE))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void listenerHearsOfEveryPage() throws IOException {
    this.pages.page("box/a.md", PAGE).page("box/b.md", "nothing\n");
    List<String> heard = new ArrayList<>();
    PageImport.run(List.of(this.root), (done, all) -> heard.add(done + " of " + all));
    assertThat(heard).containsExactly("1 of 2", "2 of 2");
  }

  @Test
  void actionIsGoneWithItsPageOnlyWhereThePageWasLookedFor() throws IOException {
    this.pages.page("box/a.md", PAGE);
    Files.write(this.root.resolve("box/broken.md"), new byte[] {(byte) 0xFF});
    Imported imported = this.pages.imported();
    assertThat(imported.isGone("box/removed.md")).isTrue();
    assertThat(imported.isGone("box/broken.md")).isFalse();
    assertThat(imported.isGone("other/removed.md")).isFalse();
    Imported single = PageImport.run(List.of(this.root.resolve("box/a.md")), ImportListener.NONE);
    assertThat(single.isGone("box/a.md")).isTrue();
    assertThat(single.isGone("box/removed.md")).isFalse();
  }

  @Test
  void modelsThatAreEqualBelongToTheApi() {
    List<String> response = List.of("Copy | Copy | c | No");
    String shared = "Copy\nId | string | i | Yes\nPart | Part | p | No";
    String page = PageFolder.copyBoxText(
        List.of(), response, shared, "Part\nName | string | n | No", "Own\nX | int | x | No");
    this.pages.page("box/a.md", page);
    this.pages.page("box/b.md", page.replace("CopyBox", "MoveBox").replace("X | int", "X | bool"));
    assertThat(this.pages.file("box.yaml")).isEqualTo("""
        countersign: 1
        api: Box

        actions:
          - CopyBox
          - MoveBox

        models:
          Copy:
            Id: { type: string, required: true, summary: i, source: a.md:18 }
            Part: { type: Part, summary: p, source: a.md:19 }

          Part:
            Name: { type: string, summary: n, source: a.md:25 }
        """);
    assertThat(this.pages.file("box/MoveBox.yaml"))
        .endsWith("models:\n  Own:\n    X: { type: bool, summary: x, source: b.md:31 }\n");
  }

  @Test
  void modelThatNeedsAnUnequalOneStaysWithItsActions() {
    List<String> response = List.of("Copy | Copy | c | No");
    String shared = "Copy\nId | string | i | Yes\nPart | Part | p | No";
    String page =
        PageFolder.copyBoxText(List.of(), response, shared, "Part\nName | string | n | No");
    this.pages.page("box/a.md", page);
    this.pages.page(
        "box/b.md", page.replace("CopyBox", "MoveBox").replace("Name | string", "Nick | string"));
    assertThat(this.pages.file("box.yaml")).doesNotContain("models");
    assertThat(this.pages.file("box/MoveBox.yaml")).contains("\nmodels:\n  Copy:\n");
  }

  @Test
  void findingsCarryTheActionOfTheirPage() {
    this.pages.page("box/a.md", PAGE.replace("Id | string", "Id | Thing"));
    assertThat(this.pages.imported().findings())
        .extracting(Finding::action)
        .containsOnly("CopyBox");
    assertThat(this.pages.imported().apis().get(0).actions())
        .extracting(ActionPage::path)
        .containsExactly("box/a.md");
  }
}
