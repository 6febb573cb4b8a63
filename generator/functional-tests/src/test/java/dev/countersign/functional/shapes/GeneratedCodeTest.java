package dev.countersign.functional.shapes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.InvalidRequestException;
import dev.countersign.functional.Recorder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs generated code: what a user who calls it sees. */
class GeneratedCodeTest {
  private static final CreateHostRequest FULL = CreateHostRequest.builder()
      .name("abc")
      .count(1)
      .ratio(0.5)
      .publicValue(true)
      .password("hunter2")
      .userData("#!/bin/sh".getBytes(UTF_8))
      .kind(CreateHostRequest.Kind.LARGE)
      .level(CreateHostRequest.Level.VALUE_2)
      .tags("a", "b")
      .addDisks(CreateHostRequest.Disks.builder()
          .size(20)
          .kind(CreateHostRequest.Disks.Kind.SSD)
          .build())
      .addDisks(CreateHostRequest.Disks.builder().size(Long.MAX_VALUE).build())
      .putLabels("env", "test")
      .addMatrix(List.of(1L, 2L))
      .addMatrix(List.of(3L, 4L))
      .imageId("image-1")
      .build();

  @Test
  void aDefinitionWithoutAnEndpointLeavesItToTheOptions() {
    ClientOptions options =
        ClientOptions.builder().credentials(Credentials.of("public", "private")).build();

    assertThatThrownBy(() -> HostClient.create(options))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage("neither the definition nor the options name an endpoint. Call"
            + " endpoint(\"https://…\") on the options, or set COUNTERSIGN_ENDPOINT and call"
            + " fromEnvironment().");
  }

  @Test
  void buildNamesEverythingThatIsMissing() {
    assertThatThrownBy(() -> CreateHostRequest.builder().build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("CreateHost: Name, Count are missing.");
  }

  @Test
  void buildNamesEverythingThatIsWrong() {
    assertThatThrownBy(() -> CreateHostRequest.builder()
            .name("A")
            .count(11)
            .ratio(2)
            .kind(CreateHostRequest.Kind.LARGE)
            .imageId("a")
            .imageName("b")
            .tags(Arrays.asList("x", null))
            .build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "CreateHost: Tags.1 is null; leave it out of the list; Name has 1 characters; their"
                + " number must be 2 to 5; Name is \"A\", it does not match the pattern [a-z]+; Count is"
                + " 11, it must be 1 to 10; Ratio is 2.0, it must be at most 1.5; at most one of"
                + " ImageId, ImageName may be sent; Password is required when Kind is Large.");
  }

  @Test
  void nestedFieldsAreRequiredWhenTheirContainerIsThere() {
    assertThatThrownBy(() -> CreateHostRequest.Disks.builder().build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("Disks: Size is missing.");
  }

  @Test
  void listSetterReplacesAndAdderAppends() {
    assertThat(minimal().tags("x", "y").tags(List.of("a")).addTags("b").build().tags())
        .containsExactly("a", "b");
  }

  @Test
  void builderCanBeUsedAgainWithoutTouchingWhatItBuilt() {
    CreateHostRequest.Builder builder = minimal().addTags("a");
    CreateHostRequest first = builder.build();
    CreateHostRequest second = builder.addTags("b").name("xyz").build();

    assertThat(first.name()).isEqualTo("abc");
    assertThat(first.tags()).containsExactly("a");
    assertThat(second.name()).isEqualTo("xyz");
    assertThat(second.tags()).containsExactly("a", "b");
  }

  @Test
  void toBuilderKeepsEverything() {
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    assertThat(FULL.toBuilder().count(2).build()).isNotEqualTo(FULL);
  }

  @Test
  void textFormShowsStarsForSecrets() {
    assertThat(FULL.toString())
        .startsWith("CreateHostRequest{")
        .contains("name=abc", "password=***", "kind=Large")
        .doesNotContain("hunter2");
    assertThat(CreateHostResponse.builder().key("hunter2").build())
        .hasToString("CreateHostResponse{key=***}");
  }

  @Test
  void bytesGoInAndComeOut() {
    assertThat(FULL.userData()).isEqualTo("#!/bin/sh".getBytes(UTF_8));
  }

  @Test
  void openEnumerationKeepsWhatItDoesNotKnow() {
    CreateHostRequest.Kind odd = CreateHostRequest.Kind.of("Huge");

    assertThat(odd.text()).isEqualTo("Huge");
    assertThat(odd.known()).isEqualTo(CreateHostRequest.Kind.Known.UNLISTED);
    assertThat(CreateHostRequest.Kind.of("Small")).isEqualTo(CreateHostRequest.Kind.SMALL);
    assertThat(CreateHostRequest.Level.of(2).known().name()).isEqualTo("VALUE_2");
    assertThat(CreateHostRequest.Level.of(9).known().name()).isEqualTo("UNLISTED");
  }

  @Test
  void knownValuesWorkInASwitch() {
    String size = switch (CreateHostRequest.Kind.LARGE.known()) {
      case SMALL -> "small";
      case LARGE -> "large";
      case UNLISTED -> "?";
    };
    assertThat(size).isEqualTo("large");
  }

  @Test
  void everyShapeIsSentUnderItsWireName() {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"HostId\":\"h\"}")) {
      recorder.client(HostClient::create).createHost(FULL);

      assertThat(recorder.parameters())
          .containsEntry("Action", "CreateHost")
          .containsEntry("Region", "cn-bj2")
          .containsEntry("Name", "abc")
          .containsEntry("Count", "1")
          .containsEntry("Ratio", "0.5")
          .containsEntry("Public", "true")
          .containsEntry("Password", "hunter2")
          .containsEntry("UserData", "IyEvYmluL3No")
          .containsEntry("Kind", "Large")
          .containsEntry("Level", "2")
          .containsEntry("Tags.0", "a")
          .containsEntry("Tags.1", "b")
          .containsEntry("Disks.0.Size", "20")
          .containsEntry("Disks.0.Kind", "SSD")
          .containsEntry("Disks.1.Size", "9223372036854775807")
          .containsEntry("Labels.env", "test")
          .containsEntry("Matrix.0.0", "1")
          .containsEntry("Matrix.1.1", "4")
          .hasSize(23)
          .containsKeys("PublicKey", "Signature", "ImageId");
    }
  }

  @Test
  void everyShapeIsReadFromAnAnswer() {
    CreateHostResponse answer = answer("""
        {"RetCode":0,"HostId":17,"Created":"1700000000000","State":"Frozen",
         "Disk":{"Size":"20","Parts":[{"Size":1}]},"Disks":[{"size":3},null],
         "ByName":{"root":{"Size":5}},"Labels":{"a":"b","n":1},"Matrix":[[1,2],[3]],
         "Free":{"x":[1,{"y":"z"}]},"New":{"deep":true}}
        """);

    assertThat(answer.hostId()).isEqualTo("17");
    assertThat(answer.created()).isEqualTo(1700000000000L);
    assertThat(answer.state()).isEqualTo(CreateHostResponse.State.of("Frozen"));
    assertThat(answer.state().known()).isEqualTo(CreateHostResponse.State.Known.UNLISTED);
    assertThat(answer.disk().size()).isEqualTo(20);
    assertThat(answer.disk().parts()).extracting(Disk::size).containsExactly(1L);
    assertThat(answer.disks()).first().extracting(Disk::size).isEqualTo(3L);
    assertThat(answer.byName().get("root").size()).isEqualTo(5);
    assertThat(answer.labels()).isEqualTo(Map.of("a", "b", "n", "1"));
    assertThat(answer.matrix()).containsExactly(List.of(1L, 2L), List.of(3L));
    assertThat(answer
            .free()
            .get("x")
            .orElseThrow()
            .asList()
            .get(1)
            .get("y")
            .orElseThrow()
            .asText())
        .isEqualTo("z");
    assertThat(answer.unknownFields()).containsOnlyKeys("New");
  }

  @Test
  void absentValuesAreNullAndAbsentListsEmpty() {
    CreateHostResponse answer = answer("{\"RetCode\":0,\"Disks\":null,\"Disk\":\"\"}");

    assertThat(answer.hostId()).isNull();
    assertThat(answer.created()).isNull();
    assertThat(answer.state()).isNull();
    assertThat(answer.disk()).isNull();
    assertThat(answer.free()).isNull();
    assertThat(answer.disks()).isEmpty();
    assertThat(answer.labels()).isEmpty();
    assertThat(answer.matrix()).isEmpty();
  }

  @Test
  void clientIsAnInterfaceThatATestCanImplement() {
    HostClient fake = request -> CreateHostResponse.builder().hostId("fake").build();

    assertThat(fake.createHost(FULL).hostId()).isEqualTo("fake");
  }

  private static CreateHostRequest.Builder minimal() {
    return CreateHostRequest.builder().name("abc").count(1);
  }

  private static CreateHostResponse answer(String reply) {
    try (Recorder recorder = new Recorder(reply)) {
      return recorder.client(HostClient::create).createHost(FULL);
    }
  }
}
