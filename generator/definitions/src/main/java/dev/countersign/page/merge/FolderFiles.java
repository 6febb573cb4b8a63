package dev.countersign.page.merge;

import dev.countersign.read.DefinitionSource;
import dev.countersign.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below a folder, by their paths from it, with slashes; a link below it is never followed.
 *
 * @param root the folder, which may itself be named by a link
 */
record FolderFiles(Path root) {

  /** What is found under a path. */
  sealed interface Found {}

  /** There is nothing. */
  record Nothing() implements Found {}

  /**
   * There is a file.
   *
   * @param source its bytes; of a file that is too large not more than it takes to refuse it
   */
  record Content(DefinitionSource source) implements Found {}

  /**
   * There is something that is not touched.
   *
   * @param why what it is; the end of a sentence that begins with the file
   */
  record Refused(String why) implements Found {}

  /** Looks for a file. */
  Found find(String file) {
    Path path = this.root.resolve(file);
    for (Path folder : foldersTo(file)) {
      if (!exists(folder)) {
        return new Nothing();
      }
      if (!isFolder(folder)) {
        return new Refused("is behind a link or a file, and stays as it is");
      }
    }
    return exists(path) ? content(file, path) : new Nothing();
  }

  /** Lists what is in a folder, in order. */
  List<String> names(String folder) throws IOException {
    Path path = this.root.resolve(folder);
    if (!isFolder(path) || !foldersTo(folder).stream().allMatch(FolderFiles::isFolder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Writes a file as a whole: there is all of the old one until there is all of the new one. */
  void write(String file, String text) throws IOException {
    Path path = this.root.resolve(file);
    Path part = this.root.resolve(file + ".tmp");
    Files.createDirectories(path.resolveSibling(""));
    // What an interrupted import left there goes, and so does a link.
    Files.deleteIfExists(part);
    Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete(String file) throws IOException {
    Files.deleteIfExists(this.root.resolve(file));
  }

  /** Tells whether a file has exactly the bytes of a text. */
  static boolean says(Optional<DefinitionSource> file, String text) {
    return file.filter(
            found -> Arrays.equals(found.content(), text.getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private List<Path> foldersTo(String file) {
    Path relative = Path.of(file);
    return Stream.iterate(1, length -> length + 1)
        .limit(relative.getNameCount() - 1L)
        .map(length -> this.root.resolve(relative.subpath(0, length)))
        .toList();
  }

  private static Found content(String file, Path path) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return new Refused("is a link or a folder, and stays as it is");
    }
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return new Content(new DefinitionSource(file, in.readNBytes(Limits.FILE_BYTES + 1)));
    } catch (IOException denied) {
      return new Refused("cannot be opened, and stays as it is; look at its permissions");
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
