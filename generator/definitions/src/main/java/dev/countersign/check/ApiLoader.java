package dev.countersign.check;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** From the name of an API to the checked API. */
public final class ApiLoader {

  private ApiLoader() {}

  /**
   * Reads an API and those of its actions that are asked for.
   *
   * <p>The API is {@code countersign/<api>.yaml}. An action that it does not hold itself is looked for
   * as {@code countersign/<api>/<Action>.yaml}, whether the API lists it or not, so that an action is
   * added to an API by adding a file.
   *
   * @param lookup where files are found
   * @param api the name of the API's file, without its ending
   * @param actions the actions that are asked for; none stands for all that the API names
   * @param diagnostics takes what is wrong
   * @return the API with the asked actions and all its models, or nothing where anything is wrong
   */
  public static Optional<Api> load(
      DefinitionLookup lookup, String api, List<String> actions, Diagnostics diagnostics) {
    return Optional.empty();
  }

  /**
   * Reads all of one API from its file, and the actions in the folder beside it.
   *
   * @param file the file of the API
   * @param diagnostics takes what is wrong
   * @return the API, or nothing where anything is wrong
   */
  public static Optional<Api> loadFile(Path file, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
