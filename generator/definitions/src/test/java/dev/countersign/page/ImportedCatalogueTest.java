package dev.countersign.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.draft.DraftFile;
import dev.countersign.page.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole catalogue becomes the definitions that an independent reader would have written. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportedCatalogueTest {

  /** The tables of these models have no rows, so that nobody can say what is in them. */
  private static final List<String> WITHOUT_ROWS = List.of(
      "ulive-api/describe_ucdn_live_access.md: UcdnLiveAccessDomainSet",
      "ulive-api/get_ucdn_live_access_bandwidth.md: UcdnLiveAccessBandwidthSet");

  private Imported imported =
      new Imported(List.of(), List.of(), new Imported.Counts(0, 0, 0, 0), Set.of());
  private List<JsonNode> preferred = List.of();
  private final Map<String, Api> apis = new HashMap<>();
  private final Map<String, Action> actions = new HashMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeAll
  void importAll(@TempDir Path folder) throws IOException {
    Path pages = Path.of(System.getProperty("countersign.shared"), "catalogue", "pages");
    assumeThat(pages).as("catalogue beside the checkout").exists();
    this.preferred =
        ExpectedPages.rows().stream().filter(ExpectedPages::isPreferred).toList();
    this.imported = PageImport.run(List.of(pages), ImportListener.NONE);
    for (ApiDraft draft : this.imported.apis()) {
      load(folder, draft);
    }
  }

  private void load(Path folder, ApiDraft draft) throws IOException {
    for (DraftFile file : draft.files()) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.text());
    }
    Api api = ApiLoader.loadFile(folder.resolve(draft.stem() + ".yaml"), this.diagnostics)
        .orElseThrow(() -> new AssertionError(this.diagnostics.sorted()));
    Map<String, String> pages = new HashMap<>();
    draft.actions().forEach(page -> pages.put(page.action(), page.path()));
    for (Action action : api.actions()) {
      String page = pages.getOrDefault(action.name(), "");
      this.actions.put(page, action);
      this.apis.put(page, api);
    }
  }

  @Test
  void everyFileIsLookedAt() {
    assertThat(this.imported.counts()).isEqualTo(new Imported.Counts(1479, 1476, 1259, 1181));
  }

  @Test
  void definitionsHaveNoDiagnostics() {
    assertThat(this.diagnostics.sorted()).isEmpty();
  }

  @Test
  void onlyPagesWithoutAnActionAreSkipped() {
    assertThat(this.imported.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.SKIPPED_PAGE)
        .isEmpty();
    assertThat(this.imported.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NO_ACTION)
        .hasSize(1476 - 1259)
        .filteredOn(finding -> finding.text().contains("a call of HTTP on a resource"))
        .hasSize(18);
  }

  @Test
  void preferredPagesAreChosen() {
    assertThat(this.imported.apis().stream()
            .flatMap(api -> api.actions().stream())
            .map(ActionPage::path))
        .containsExactlyInAnyOrderElementsOf(
            this.preferred.stream().map(row -> row.get("path").asString()).toList());
  }

  @Test
  void parametersAreThoseOfTheTables() {
    List<String> differences = new ArrayList<>();
    for (JsonNode row : this.preferred) {
      // What belongs together stands together in a definition, and not on every page.
      List<String> made = LoadedRows.parameters(action(row)).stream().sorted().toList();
      List<String> expected =
          LoadedRows.expectedParameters(row).stream().sorted().toList();
      compare(differences, row, "parameters", expected, made);
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void responsesAreThoseOfTheTables() {
    List<String> differences = new ArrayList<>();
    for (JsonNode row : this.preferred) {
      List<String> expected = LoadedRows.expectedFields(row.get("response"), true).stream()
          .map(field -> withoutEmptyModels(row, field))
          .toList();
      compare(differences, row, "response", expected, LoadedRows.response(action(row)));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void modelsAreThoseOfTheTables() {
    List<String> differences = new ArrayList<>();
    List<String> withoutRows = new ArrayList<>();
    for (JsonNode row : this.preferred) {
      String path = row.get("path").asString();
      Map<String, List<String>> made = LoadedRows.models(api(row), action(row));
      for (JsonNode model : row.get("models")) {
        String name = model.get("name").asString();
        List<String> fields = LoadedRows.expectedFields(model.get("fields"), false);
        if (fields.isEmpty()) {
          withoutRows.add(path + ": " + name);
        } else {
          compare(differences, row, name, fields, made.getOrDefault(name, List.of()));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(withoutRows).isEqualTo(WITHOUT_ROWS);
  }

  @Test
  void modelsAreSharedWhereTheyAreEqual() {
    assertThat(this.apis.values().stream().distinct().flatMap(api -> api.models().stream()))
        .hasSize(94);
    assertThat(this.imported.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.ENDLESS_MODEL)
        .isEmpty();
  }

  @Test
  void sameInputMakesSameBytes() throws IOException {
    Path pages = Path.of(System.getProperty("countersign.shared"), "catalogue", "pages");
    Path product = pages.resolve("ulb-api");
    Imported alone = PageImport.run(List.of(product, product), ImportListener.NONE);
    assertThat(alone.files())
        .allSatisfy((path, file) -> assertThat(this.imported.files()).containsEntry(path, file));
  }

  private String withoutEmptyModels(JsonNode row, String field) {
    for (JsonNode model : row.get("models")) {
      String name = model.get("name").asString();
      if (WITHOUT_ROWS.contains(row.get("path").asString() + ": " + name)) {
        return field.replace("[" + name + "]", "[object]");
      }
    }
    return field;
  }

  private Action action(JsonNode row) {
    return this.actions.getOrDefault(
        row.get("path").asString(), this.actions.values().iterator().next());
  }

  private Api api(JsonNode row) {
    return this.apis.getOrDefault(
        row.get("path").asString(), this.apis.values().iterator().next());
  }

  private static void compare(
      List<String> differences,
      JsonNode row,
      String what,
      List<String> expected,
      List<String> made) {
    if (!expected.equals(made)) {
      differences.add(
          row.get("path").asString() + " " + what + ": expected " + expected + ", made " + made);
    }
  }
}
