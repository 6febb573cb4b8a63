package dev.countersign.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition means, and what is only its dress. */
class MeaningTest {
  private static final String FILE = """
      countersign: 1
      api: Host
      models:
        Edge:
          fields: { Tip: Tip }
        Disk:
          fields:
            Size: int
            Spare: Part
            Slots: map of list of Slot
            Case: { type: object, fields: { Lid: Lid } }
        Part:
          fields: { Name: string }
        Slot:
          fields: { Width: int }
        Lid:
          fields: { Height: int, Edge: Edge }
        Tip:
          fields: { Radius: int }
        Idle:
          fields: { Name: string }
      actions:
        Run:
          summary: Starts a host.
          effect: write
          parameters:
            # the name
            HostId: { type: string, required: true }
            Count: { type: int, range: 1..9 }
          response:
            Disks: list of Disk
        Stop:
          effect: write
          parameters: { HostId: string }
          response: {}
      """;

  @Test
  void commentsAndLineEndsDoNotCount() {
    String dressed = FILE.replace("# the name", "# another word").replace("\n", "\r\n");

    assertThat(dressed).contains("# another word\r\n");
    assertThat(meaning(dressed)).isEqualTo(meaning(FILE));
  }

  @Test
  void theCanonicalLayoutMeansTheSame() {
    String canonical = DefinitionFormat.format(source(FILE), new Diagnostics()).orElseThrow();

    assertThat(canonical).isNotEqualTo(FILE);
    assertThat(meaning(canonical)).isEqualTo(meaning(FILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary: Starts a host. | summary: Starts it.",
        "required: true | required: false",
        "1..9 | 1..8",
        "Size: int | Size: string",
        "Name: string } | Name: int }",
        "Width: int | Width: string",
        "Height: int | Height: string",
        "Radius: int | Radius: string",
        "Count: | Number:",
        "api: Host | api: Guest"
      })
  void whatIsUsedCounts(String before, String after) {
    String edited = FILE.replaceFirst(Pattern.quote(before), after);

    assertThat(edited).isNotEqualTo(FILE);
    assertThat(meaning(edited)).isNotEqualTo(meaning(FILE));
  }

  @Test
  void anActionThatIsNotAskedForDoesNotCount() {
    String edited =
        FILE.replace("parameters: { HostId: string }", "parameters: { HostId: string, Now: bool }");

    assertThat(edited).isNotEqualTo(FILE);
    assertThat(meaning(edited)).isEqualTo(meaning(FILE));
  }

  @Test
  void aModelThatNoActionLeadsToDoesNotCount() {
    String edited = FILE.replace(
        "Idle:\n    fields: { Name: string }", "Idle:\n    fields: { Name: string, Age: int }");

    assertThat(edited).isNotEqualTo(FILE);
    assertThat(meaning(edited)).isEqualTo(meaning(FILE));
  }

  @Test
  void aValueWithoutAJavaNameDoesNotCountThere() {
    String values = FILE.replace(
        "Idle:\n    fields: { Name: string }",
        "Idle:\n    fields: { Name: { type: string, values: [a, b] } }");

    assertThat(values).isNotEqualTo(FILE);
    assertThat(meaning(values)).isEqualTo(meaning(FILE));
  }

  @Test
  void aJavaNameCountsInAModelThatNoActionLeadsTo() {
    String edited = FILE.replace(
        "Idle:\n    fields: { Name: string }",
        "Idle:\n    fields: { Name: { type: string, java: Title } }");

    assertThat(edited).isNotEqualTo(FILE);
    assertThat(meaning(edited)).isNotEqualTo(meaning(FILE));
  }

  @Test
  void theJavaNameOfAValueCountsThereAsWell() {
    String values = FILE.replace(
        "Idle:\n    fields: { Name: string }",
        "Idle:\n    fields: { Name: { type: object, fields: { A: { type: string, values: { a: { java: B } } } } } }");
    String edited = values.replace("java: B", "java: C");

    assertThat(edited).isNotEqualTo(values).isNotEqualTo(FILE);
    assertThat(meaning(edited)).isNotEqualTo(meaning(values));
  }

  @Test
  void aClientIsStillWhatItWasUntilItsDefinitionMeansAnotherThing() {
    ClientRecord.Client client = new ClientRecord.Client(
        "host", List.of("Run"), meaning(FILE), List.of("countersign/host.yaml"), List.of());

    assertThat(Meaning.isStill(client, lookup(FILE.replace("# the name", "# a name"))))
        .isTrue();
    assertThat(Meaning.isStill(client, lookup(FILE.replace("1..9", "1..8")))).isFalse();
    assertThat(Meaning.isStill(client, lookup(FILE.replace("1..9", "9..1"))))
        .as("a definition with a complaint")
        .isFalse();
  }

  private static String meaning(String yaml) {
    return Meaning.of(api(yaml));
  }

  private static Api api(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.load(lookup(yaml), "host", List.of("Run"), diagnostics);
    return api.orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
  }

  private static DefinitionLookup lookup(String yaml) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return Optional.of(source(yaml)).filter(file -> file.name().equals(path));
      }

      @Override
      public String describe() {
        return "a test";
      }
    };
  }

  private static DefinitionSource source(String yaml) {
    return new DefinitionSource("countersign/host.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
