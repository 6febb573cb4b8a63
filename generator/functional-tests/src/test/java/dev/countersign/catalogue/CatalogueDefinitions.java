package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamePlanner;
import dev.countersign.naming.NamedApi;
import dev.countersign.page.ImportListener;
import dev.countersign.page.Imported;
import dev.countersign.page.PageImport;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.draft.DraftFile;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue as definition files, one API for each product, as they are imported.
 *
 * @param folder where they lie
 * @param apis the page of each action, by the name of its API and its own
 */
record CatalogueDefinitions(Path folder, Map<String, Map<String, String>> apis) {

  /** Imports pages, and writes the definitions as {@code countersign import} does. */
  static CatalogueDefinitions importedFrom(Path pages, Path folder) throws IOException {
    Imported imported = PageImport.run(List.of(pages), ImportListener.NONE);
    Map<String, Map<String, String>> apis = new TreeMap<>();
    for (ApiDraft api : imported.apis()) {
      Map<String, String> actions = apis.computeIfAbsent(api.stem(), stem -> new TreeMap<>());
      for (ActionPage page : api.actions()) {
        actions.put(page.action(), page.path());
      }
    }
    for (DraftFile file : imported.files().values()) {
      Path path = folder.resolve("countersign").resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    return new CatalogueDefinitions(folder, apis);
  }

  /** Where the files are found. */
  DefinitionLookup lookup() {
    return DefinitionLookups.directory(this.folder);
  }

  /** Reads one API, which has to be without complaint. */
  Api load(String api) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> loaded = ApiLoader.load(lookup(), api, List.of(), diagnostics);
    assertThat(diagnostics.sorted().stream().map(DiagnosticRenderer::render)).isEmpty();
    return loaded.orElseThrow();
  }

  /** Plans the names of an API, which has to be without complaint. */
  static NamedApi plan(Api api, String packageName) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<NamedApi> named = new NamePlanner(packageName, diagnostics).plan(api);
    assertThat(diagnostics.sorted().stream().map(DiagnosticRenderer::render)).isEmpty();
    return named.orElseThrow();
  }
}
