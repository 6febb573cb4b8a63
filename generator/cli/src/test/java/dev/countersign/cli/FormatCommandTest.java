package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatCommandTest {
  private static final String LOOSE = "api: Mill\ncountersign: 1\nactions: [Grind] # one\n";
  private static final String CANONICAL =
      "countersign: 1\napi: Mill\n\nactions:  # one\n  - Grind\n";
  private static final String ACTION = "countersign: 1\naction: Grind\neffect: write\n";

  @TempDir
  private Path folder;

  private Path api;
  private Path action;

  @BeforeEach
  void writeDefinitions() throws IOException {
    this.api = Files.writeString(this.folder.resolve("mill.yaml"), LOOSE);
    Path actions = Files.createDirectory(this.folder.resolve("mill"));
    this.action = Files.writeString(actions.resolve("Grind.yaml"), ACTION);
  }

  @Test
  void folderIsFormattedWithTheActionsOfItsApis() throws IOException {
    Files.writeString(this.action, ACTION.replace("write", "'write'"));

    assertThat(format(this.folder))
        .isEqualTo(new CommandRun(
            0,
            "Formatted " + this.api + ".\nFormatted " + this.action + ".\n"
                + "All is canonical: 2 files.\n",
            ""));
    assertThat(this.api).hasContent(CANONICAL);
    assertThat(this.action).hasContent(ACTION);
    assertThat(format(this.folder))
        .isEqualTo(new CommandRun(0, "All is canonical: 2 files.\n", ""));
  }

  @Test
  void fileIsFormattedAlone() throws IOException {
    assertThat(format(this.action)).isEqualTo(new CommandRun(0, "All is canonical: 1 file.\n", ""));
    assertThat(this.api).hasContent(LOOSE);
  }

  @Test
  void checkWritesNothingAndEndsWithOne() throws IOException {
    CommandRun run = CommandRun.of("format", "--check", this.folder.toString());

    assertThat(run)
        .isEqualTo(new CommandRun(
            1,
            "",
            this.api + " is not canonical. Write it with: countersign format " + this.api + "\n"));
    assertThat(this.api).hasContent(LOOSE);
  }

  @Test
  void fileThatCannotBeReadStaysAndEndsWithOne() throws IOException {
    Files.writeString(this.action, "action: {\n");

    CommandRun run = format(this.folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("Formatted " + this.api + ".\n");
    assertThat(run.err()).startsWith(this.action + ":").contains("error[CS010]");
    assertThat(this.action).hasContent("action: {\n");
  }

  @Test
  void yamlOfOtherToolsStaysAsItIs() throws IOException {
    Path other = Files.writeString(this.folder.resolve("application.yaml"), "b: 1\na: [1,2]\n");

    CommandRun run = format(this.folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(other + ":1:1: error[CS103]");
    assertThat(other).hasContent("b: 1\na: [1,2]\n");
  }

  @Test
  void programsGetALineForEachFile() throws IOException {
    String file =
        "{\"file\":\"" + this.api + "\",\"line\":null,\"column\":null,\"code\":null,\"severity\":";

    assertThat(CommandRun.of("format", "--check", "--json", this.folder.toString()))
        .isEqualTo(new CommandRun(
            1,
            file
                + "\"warning\",\"message\":\"The file is not canonical. Write it with: countersign format "
                + this.api + "\",\"related\":[]}\n",
            ""));
    assertThat(CommandRun.of("format", "--json", this.folder.toString()))
        .isEqualTo(
            new CommandRun(0, file + "\"note\",\"message\":\"Formatted.\",\"related\":[]}\n", ""));
  }

  private static CommandRun format(Path path) {
    return CommandRun.of("format", path.toString());
  }
}
