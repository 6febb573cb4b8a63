package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String PAGE = """
      # Open a box - OpenBox

      ## Request Parameters

      | Name | Type | Description | Required |
      |---|---|---|---|
      | BoxId | string | The box. | Yes |
      | Limit | int | How many. Default: %d. | No |

      ## Response

      | Name | Type | Description | Required |
      |---|---|---|---|
      | Things.N | string | What is in it. | No |
      """;

  @TempDir
  Path folder;

  private Path pages = Path.of("");
  private Path page = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writePage() throws IOException {
    this.pages = this.folder.resolve("box-api");
    this.page = this.pages.resolve("open_box.md");
    this.out = this.folder.resolve("definitions");
    Files.createDirectories(this.pages);
    Files.writeString(this.page, PAGE.formatted(20));
  }

  @Test
  void pagesBecomeDefinitionsThatCheckAccepts() {
    CommandRun run = importPages();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("""
            Pages: 1 read, 0 skipped.
            APIs: 1, with 1 action.
            Files: 2 created, 0 updated, 0 removed, 0 unchanged; 0 files with edits that stay, 0 conflicts.
            """);
    assertThat(CommandRun.of("check", this.out.toString()).out())
        .isEqualTo("All is well: Box (1 action).\n");
    assertThat(CommandRun.of("describe", this.out.toString()).out())
        .contains("{\"name\":\"Limit\",\"type\":\"int\",\"required\":false}");
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    importPages();
    String first = Files.readString(this.out.resolve("box/OpenBox.yaml"));

    assertThat(importPages().out())
        .contains("Files: 0 created, 0 updated, 0 removed, 2 unchanged;");
    assertThat(this.out.resolve("box/OpenBox.yaml")).hasContent(first);
  }

  @Test
  void anEditStaysAndAConflictIsTold() throws IOException {
    importPages();
    Path definition = this.out.resolve("box/OpenBox.yaml");
    Files.writeString(
        definition, Files.readString(definition).replace("default: 20", "default: 30"));
    Files.writeString(this.page, PAGE.formatted(50));

    CommandRun run = importPages();

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .isEqualTo(
            "box/OpenBox.yaml: conflict: parameters.Limit.default stays 30; the pages said 20"
                + " and say 50 now.\n");
    assertThat(definition).content().contains("default: 30");
  }

  @Test
  void aBadPageIsToldAndTheOthersGoOn() throws IOException {
    Files.write(this.page.resolveSibling("shut_box.md"), new byte[] {'#', ' ', (byte) 0xFF});

    CommandRun run = importPages();

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err())
        .isEqualTo("box-api/shut_box.md:1: skipped page: Byte 2 of the page, FF, is not UTF-8.\n");
    assertThat(this.out.resolve("box/OpenBox.yaml")).exists();
  }

  @Test
  void theReportIsTheSameJsonInAFileAndOnStandardOutput() throws IOException {
    Path report = this.folder.resolve("report.json");
    String docs = this.pages.toString();
    String definitions = this.out.toString();
    importPages();
    CommandRun.of("import", docs, "--out", definitions, "--report", report.toString());

    CommandRun run = CommandRun.of("import", docs, "--out", definitions, "--json");

    assertThat(run.out()).startsWith("{\n  \"version\" : 1,\n");
    assertThat(report).hasContent(run.out());
  }

  @Test
  void pagesWithoutAnyActionAreNotDone() throws IOException {
    Files.writeString(this.page, "# Notes\n\nNothing to call here.\n");

    CommandRun run = importPages();

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(run.err()).endsWith("No page describes an action, so nothing was written.\n");
    assertThat(this.out).doesNotExist();
  }

  @Test
  void aPathThatLeadsNowhereIsNotDone() {
    CommandRun run = CommandRun.of("import", "nowhere", "--out", this.out.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_DONE);
    assertThat(run.err()).isEqualTo("There is no file or folder nowhere.\n");
  }

  private CommandRun importPages() {
    return CommandRun.of("import", this.pages.toString(), "--out", this.out.toString());
  }
}
