package dev.countersign.generate;

import dev.countersign.check.ApiLoader;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The clients that annotations ask for, made without a compiler: in milliseconds. */
public final class PlainClients {
  private static final Pattern ANNOTATION = Pattern.compile("@ApiClient\\(([^)]*)\\)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private final Map<String, String> definitions;
  private final Map<String, String> files = new TreeMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * Makes clients of a package.
   *
   * @param packageName the package
   * @param definitions text by path below {@code countersign/}; others are those of the class path
   * @param annotations each {@code @ApiClient(api = "…", actions = {"…"})}
   */
  public PlainClients(String packageName, Map<String, String> definitions, String annotations) {
    this.definitions = definitions;
    PackageSources sources = new PackageSources(
        new ClientPackage(packageName, true, Collections.emptySortedSet(), List.of()));
    ANNOTATION.matcher(annotations).results().forEach(annotation -> {
      List<String> texts =
          TEXT.matcher(annotation.group(1)).results().map(text -> text.group(1)).toList();
      AskedClient asked = new AskedClient(
          SourceLocation.ofFile("@ApiClient on " + packageName),
          texts.get(0),
          texts.subList(1, texts.size()));
      sources
          .of(
              asked,
              (client, found) -> ApiLoader.load(lookup(), client.api(), client.actions(), found),
              this.diagnostics)
          .forEach(file -> this.files.put(
              file.className().substring(packageName.length() + 1) + ".java", file.text()));
    });
  }

  /**
   * Makes the client of one API.
   *
   * @param api the name of the API's file, without its ending
   * @param yaml the text of the file
   */
  public static PlainClients of(String api, String yaml) {
    return new PlainClients(
        "com.example", Map.of(api + ".yaml", yaml), "@ApiClient(api = \"%s\")".formatted(api));
  }

  /** The text of each file by its name, as {@code UHostClient.java}. */
  public Map<String, String> files() {
    return this.files;
  }

  /** All complaints as they are shown, each with a line break at its end. */
  public String complaints() {
    StringBuilder text = new StringBuilder();
    this.diagnostics
        .sorted()
        .forEach(found -> text.append(DiagnosticRenderer.render(found)).append('\n'));
    return text.toString();
  }

  private DefinitionLookup lookup() {
    DefinitionLookup classPath = DefinitionLookups.classPath(PlainClients.class.getClassLoader());
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        String text = definitions.get(path.replace("countersign/", ""));
        return text == null
            ? classPath.find(path)
            : Optional.of(new DefinitionSource(path, text.getBytes(StandardCharsets.UTF_8)));
      }

      @Override
      public String describe() {
        return "a test";
      }
    };
  }
}
