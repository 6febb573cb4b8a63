package dev.countersign.page;

import dev.countersign.page.draft.DraftFile;
import dev.countersign.page.report.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of pages for a test. */
public final class PageFolder {

  private static final String HEAD =
      "| Name | Type | Description | Required |\n|---|---|---|---|\n";

  private final Path root;

  /** Begins with an empty folder. */
  public PageFolder(Path root) {
    this.root = root;
  }

  /** Adds a page as it is. */
  public PageFolder page(String path, String text) {
    try {
      Path file = this.root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the page {@code box/copy_box.md} on CopyBox with some rows. */
  public PageFolder copyBox(List<String> parameters, List<String> response, String... models) {
    return page("box/copy_box.md", copyBoxText(parameters, response, models));
  }

  /** Returns the text of a page on CopyBox. */
  public static String copyBoxText(
      List<String> parameters, List<String> response, String... models) {
    StringBuilder text = new StringBuilder("# Copy a box - CopyBox\n\n## Request Parameters\n\n");
    text.append(table(parameters)).append("\n## Response Fields\n\n").append(table(response));
    for (String model : models) {
      List<String> lines = model.lines().toList();
      text.append("\n### ").append(lines.get(0)).append("\n\n");
      text.append(table(lines.subList(1, lines.size())));
    }
    return text.toString();
  }

  /** Returns a table of rows as {@code Name | type | text | Yes}. */
  public static String table(List<String> rows) {
    StringBuilder table = new StringBuilder(HEAD);
    rows.forEach(row -> table.append("| ").append(row).append(" |\n"));
    return table.toString();
  }

  /** Imports the folder. */
  public Imported imported() {
    try {
      return PageImport.run(List.of(this.root), ImportListener.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports the folder, and returns the text of a file that it makes. */
  public String file(String path) {
    DraftFile file = imported().files().get(path);
    return file == null ? "" : file.text();
  }

  /** Imports the folder, and returns the findings but for guesses, as lines. */
  public List<String> findings() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : imported().findings()) {
      if (finding.kind() != Finding.Kind.GUESS) {
        lines.add(
            finding.kind() + " " + finding.page() + ":" + finding.line() + " " + finding.text());
      }
    }
    return lines;
  }
}
