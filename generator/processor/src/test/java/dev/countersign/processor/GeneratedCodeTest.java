package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs generated code: what a user who calls it sees. */
class GeneratedCodeTest {
  private static final String API = """
      countersign: 1
      api: Host
      actions:
        CreateHost:
          effect: write
          costs: true
          parameters:
            Region: { type: string, required: true, client: true }
            Name: { type: string, required: true, length: 2..5, pattern: '[a-z]+' }
            Count: { type: int, required: true, range: 1..10 }
            Ratio: { type: float, range: ..1.5 }
            Public: bool
            Password: { type: string, secret: true }
            UserData: { type: string, encoding: base64 }
            Kind: { type: string, values: { Small: A small one., Large: A large one. } }
            Level: { type: int, values: { 1: Low., 2: High. } }
            Tags: list of string
            Disks:
              type: list of object
              fields:
                Size: { type: int, required: true }
                Kind: { type: string, values: [SSD, HDD] }
            Labels: map of string
            Matrix: list of list of int
            ImageId: string
            ImageName: string
          constraints:
            - at most one of: [ImageId, ImageName]
            - { required: Password, when: { Kind: Large } }
          response:
            HostId: { type: string, required: true }
            Created: { type: int }
            State: { type: string, values: [Running, Stopped] }
            Disk: Disk
            Disks: list of Disk
            ByName: map of Disk
            Labels: map of string
            Matrix: list of list of int
            Free: object
            Key: { type: string, secret: true }
      models:
        Disk:
          fields:
            Size: { type: int, required: true }
            Parts: list of Disk
      """;

  private static final String FULL = """
      package com.example;
      final class Full {
        private Full() {}
        static CreateHostRequest request() {
          return CreateHostRequest.builder()
              .name("abc").count(1).ratio(0.5).publicValue(true).password("hunter2")
              .userData("#!/bin/sh".getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .kind(CreateHostRequest.Kind.LARGE).level(CreateHostRequest.Level.VALUE_2)
              .tags("a", "b")
              .addDisks(CreateHostRequest.Disks.builder().size(20)
                  .kind(CreateHostRequest.Disks.Kind.SSD).build())
              .addDisks(CreateHostRequest.Disks.builder().size(Long.MAX_VALUE).build())
              .putLabels("env", "test")
              .addMatrix(java.util.List.of(1L, 2L)).addMatrix(java.util.List.of(3L, 4L))
              .imageId("image-1").build();
        }
      }
      """;

  @TempDir
  Path folder;

  @Test
  void aDefinitionWithoutAnEndpointLeavesItToTheOptions() throws Exception {
    assertThat(run("""
        ClientOptions options =
            ClientOptions.builder().credentials(Credentials.of("public", "private")).build();
        try {
          HostClient.create(options);
          return "made";
        } catch (InvalidConfigurationException e) {
          return e.getMessage();
        }
        """))
        .asString()
        .contains("neither the definition nor the options name an endpoint");
  }

  @Test
  void buildNamesEverythingThatIsMissingOrWrong() throws Exception {
    assertThat(run("""
                try {
                  return CreateHostRequest.builder().build();
                } catch (InvalidRequestException e) { return e.getMessage(); }
                """)).asString().contains("CreateHost", "Name, Count are missing");
    assertThat(run("""
                try {
                  return CreateHostRequest.builder().name("A").count(11).ratio(2)
                      .kind(CreateHostRequest.Kind.LARGE).imageId("a").imageName("b")
                      .tags(Arrays.asList("x", null)).build();
                } catch (InvalidRequestException e) { return e.getMessage(); }
                """))
        .asString()
        .contains("Name", "2", "5", "[a-z]+")
        .contains("Count", "10")
        .contains("Ratio", "1.5")
        .contains("Tags.1 is null")
        .contains("at most one of ImageId, ImageName")
        .contains("Password is required when Kind is Large");
  }

  @Test
  void nestedFieldsAreRequiredWhenTheirContainerIsThere() throws Exception {
    assertThat(run("""
                try {
                  return CreateHostRequest.Disks.builder().build();
                } catch (InvalidRequestException e) { return e.getMessage(); }
                """)).asString().contains("Disks", "Size is missing");
  }

  @Test
  void listSetterReplacesAndAdderAppends() throws Exception {
    assertThat(run("""
                return CreateHostRequest.builder().name("abc").count(1)
                    .tags("x", "y").tags(List.of("a")).addTags("b").build().tags();
                """)).isEqualTo(List.of("a", "b"));
  }

  @Test
  void builderCanBeUsedAgainWithoutTouchingWhatItBuilt() throws Exception {
    assertThat(run("""
                CreateHostRequest.Builder builder =
                    CreateHostRequest.builder().name("abc").count(1).addTags("a");
                CreateHostRequest first = builder.build();
                CreateHostRequest second = builder.addTags("b").name("xyz").build();
                return List.of(first.name(), first.tags(), second.name(), second.tags());
                """)).isEqualTo(List.of("abc", List.of("a"), "xyz", List.of("a", "b")));
  }

  @Test
  void toBuilderKeepsEverything() throws Exception {
    assertThat(run("""
                CreateHostRequest request = full();
                CreateHostRequest copy = request.toBuilder().build();
                CreateHostRequest other = request.toBuilder().count(2).build();
                return List.of(request.equals(copy), request.hashCode() == copy.hashCode(),
                    request.equals(other));
                """)).isEqualTo(List.of(true, true, false));
  }

  @Test
  void textFormShowsStarsForSecrets() throws Exception {
    assertThat(run("return full().toString();"))
        .asString()
        .startsWith("CreateHostRequest{")
        .contains("name=abc", "password=***", "kind=Large")
        .doesNotContain("hunter2");
    assertThat(run("return CreateHostResponse.builder().key(\"hunter2\").build().toString();"))
        .isEqualTo("CreateHostResponse{key=***}");
  }

  @Test
  void bytesGoInAndComeOutAndTravelAsBase64() throws Exception {
    assertThat(run("return new String(full().userData(), \"UTF-8\");")).isEqualTo("#!/bin/sh");
  }

  @Test
  void openEnumerationKeepsWhatItDoesNotKnow() throws Exception {
    assertThat(run("""
                CreateHostRequest.Kind odd = CreateHostRequest.Kind.of("Huge");
                return List.of(odd.text(), odd.known().name(),
                    CreateHostRequest.Kind.of("Small").equals(CreateHostRequest.Kind.SMALL),
                    CreateHostRequest.Level.of(2).known().name(),
                    CreateHostRequest.Level.of(9).known().name());
                """)).isEqualTo(List.of("Huge", "UNLISTED", true, "VALUE_2", "UNLISTED"));
  }

  @Test
  void knownValuesWorkInASwitch() throws Exception {
    assertThat(run("""
                return switch (CreateHostRequest.Kind.LARGE.known()) {
                  case SMALL -> "small";
                  case LARGE -> "large";
                  case UNLISTED -> "?";
                };
                """)).isEqualTo("large");
  }

  @Test
  void everyShapeIsSentUnderItsWireName() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"HostId\":\"h\"}")) {
      run(recorder, "return client.createHost(full()).hostId();");

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
  void everyShapeIsReadFromAnAnswer() throws Exception {
    String reply = """
        {"RetCode":0,"HostId":17,"Created":"1700000000000","State":"Frozen",
         "Disk":{"Size":"20","Parts":[{"Size":1}]},"Disks":[{"size":3},null],
         "ByName":{"root":{"Size":5}},"Labels":{"a":"b","n":1},"Matrix":[[1,2],[3]],
         "Free":{"x":[1,{"y":"z"}]},"New":{"deep":true}}
        """;
    try (Recorder recorder = new Recorder(reply)) {
      assertThat(run(recorder, """
                  CreateHostResponse r = client.createHost(full());
                  return List.of(r.hostId(), r.created(), r.state().text(), r.state().known().name(),
                      r.disk().size(), r.disk().parts().get(0).size(), r.disks().get(0).size(),
                      r.byName().get("root").size(), r.labels(), r.matrix(),
                      r.free().get("x").orElseThrow().asList().get(1).get("y").orElseThrow().asText(),
                      r.unknownFields().keySet());
                  """).toString())
          .isEqualTo(
              "[17, 1700000000000, Frozen, UNLISTED, 20, 1, 3, 5, {a=b, n=1}, [[1, 2], [3]], z,"
                  + " [New]]");
    }
  }

  @Test
  void absentValuesAreNullAndAbsentListsEmpty() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"Disks\":null,\"Disk\":\"\"}")) {
      assertThat(run(recorder, """
                  CreateHostResponse r = client.createHost(full());
                  return Arrays.asList(r.hostId(), r.created(), r.state(), r.disk(), r.free(),
                      r.disks(), r.labels(), r.matrix());
                  """).toString())
          .isEqualTo("[null, null, null, null, null, [], {}, []]");
    }
  }

  @Test
  void clientIsAnInterfaceThatATestCanImplement() throws Exception {
    assertThat(run("""
                HostClient fake = request -> CreateHostResponse.builder().hostId("fake").build();
                return fake.createHost(full()).hostId();
                """)).isEqualTo("fake");
  }

  private Object run(String body) throws Exception {
    return new Consumer(this.folder)
        .definition("host.yaml", API)
        .annotated("@ApiClient(api = \"host\")")
        .source("com.example.Full", FULL)
        .run(body.replace("full()", "Full.request()"));
  }

  private Object run(Recorder recorder, String body) throws Exception {
    return run(recorder.client("HostClient") + body);
  }
}
