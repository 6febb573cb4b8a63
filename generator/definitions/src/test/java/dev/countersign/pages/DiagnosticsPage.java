package dev.countersign.pages;

import dev.countersign.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the page of all complaints from their index and from the cases that tests are made of. */
final class DiagnosticsPage {

  private static final String HEAD = """
      # What can be wrong with a definition

      A complaint says where, which rule, what is wrong and what to do now:

      ```
      uhost.yaml:31:7: error[CS014]: CopyCustomImage declares parameter Zone twice. Remove one, or rename it.
          uhost.yaml:14:7: first declared here
      ```

      All of them are told at once, in the order of the file: lines that are no YAML are left out, and
      what they may have declared is not called missing. Lines and columns count from 1, a column in
      characters, a tab as one. Characters that are drawn as those of ASCII are named with their places
      in the text. Each code stands for a rule, and keeps it.
      """;

  private static final Map<String, String> CHAPTERS = new TreeMap<>(Map.of(
      "CS0", "Reading a file",
      "CS1", "The language",
      "CS2", "Names in Java",
      "CS3", "The annotation"));

  private DiagnosticsPage() {}

  static String make(List<Path> cases) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Map.Entry<String, String> chapter : CHAPTERS.entrySet()) {
      page.append("\n## ").append(chapter.getValue()).append("\n");
      for (DiagnosticCode code : DiagnosticCode.values()) {
        if (code.code().startsWith(chapter.getKey())) {
          page.append("\n### ")
              .append(code.code())
              .append("\n\n")
              .append(code.title())
              .append("\n");
          cases.stream()
              .flatMap(folder -> example(folder.resolve(code.slug()), code).stream())
              .findFirst()
              .ifPresent(text -> page.append("\n```\n").append(text).append("```\n"));
        }
      }
    }
    return page.toString();
  }

  /** Returns the first complaint of a code in the cases that are filed under it. */
  private static Optional<String> example(Path folder, DiagnosticCode code) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".expected"))
          .sorted()
          .map(DiagnosticsPage::lines)
          .flatMap(lines -> complaint(lines, code).stream())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> complaint(List<String> lines, DiagnosticCode code) {
    StringBuilder found = new StringBuilder();
    for (String line : lines) {
      boolean related = line.startsWith("    ");
      if (found.isEmpty() ? line.contains("[" + code.code() + "]") : related) {
        found.append(line).append('\n');
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.toString());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
