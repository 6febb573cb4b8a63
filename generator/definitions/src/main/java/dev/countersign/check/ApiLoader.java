package dev.countersign.check;

import dev.countersign.definition.Api;
import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.FolderFile;
import dev.countersign.read.FoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the name of an API to the checked API. */
public final class ApiLoader {

  private static final String FOLDER = "countersign/";
  private static final String ENDING = ".yaml";
  private static final Pattern FILE_STEM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

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
    if (!FILE_STEM.matcher(api).matches()) {
      diagnostics.add(badFileName(api));
      return Optional.empty();
    }
    return whole(
        own -> ApiAssembly.assemble(new ApiLayout(lookup, FOLDER + api, own), actions),
        diagnostics);
  }

  /**
   * Reads all of one API from its file, and all the actions in the folder beside it. Places have
   * names that begin as the path of the file does.
   *
   * @param file the file of the API, as {@code countersign/uhost.yaml}
   * @param diagnostics takes what is wrong
   * @return the API, or nothing where anything is wrong
   */
  public static Optional<Api> loadFile(Path file, Diagnostics diagnostics) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(ENDING)) {
      diagnostics.add(badFileName(name));
      return Optional.empty();
    }
    return whole(
        own -> {
          ApiLayout layout = layoutOf(file, own);
          return ApiAssembly.assembleAll(layout, actionFiles(file, own));
        },
        diagnostics);
  }

  /**
   * Reads an API from its file and those of its actions that are asked for, as {@link #load} does.
   *
   * @param file the file of the API, as {@code countersign/uhost.yaml}
   * @param actions the actions that are asked for; none stands for all that the API names
   * @param diagnostics takes what is wrong
   * @return the API with the asked actions and all its models, or nothing where anything is wrong
   */
  public static Optional<Api> loadActions(
      Path file, List<String> actions, Diagnostics diagnostics) {
    return whole(own -> ApiAssembly.assemble(layoutOf(file, own), actions), diagnostics);
  }

  /**
   * Returns the names of the actions that an API names or has files of, whether they are right or
   * wrong.
   *
   * @param file the file of the API
   * @return the names, each once; none where the file cannot be read
   */
  public static Set<String> actionNames(Path file) {
    Diagnostics ignored = new Diagnostics();
    Set<String> names = new LinkedHashSet<>(ApiAssembly.actionNames(layoutOf(file, ignored)));
    names.addAll(actionFiles(file, ignored));
    return names;
  }

  private static ApiLayout layoutOf(Path file, Diagnostics diagnostics) {
    DefinitionLookup lookup = DefinitionLookups.within(file.resolveSibling(""));
    return new ApiLayout(lookup, file.resolveSibling(stem(file)).toString(), diagnostics);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Whatever is wrong leaves no API: a part of it would only lead to other complaints. */
  private static Optional<Api> whole(
      Function<Diagnostics, Optional<Api>> reading, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Api> api = reading.apply(own);
    own.sorted().forEach(diagnostics::add);
    return own.hasErrors() ? Optional.empty() : api;
  }

  private static Collection<String> actionFiles(Path api, Diagnostics diagnostics) {
    Path folder = api.resolveSibling(stem(api));
    try {
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      new FolderFile(api.resolveSibling(""), folder).checkWithin();
    } catch (IOException e) {
      diagnostics.add(FoundFiles.unreadable(folder.toString(), e));
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(name -> isName(name, folder, diagnostics))
          .sorted()
          .toList();
    } catch (IOException e) {
      diagnostics.add(new Diagnostic(
          DiagnosticCode.FILE_UNREADABLE,
          SourceLocation.ofFile(folder.toString()),
          "The folder cannot be listed. Look at its permissions."));
      return List.of();
    }
  }

  private static boolean isName(String name, Path folder, Diagnostics diagnostics) {
    if (!Names.isName(name)) {
      String file = folder.resolve(Shown.plain(name) + ENDING).toString();
      diagnostics.add(Complaints.badName("an action", name, SourceLocation.ofFile(file)));
    }
    return Names.isName(name);
  }

  private static Diagnostic badFileName(String name) {
    return new Diagnostic(
        DiagnosticCode.BAD_NAME,
        SourceLocation.ofFile(Shown.plain(name)),
        Shown.quoted(name)
            + " is no name for the file of an API. Write lower case letters, digits and hyphens, as"
            + " uhost for the file uhost.yaml.");
  }
}
