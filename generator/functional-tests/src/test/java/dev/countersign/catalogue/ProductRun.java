package dev.countersign.catalogue;

import dev.countersign.definition.Api;
import dev.countersign.naming.NamedAction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One product: its client is generated, compiled, and used. */
final class ProductRun {
  private static final long SEED = 20261124;

  private final CatalogueDefinitions definitions;
  private final String api;
  private final Map<String, JsonNode> pages;
  private final Tally tally = new Tally();

  /**
   * Prepares a run.
   *
   * @param definitions the definitions of all products
   * @param api the product's
   * @param pages the pages by their paths
   */
  ProductRun(CatalogueDefinitions definitions, String api, Map<String, JsonNode> pages) {
    this.definitions = definitions;
    this.api = api;
    this.pages = pages;
  }

  /** Runs everything, and tells what came of it. */
  Tally run() throws IOException {
    String packageName = "com.example." + this.api.replaceAll("[^a-z0-9]", "");
    ProductCompiler.Compiled compiled;
    try (ProductCompiler compiler = new ProductCompiler(this.definitions.folder())) {
      compiled = compiler.compile(this.api, packageName);
    }
    this.tally.add(Tally.Count.APIS, 1);
    this.tally.add(Tally.Count.FILES, compiled.files().sources().size());
    this.tally.add(Tally.Count.LINES, compiled.files().lines());
    this.tally.add(Tally.Count.CLASSES, compiled.files().classCount());
    if (compiled.log().isEmpty()) {
      Api loaded = this.definitions.load(this.api);
      use(new GeneratedClasses(
          CatalogueDefinitions.plan(loaded, packageName), compiled.files().loader()));
    } else {
      this.tally.complaints().add(this.api + ": " + compiled.log());
    }
    return this.tally;
  }

  private void use(GeneratedClasses classes) {
    RequestFiller filler = new RequestFiller(classes, SEED);
    try (WireCheck wire = new WireCheck(classes, this.api, this.definitions.lookup(), this.tally);
        ReplyExamples examples = new ReplyExamples(classes, this.tally)) {
      for (NamedAction action : classes.api().actions()) {
        this.tally.add(Tally.Count.ACTIONS, 1);
        JsonNode page = page(action);
        List<FilledRequest> requests = filler.fill(action);
        requests.forEach(filled -> wire.check(action, page, filled));
        filler
            .fillForClient(action, GeneratedClient.OPTIONS)
            .ifPresent(filled -> wire.checkFilledIn(action, page, filled));
        for (String parameter : ExpectedWire.unsent(page, requests)) {
          this.tally.wire().add(Pages.subject(page) + " " + parameter + ": no request can hold it");
        }
        requests.stream()
            .findFirst()
            .ifPresent(filled -> examples.check(action, page, filled.request()));
      }
    }
  }

  private JsonNode page(NamedAction action) {
    String path = this.definitions.apis().get(this.api).get(action.definition().name());
    return Optional.ofNullable(this.pages.get(path))
        .orElseThrow(() -> new AssertionError(path + " is not the page to believe"));
  }
}
