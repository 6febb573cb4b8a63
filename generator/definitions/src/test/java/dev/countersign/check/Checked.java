package dev.countersign.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.util.List;
import java.util.Optional;

/**
 * An API of one file, loaded.
 *
 * @param api the API, where nothing is wrong
 * @param complaints all that is wrong, each as it is shown, without the name of the file
 */
record Checked(Optional<Api> api, List<String> complaints) {
  /** Loads the text of a file. */
  static Checked file(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.load(new OneFile(yaml), "edge", List.of(), diagnostics);
    return new Checked(
        api,
        diagnostics.sorted().stream()
            .map(DiagnosticRenderer::render)
            .map(text -> text.replace("countersign/edge.yaml:", ""))
            .toList());
  }

  /** Loads an API whose only action has one parameter, at 7:7. */
  static Checked parameter(String field) {
    return action("parameters:\n  " + field);
  }

  /** Loads an API whose only action, Make, has some keys besides its effect. */
  static Checked action(String keys) {
    return file(
        "countersign: 1\napi: Edge\nactions:\n  Make:\n    effect: read\n" + keys.indent(4));
  }

  /** The first parameter of the only action. */
  Field field() {
    return this.api
        .orElseThrow(() -> new AssertionError(this.complaints.toString()))
        .actions()
        .get(0)
        .parameters()
        .get(0);
  }

  private record OneFile(String text) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return path.equals("countersign/edge.yaml")
          ? Optional.of(new DefinitionSource(path, this.text.getBytes(UTF_8)))
          : Optional.empty();
    }

    @Override
    public String describe() {
      return "a test";
    }
  }
}
