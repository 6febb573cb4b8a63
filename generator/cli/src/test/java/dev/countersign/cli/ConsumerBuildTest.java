package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a consumer's project with the real Maven, from jars, outside this build. */
class ConsumerBuildTest {
  @TempDir
  Path folder;

  @BeforeEach
  void jarsAreBuilt() {
    assumeThat(ConsumerProject.jars())
        .as("jars of all modules, which `mvn verify` builds before this test")
        .allMatch(Files::exists);
  }

  @Test
  void anActionIsSixLinesOfYamlAndOneNameInTheAnnotation() throws Exception {
    ConsumerProject project = ConsumerProject.of("copy-custom-image", this.folder);
    Path definition =
        project.file("src/main/resources/countersign/uhost/PoweroffUHostInstance.yaml");
    Files.createDirectories(definition.getParent());
    String yaml = addedActionOfTheReadme();
    assertThat(yaml.lines()).hasSize(6);
    Files.writeString(definition, yaml);

    Path annotation = project.file("src/main/java/com/example/cloud/package-info.java");
    String annotated = Files.readString(annotation);
    assertThat(annotated).contains("\"DescribeImage\"");
    Files.writeString(
        annotation,
        annotated.replace("\"DescribeImage\"", "\"DescribeImage\", \"PoweroffUHostInstance\""));
    Files.writeString(project.file("src/main/java/com/example/cloud/Poweroff.java"), """
        package com.example.cloud;

        import dev.countersign.ClientOptions;
        import dev.countersign.Credentials;
        import dev.countersign.sandbox.Sandbox;

        final class Poweroff {
          private Poweroff() {}

          public static void main(String[] args) {
            try (Sandbox sandbox = Sandbox.builder().api("uhost").start();
                UHostClient uhost =
                    UHostClient.create(
                        ClientOptions.builder()
                            .endpoint(sandbox.endpoint().toString())
                            .allowPlainHttp(true)
                            .region("cn-bj2")
                            .credentials(
                                Credentials.of(
                                    Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY))
                            .build())) {
              PoweroffUHostInstanceResponse answer =
                  uhost.poweroffUHostInstance(
                      PoweroffUHostInstanceRequest.builder().uHostId("uhost-1").build());
              System.out.println("powered off: " + answer.uHostId());
            }
          }
        }
        """);

    assertThat(project.maven("compile")).doesNotContain("[ERROR", "[WARN");

    String output = project.java("com.example.cloud.Poweroff");

    assertThat(output).contains("powered off: uhost-1");
  }

  @Test
  void fiveMistakesInADefinitionFailTheBuildWithFiveErrorsAndNoClass() throws Exception {
    ConsumerProject project = ConsumerProject.of("copy-custom-image", this.folder);
    Path definition = project.file("src/main/resources/countersign/uhost/CopyCustomImage.yaml");
    Files.createDirectories(definition.getParent());
    Files.writeString(definition, """
        countersign: 1
        action: CopyCustomImage
        effect: wirte
        parameters:
          Region: strng
          Zone: { type: string, client: perhaps }
          Limit: { type: int, default: many }
        respones: {}
        """);

    String output = project.failingMaven("compile");

    assertThat(output)
        .contains(
            "countersign/uhost/CopyCustomImage.yaml:3:9: error[",
            "countersign/uhost/CopyCustomImage.yaml:5:11: error[",
            "countersign/uhost/CopyCustomImage.yaml:6:33: error[",
            "countersign/uhost/CopyCustomImage.yaml:7:32: error[",
            "countersign/uhost/CopyCustomImage.yaml:8:1: error[")
        .doesNotContain("\tat ");
    assertThat(project.file("target/classes/com/example/cloud/UHostClient.class"))
        .doesNotExist();
  }

  /** The definition that the README shows under "Add an action". */
  private static String addedActionOfTheReadme() throws IOException {
    String readme = Files.readString(ConsumerProject.ROOT.resolve("README.md"));
    int start = readme.indexOf("```yaml\n", readme.indexOf("## Add an action")) + 8;
    return readme.substring(start, readme.indexOf("```", start));
  }
}
