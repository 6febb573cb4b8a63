package dev.countersign.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The paths to definitions that a command works on. */
final class DefinitionPaths {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A definition file, or a folder of such files.")
  private List<Path> paths = new ArrayList<>();

  /**
   * The APIs that the paths mean, each whole.
   *
   * @throws NotDoneException where a path leads to no definition
   */
  List<ApiFile> apis() {
    return ApiFiles.in(this.paths);
  }

  /**
   * The files that the paths mean, one by one.
   *
   * @throws NotDoneException where a path leads to no definition
   */
  List<Path> files() {
    return DefinitionFiles.in(this.paths);
  }
}
