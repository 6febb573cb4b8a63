package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamedAction;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.sandbox.Sandbox;
import dev.countersign.sandbox.SandboxCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each golden is used: its requests are filled, sent, verified by a sandbox, answered and read. */
class GoldenUseTest {
  private static final Path GOLDENS = Path.of("../processor/src/test/resources/goldens");
  private static final long SEED = 20261130;

  @TempDir
  Path folder;

  static List<Path> definitions() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDENS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void whatIsGeneratedCallsASandboxAndReadsItsAnswer(Path definition) throws IOException {
    String name = definition.getFileName().toString().replace(".yaml", "");
    Path countersign = Files.createDirectory(this.folder.resolve("countersign"));
    Files.copy(definition, countersign.resolve(definition.getFileName()));
    DefinitionLookup lookup = DefinitionLookups.directory(this.folder);
    GeneratedClasses classes = compiled(name, lookup);
    RequestFiller filler = new RequestFiller(classes, SEED);
    AtomicReference<SandboxCall> arrived = new AtomicReference<>();
    try (Sandbox sandbox =
            Sandbox.builder().api(name).lookup(lookup).onCall(arrived::set).start();
        GeneratedClient client =
            GeneratedClient.fillingIn(classes, sandbox.endpoint(), new Tap())) {
      assertThat(classes.api().actions()).isNotEmpty();
      for (NamedAction action : classes.api().actions()) {
        List<FilledRequest> requests = filler.fill(action);
        assertThat(requests).as("requests of %s", action.definition().name()).isNotEmpty();
        for (FilledRequest filled : requests) {
          Object response = client.call(action, filled.request());

          assertThat(arrived.getAndSet(null))
              .as("the call")
              .satisfies(call -> assertThat(call.parameters())
                  .containsEntry("Action", action.definition().name()))
              .satisfies(call -> assertThat(call.parameters().keySet())
                  .containsAll(filled.values().keySet()));
          assertIsAValue(filled.request(), action.request().name().simpleName());
          assertIsAValue(response, action.response().name().simpleName());
        }
      }
    }
  }

  /** Equal to a copy of itself, and shown by its name. */
  private static void assertIsAValue(Object value, String name) {
    Object copy = Reflect.call(Reflect.call(value, "toBuilder"), "build");
    assertThat(copy).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(copy).isNotEqualTo(name);
    assertThat(value.toString()).startsWith(name + "{").isEqualTo(copy.toString());
  }

  private GeneratedClasses compiled(String name, DefinitionLookup lookup) throws IOException {
    try (ProductCompiler compiler = new ProductCompiler(this.folder)) {
      ProductCompiler.Compiled compiled = compiler.compile(name, "com.example");
      assertThat(compiled.log()).isEmpty();
      Diagnostics diagnostics = new Diagnostics();
      Api api = ApiLoader.load(lookup, name, List.of(), diagnostics).orElseThrow();
      return new GeneratedClasses(
          CatalogueDefinitions.plan(api, "com.example"), compiled.files().loader());
    }
  }
}
