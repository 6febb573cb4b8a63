package dev.countersign.cli;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of one API: a file, and perhaps a folder of actions beside it.
 *
 * @param file the file of the API, absolute
 */
record ApiFile(Path file) {
  static final String ENDING = ".yaml";

  /** Where a lookup is asked for definitions, whatever the name of the folder is. */
  private static final String ROOT = "countersign/";

  /** The name that annotations and sandboxes know the API by. */
  String name() {
    String name = this.file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * Reads the API with all its actions.
   *
   * @param diagnostics takes what is wrong, with places as {@link #shown} has them
   */
  Optional<Api> load(Diagnostics diagnostics) {
    return load(List.of(), diagnostics);
  }

  /**
   * Reads the API with some of its actions.
   *
   * @param actions the actions; none for all that the API names or has files of
   * @param diagnostics takes what is wrong, with places as {@link #shown} has them
   */
  Optional<Api> load(List<String> actions, Diagnostics diagnostics) {
    Path shown = Path.of(shown(this.file));
    return actions.isEmpty()
        ? ApiLoader.loadFile(shown, diagnostics)
        : ApiLoader.loadActions(shown, actions, diagnostics);
  }

  /** The names of the actions that the API names or has files of. */
  Set<String> actionNames() {
    return ApiLoader.actionNames(this.file);
  }

  /** Finds the files of this API, and of no other. */
  DefinitionLookup lookup() {
    DefinitionLookup folder = DefinitionLookups.directory(this.file.resolveSibling(""));
    String own = ROOT + name();
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return path.equals(own + ENDING) || path.startsWith(own + "/")
            ? folder.find(path.substring(ROOT.length()))
            : Optional.empty();
      }

      @Override
      public String describe() {
        return folder.describe();
      }
    };
  }

  /** A path as people want to read it: from the working folder, where it lies below. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute).toString()
        : absolute.toString();
  }
}
