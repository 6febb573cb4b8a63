package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an answer repeats of its call. */
final class EchoTest {
  private static final String COPIES = """
      countersign: 1
      api: Made
      actions:
        Make:
          effect: write
          parameters:
            Name: string
            Size: int
            Key: { type: string, secret: true }
            TargetRegionList: list of string
            Disks: { type: list of object, fields: { Type: string, Size: int } }
          response:
            Name: string
            Size: int
            Key: string
            Inner: { type: object, fields: { Name: string } }
            Copies:
              type: list of object
              one for each: TargetRegionList
              fields: { Target: string, TargetRegion: string, TargetRegionList: int, Name: string }
            Made:
              type: list of Disk
              one for each: Disks
      models:
        Disk: { fields: { Type: string, Size: int, Names: list of string } }
      """;

  @Test
  void textOfTheSameNameIsRepeatedAtEveryDepthAndNumbersAreNot() {
    assertThat(MadeAction.of(COPIES).answer("Name", "mine", "Size", "77"))
        .isEqualTo("{\"Name\":\"mine\",\"Size\":1,\"Key\":\"key-1\",\"Inner\":{\"Name\":\"mine\"},"
            + "\"Copies\":[],\"Made\":[]}");
  }

  @Test
  void textThatHoldsAMaskIsNotRepeated() {
    assertThat(MadeAction.of(COPIES).answer("Name", "a***b", "Key", "***"))
        .startsWith("{\"Name\":\"name-1\",\"Size\":1,\"Key\":\"key-1\",");
  }

  @Test
  void fieldWhoseNameBeginsTheParameterTakesItsElementAndTheLongestNameWins() {
    assertThat(MadeAction.of(COPIES)
            .answer("TargetRegionList.0", "hk", "TargetRegionList.1", "sh", "Name", "mine"))
        .contains("\"Copies\":["
            + "{\"Target\":\"target-1\",\"TargetRegion\":\"hk\",\"TargetRegionList\":1,"
            + "\"Name\":\"mine\"},"
            + "{\"Target\":\"target-2\",\"TargetRegion\":\"sh\",\"TargetRegionList\":2,"
            + "\"Name\":\"mine\"}]");
  }

  @Test
  void modelForEachElementTakesTheTextsOfTheElement() {
    assertThat(MadeAction.of(COPIES).answer("Disks.0.Type", "Fast", "Disks.1.Size", "5"))
        .endsWith("\"Made\":[{\"Type\":\"Fast\",\"Size\":1,\"Names\":[\"names-1\",\"names-2\"]},"
            + "{\"Type\":\"type-2\",\"Size\":2,\"Names\":[\"names-3\",\"names-4\"]}]}");
  }

  @Test
  void fieldThatComesOnlyWithOrWithoutAParameterComesSo() {
    MadeAction action = MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make:
            effect: write
            parameters: { Deep: bool }
            response:
              Depth: { type: int, only with: Deep }
              Height: { type: int, only without: Deep }
        """);

    assertThat(action.answer("Deep", "true")).isEqualTo("{\"Depth\":1}");
    assertThat(action.answer()).isEqualTo("{\"Height\":1}");
  }
}
