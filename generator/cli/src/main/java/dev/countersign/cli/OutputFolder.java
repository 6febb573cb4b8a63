package dev.countersign.cli;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.generate.PackageSources;
import dev.countersign.generate.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of one package of generated sources.
 *
 * <p>A file that has the mark of the generator is ours: it is written again, or removed when it is no
 * longer made. All others are left alone.
 */
final class OutputFolder {
  private static final String ENDING = ".java";

  private final Path folder;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /**
   * What became of the folder.
   *
   * @param written how many files are new or have changed
   * @param removed how many files are no longer made
   */
  record Outcome(int written, int removed) {}

  OutputFolder(Path root, String packageName, List<SourceFile> sources) {
    this.folder = root.resolve(packageName.replace('.', '/'));
    for (SourceFile source : sources) {
      Path file = root.resolve(source.className().replace('.', '/') + ENDING);
      this.files.put(file, source.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns the names of the classes that a package has there, ours or not.
   *
   * @throws NotDoneException if the folder cannot be listed
   */
  static SortedSet<String> classes(Path root, String packageName) {
    Path folder = root.resolve(packageName.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException denied) {
      throw new NotDoneException(
          "The folder " + ApiFile.shown(folder) + " cannot be listed. Look at its permissions.");
    }
  }

  Path folder() {
    return this.folder;
  }

  /** Complains about each file that would have to be overwritten though it is not ours. */
  void checkOthers(Diagnostics diagnostics) {
    for (Path file : this.files.keySet()) {
      // What a link leads to was never generated here, whatever mark it has.
      if (Files.isSymbolicLink(file) || (Files.exists(file) && !isOurs(file))) {
        diagnostics.add(new Diagnostic(
            DiagnosticCode.CLASS_EXISTS,
            SourceLocation.ofFile(ApiFile.shown(file)),
            "A class of this name is to be generated, but this file is not generated. Rename it, or"
                + " choose another package or folder."));
      }
    }
  }

  /**
   * Makes the folder hold the files, and nothing else that was ever generated into it.
   *
   * @throws NotDoneException if a file cannot be written
   */
  Outcome write() {
    try {
      Files.createDirectories(this.folder);
      // Before anything is written: on some systems an old name differs in case only.
      int removed = removeOld();
      int written = 0;
      for (Map.Entry<Path, byte[]> file : this.files.entrySet()) {
        written += writeIfChanged(file.getKey(), file.getValue()) ? 1 : 0;
      }
      return new Outcome(written, removed);
    } catch (IOException denied) {
      throw new NotDoneException("The folder " + ApiFile.shown(this.folder)
          + " cannot be written. Look at its permissions.");
    }
  }

  private int removeOld() throws IOException {
    List<Path> old;
    try (Stream<Path> listed = Files.list(this.folder)) {
      old = listed
          .filter(file -> file.toString().endsWith(ENDING) && !this.files.containsKey(file))
          .filter(OutputFolder::isOurs)
          .toList();
    }
    for (Path file : old) {
      Files.delete(file);
    }
    return old.size();
  }

  // A file that stays as it was keeps its time, so that nothing is compiled again for it.
  private static boolean writeIfChanged(Path file, byte[] text) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text)) {
      return false;
    }
    Files.write(file, text);
    return true;
  }

  // The mark is ASCII, and what is not ours may be in any charset.
  private static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(PackageSources.MARK::equals);
    } catch (IOException denied) {
      throw new NotDoneException(
          "The file " + ApiFile.shown(file) + " cannot be read. Look at its permissions.");
    }
  }
}
