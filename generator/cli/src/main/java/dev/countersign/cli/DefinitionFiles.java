package dev.countersign.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files that the paths of a command line mean, one by one.
 *
 * <p>A file stands for itself. A folder stands for the definitions in it, as {@link ApiFiles} finds
 * them, each with the folder of its actions.
 */
final class DefinitionFiles {
  private DefinitionFiles() {}

  /**
   * Finds each file once, in the order of the paths.
   *
   * @throws NotDoneException where a path leads to no definition
   */
  static List<Path> in(List<Path> paths) {
    Set<Path> found = new LinkedHashSet<>();
    for (Path path : paths) {
      List<ApiFile> apis = ApiFiles.in(List.of(path));
      if (Files.isDirectory(path)) {
        apis.forEach(api -> found.addAll(filesOf(api)));
      } else {
        found.add(path.toAbsolutePath().normalize());
      }
    }
    return List.copyOf(found);
  }

  private static Set<Path> filesOf(ApiFile api) {
    Set<Path> files = new LinkedHashSet<>(Set.of(api.file()));
    Path actions = api.file().resolveSibling(api.name());
    if (Files.isDirectory(actions)) {
      ApiFiles.checkWithin(ApiFiles.rootOf(api.file()), actions);
      files.addAll(ApiFiles.yamlIn(actions));
    }
    return files;
  }
}
