package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class AnswerTest {
  @AutoClose
  private static Sandbox sandbox;

  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().api("bench").start();
    client = TestClient.of(sandbox);
  }

  @Test
  void everyDeclaredFieldHasAValueOfItsType() {
    JsonNode answer = client.call("CreateDisk", "Region", "hk", "Size", "20", "Name", "mine");

    assertThat(answer.toPrettyString().lines().map(String::strip).reduce("", String::concat))
        .isEqualTo("{\"RetCode\" : 0,\"Action\" : \"CreateDiskResponse\","
            + "\"DiskId\" : \"disk-0001\",\"Name\" : \"mine\","
            + "\"Password\" : \"sandbox-secret\",\"Kind\" : \"Fast\",\"Level\" : 3,"
            + "\"Size\" : 20,\"CreateTime\" : 1767225600,\"Price\" : 1.5,\"Ready\" : true,"
            + "\"Address\" : \"address-1xxxxxxxxxxx\","
            + "\"DiskIds\" : [ \"disk-0001\", \"disk-0002\" ],"
            + "\"EIPSet\" : [ {\"VPCId\" : \"vpc-0001\",\"SubnetId\" : \"subnet-0001\"},"
            + " {\"VPCId\" : \"vpc-0002\",\"SubnetId\" : \"subnet-0002\"} ],"
            + "\"Grid\" : [ [ 1, 2 ], [ 3, 4 ] ],"
            + "\"Labels\" : {\"key-1\" : \"labels-1\"},\"Extra\" : {\"Sample\" : \"value\"},"
            + "\"Parts\" : [ {\"PartId\" : \"part-0001\",\"Parts\" : [ ]},"
            + " {\"PartId\" : \"part-0002\",\"Parts\" : [ ]} ]}");
  }

  @Test
  void sameCallGetsTheSameAnswer() {
    JsonNode first = client.call("CreateDisk", "Region", "hk", "Size", "20");

    assertThat(client.call("CreateDisk", "Region", "hk", "Size", "20")).isEqualTo(first);
  }

  @Test
  void listWithOneForEachElementTakesTheTextsOfTheElement() {
    JsonNode copies = client
        .call(
            "CreateDisk",
            "Region",
            "hk",
            "Size",
            "20",
            "Disks.0.Type",
            "Fast",
            "Disks.1.Type",
            "Slow")
        .path("Copies");

    assertThat(copies.toString())
        .isEqualTo(
            "[{\"Path\":\"path-1\",\"Type\":\"Fast\"},{\"Path\":\"path-2\",\"Type\":\"Slow\"}]");
  }

  @Test
  void secretParameterIsNotEchoed() {
    JsonNode answer =
        client.call("CreateDisk", "Region", "hk", "Size", "20", "Password", "correct horse");

    assertThat(answer.path("Password").asString()).isEqualTo("sandbox-secret");
    assertThat(answer.toString()).doesNotContain("correct horse");
  }

  @Test
  void pagesByOffsetComeToAnEnd() {
    List<String> ids = new ArrayList<>();
    for (int offset = 0; offset < 10; offset += 2) {
      JsonNode answer = client.call("ListDisks", "Offset", Integer.toString(offset), "Limit", "2");
      assertThat(answer.path("Total").asInt()).isEqualTo(3);
      answer.path("Items").forEach(item -> ids.add(item.path("VPCId").asString()));
    }

    assertThat(ids).containsExactly("vpc-0001", "vpc-0002", "vpc-0003");
  }

  @Test
  void pagesByNumberComeToAnEnd() {
    List<String> ids = new ArrayList<>();
    for (int number = 1; number < 5; number++) {
      JsonNode answer =
          client.call("ListDiskPages", "Number", Integer.toString(number), "Size", "2");
      answer.path("Items").forEach(item -> ids.add(item.path("VPCId").asString()));
    }

    assertThat(ids).containsExactly("vpc-0001", "vpc-0002", "vpc-0003");
  }

  @Test
  void pagesByTokenComeToAnEnd() {
    JsonNode first = client.call("ListDiskTokens");
    JsonNode second = client.call("ListDiskTokens", "Token", first.path("Next").asString());

    assertThat(first.path("Items").size()).isEqualTo(2);
    assertThat(second.path("Items").size()).isEqualTo(1);
    assertThat(second.path("Next").asString()).isEmpty();
    assertThat(client.call("ListDiskTokens", "Token", "mine").path("Items").size())
        .isZero();
  }

  @Test
  void hugeOffsetsAndLimitsAreHarmless() {
    String most = Long.toString(Long.MAX_VALUE);

    assertThat(client
            .call("ListDisks", "Offset", most, "Limit", most)
            .path("Items")
            .size())
        .isZero();
    assertThat(client
            .call("ListDiskPages", "Number", most, "Size", most)
            .path("Items")
            .size())
        .isZero();
    assertThat(client
            .call("ListDisks", "Offset", "-1", "Limit", most)
            .path("Items")
            .size())
        .isEqualTo(3);
  }

  @Test
  void answerOfManyListsInsideEachOtherStaysBounded() {
    StringBuilder models = new StringBuilder("models:\n");
    for (int level = 0; level < 12; level++) {
      models.append("  Level%d:%n    fields:%n      Id: string%n".formatted(level));
      for (int list = 0; list < 4; list++) {
        models.append("      List%d: list of Level%d%n".formatted(list, level + 1));
      }
    }
    String api = "countersign: 1\napi: Tower\nactions:\n  Climb:\n    effect: read\n    response:\n"
        + "      Top: Level0\n"
        + models
        + "  Level12:\n    fields: { Id: string }\n";
    try (Sandbox tower = Sandbox.builder().lookup(new OneFile(api)).api("tower").start()) {
      String answer = TestClient.of(tower).call("Climb").toString();

      assertThat(answer).startsWith("{\"RetCode\":0").hasSizeBetween(100_000, 2_000_000);
    }
  }

  private record OneFile(String text) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return path.equals("countersign/tower.yaml")
          ? Optional.of(new DefinitionSource(path, this.text.getBytes(UTF_8)))
          : Optional.empty();
    }

    @Override
    public String describe() {
      return "a test";
    }
  }

  @ParameterizedTest
  @CsvSource({"int, 20000", "One, 19999", "Two, 20000"})
  void largestAnswerHasTwentyThousandFieldsAndElements(String element, int size) {
    assertThat(size(element)).isEqualTo(size);
  }

  /** How many fields and elements an answer has, at all depths. */
  private static int size(String element) {
    String deep = "list of ".repeat(8);
    ActionScope scope = MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make: { effect: read, response: { Outer: %sInner } }
        models:
          Inner: { Deep: %s }
          One: { A: int }
          Two: { A: int, B: int }
        """.formatted(deep, deep + element)).scope();
    ObjectNode answer = Answer.to(scope, Sent.of(Map.of()), Optional.empty());
    answer.remove(List.of("RetCode", "Action"));
    return size(answer);
  }

  private static int size(JsonNode node) {
    return node.values().stream().mapToInt(value -> 1 + size(value)).sum();
  }
}
