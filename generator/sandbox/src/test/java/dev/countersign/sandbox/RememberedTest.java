package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What is read of an action is remembered as long as its files stay as they are. */
final class RememberedTest {
  private final Map<String, String> files = new ConcurrentHashMap<>(
      Map.of(
          "countersign/farm.yaml",
          "countersign: 1\napi: Farm\nactions: [PlantTree]\n",
          "countersign/farm/PlantTree.yaml",
          "countersign: 1\naction: PlantTree\neffect: write\nresponse: { TreeId: string }\n",
          "countersign/mill.yaml",
          "countersign: 1\napi: Mill\nactions:\n  PlantTree: { effect: read }\n  Grind: { effect: read }\n"));

  private final Definitions definitions = new Definitions(
      new DefinitionLookup() {
        @Override
        public Optional<DefinitionSource> find(String path) {
          return Optional.ofNullable(files.get(path))
              .map(text -> new DefinitionSource(path, text.getBytes(UTF_8)));
        }

        @Override
        public String describe() {
          return "a test";
        }
      },
      List.of("farm", "mill"));

  @Test
  void actionIsNotReadAgainWhileItsFilesStayAsTheyAre() {
    Reading first = this.definitions.find("PlantTree");
    this.files.put("countersign/farm/FellTree.yaml", "another action's file");

    assertThat(this.definitions.find("PlantTree").scope().orElseThrow())
        .isSameAs(first.scope().orElseThrow());
  }

  @Test
  void actionIsReadAgainOnceOneOfItsFilesHasChanged() {
    this.definitions.find("PlantTree");
    this.files.computeIfPresent(
        "countersign/farm/PlantTree.yaml", (path, text) -> text.replace("TreeId", "OakId"));

    assertThat(fields(this.definitions.find("PlantTree"))).containsExactly("OakId");
  }

  @Test
  void actionWhoseFileIsGoneIsTheNextApis() {
    assertThat(api(this.definitions.find("PlantTree"))).isEqualTo("Farm");
    this.files.put("countersign/farm.yaml", "countersign: 1\napi: Farm\nactions: {}\n");
    this.files.remove("countersign/farm/PlantTree.yaml");

    assertThat(api(this.definitions.find("PlantTree"))).isEqualTo("Mill");
  }

  @Test
  void brokenActionIsRememberedWithItsComplaints() {
    this.files.remove("countersign/mill.yaml");
    this.files.put("countersign/farm/PlantTree.yaml", "countersign: 1\naction: PlantTree\n");
    Reading first = this.definitions.find("PlantTree");

    assertThat(first.complaints()).hasSizeGreaterThan(0);
    assertThat(this.definitions.find("PlantTree")).isSameAs(first);
  }

  @Test
  void complaintOfALaterApiIsFoundBehindOneWithoutTheAction() {
    this.files.put("countersign/mill.yaml", "countersign: 1\napi: Mill\nactions: none\n");

    assertThat(this.definitions.find("Grind").complaints()).hasSize(2);
  }

  @Test
  void nameThatNoFileCanHaveIsNotLookedFor() {
    this.files.put("countersign/farm/../mill.yaml", "never read");

    assertThat(this.definitions.find("../mill")).isSameAs(Reading.NOTHING);
    assertThat(this.definitions.find("A".repeat(10_000))).isSameAs(Reading.NOTHING);
    assertThat(Definitions.isActionName("A".repeat(10_000))).isFalse();
  }

  private static List<String> fields(Reading reading) {
    return reading.scope().orElseThrow().action().response().stream()
        .map(field -> field.name())
        .toList();
  }

  private static String api(Reading reading) {
    return reading.scope().orElseThrow().api().name();
  }
}
