package dev.countersign.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelScopeTest {
  @TempDir
  Path folder;

  @Test
  void modelsAreReachedInTheOrderOfTheirFirstMention() throws IOException {
    Api api = api("""
        actions:
          Start:
            effect: read
            response:
              Hosts: list of Host
              Owner: { type: object, fields: { Team: Team } }
            models:
              Team: { Lead: Person }
        models:
          Unused: { Id: string }
          Person: { Boss: Person, Team: Team }
          Team: { Name: string }
          Disk: { Size: int }
          Host: { Disks: map of list of Disk, Owner: Person }
        """);
    Action action = api.actions().get(0);

    assertThat(ModelScope.of(api, action).reachedFrom(action.response()))
        .containsExactly(
            new ModelRef("Host", false),
            new ModelRef("Team", true),
            new ModelRef("Disk", false),
            new ModelRef("Person", false),
            new ModelRef("Team", false));
  }

  @Test
  void modelOfAnActionIsNoModelOfTheApi() throws IOException {
    Api api = api("""
        actions:
          Start: { effect: read, response: { Team: Team }, models: { Team: { Lead: string } } }
        """);
    ModelRef team = new ModelRef("Team", true);

    assertThat(ModelScope.of(api, api.actions().get(0)).get(team).fields())
        .extracting(Field::name)
        .containsExactly("Lead");
    assertThatThrownBy(() -> ModelScope.of(api).get(team))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Team");
  }

  private Api api(String text) throws IOException {
    Path file = this.folder.resolve("uhost.yaml");
    Files.writeString(file, "countersign: 1\napi: UHost\n" + text);
    Diagnostics diagnostics = new Diagnostics();
    Api api = ApiLoader.loadFile(file, diagnostics).orElse(null);
    assertThat(diagnostics.sorted()).isEmpty();
    return java.util.Objects.requireNonNull(api);
  }
}
