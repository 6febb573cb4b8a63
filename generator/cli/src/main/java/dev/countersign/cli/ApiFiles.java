package dev.countersign.cli;

import static dev.countersign.cli.ApiFile.ENDING;

import dev.countersign.read.FolderFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the definitions that the paths of a command line mean.
 *
 * <p>A file is the definition of an API. A folder holds such files, or has a folder named countersign
 * that does. The folder of an API's actions, and a file in it, stand for the API.
 */
final class ApiFiles {
  private static final String FOLDER = "countersign";

  private ApiFiles() {}

  /**
   * Finds each API once, in the order of the paths.
   *
   * @throws NotDoneException where a path leads to no definition
   */
  static List<ApiFile> in(List<Path> paths) {
    Set<ApiFile> found = new LinkedHashSet<>();
    for (Path path : paths) {
      filesOf(path.toAbsolutePath().normalize()).map(ApiFile::new).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * Finds APIs by their names.
   *
   * @param instead what to do where two have one name
   * @throws NotDoneException where two have one name
   */
  static Map<String, ApiFile> byName(List<ApiFile> files, String instead) {
    Map<String, ApiFile> byName = new LinkedHashMap<>();
    for (ApiFile file : files) {
      if (byName.put(file.name(), file) != null) {
        throw new NotDoneException("Two of the APIs are called " + file.name() + ". " + instead);
      }
    }
    return byName;
  }

  private static Stream<Path> filesOf(Path path) {
    Path owner = path.resolveSibling(path.getFileName() + ENDING);
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(owner) ? Stream.of(owner) : filesIn(path);
    }
    if (!Files.isRegularFile(path) && !Files.isSymbolicLink(path)) {
      throw new NotDoneException("There is no file or folder " + ApiFile.shown(path) + ".");
    }
    if (!path.toString().endsWith(ENDING)) {
      throw new NotDoneException(
          ApiFile.shown(path) + " is no definition: its name does not end in " + ENDING + ".");
    }
    Path folder = path.resolveSibling("");
    Path ownerOfFolder = folder.resolveSibling(folder.getFileName() + ENDING);
    return Stream.of(Files.isRegularFile(ownerOfFolder) ? ownerOfFolder : path);
  }

  private static Stream<Path> filesIn(Path folder) {
    List<Path> files = yamlIn(folder);
    Path below = folder.resolve(FOLDER);
    if (files.isEmpty() && Files.isDirectory(below)) {
      checkWithin(folder, below);
      files = yamlIn(below);
    }
    if (files.isEmpty()) {
      throw new NotDoneException(ApiFile.shown(folder)
          + " holds no definitions. They are files like uhost.yaml, in this folder or in its"
          + " folder countersign.");
    }
    return files.stream();
  }

  /**
   * Checks that a folder with definitions is not there by way of a link out of the one that was given.
   *
   * @throws NotDoneException if it is
   */
  static void checkWithin(Path given, Path folder) {
    try {
      new FolderFile(given, folder).checkWithin();
    } catch (IOException elsewhere) {
      throw new NotDoneException(
          "The folder "
              + ApiFile.shown(folder)
              + " is a link that leads out of its folder, and is not followed. Put a copy in its place.");
    }
  }

  /** Returns the folder that the definitions of an API are in, given any file of it. */
  static Path rootOf(Path file) {
    Path folder = file.resolveSibling("");
    Path ownerOfFolder = folder.resolveSibling(folder.getFileName() + ENDING);
    return Files.isRegularFile(ownerOfFolder) ? folder.resolveSibling("") : folder;
  }

  /** Lists the files in a folder that may be definitions, in the order of their names. */
  static List<Path> yamlIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          // A link that leads nowhere is a complaint of those who read it.
          .filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new NotDoneException(
          "The folder " + ApiFile.shown(folder) + " cannot be read. Look at its permissions.");
    }
  }
}
