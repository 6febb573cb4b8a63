package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a consumer's project with the real Maven, from jars, outside this build. */
class ConsumerBuildTest {
  private static final Path ROOT = Path.of(System.getProperty("countersign.root", "../.."));
  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** Each module that a consumer needs, with its folder. */
  private static final Map<String, String> MODULES = Map.of(
      "countersign-runtime", "runtime",
      "countersign-api-specs", "api-specs",
      "countersign-definitions", "generator/definitions",
      "countersign-processor", "generator/processor",
      "countersign-sandbox", "generator/sandbox");

  @TempDir
  Path folder;

  @BeforeEach
  void jarsAreBuilt() {
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      assumeThat(jar(module.getKey(), module.getValue()))
          .as("jars of all modules, which `mvn verify` builds before this test")
          .exists();
    }
  }

  @Test
  void anActionIsSixLinesOfYamlAndOneNameInTheAnnotation() throws Exception {
    Path project = copyOfTheExample();
    Path definition =
        project.resolve("src/main/resources/countersign/uhost/PoweroffUHostInstance.yaml");
    Files.createDirectories(definition.getParent());
    String yaml = addedActionOfTheReadme();
    assertThat(yaml.lines()).hasSize(6);
    Files.writeString(definition, yaml);

    Path annotation = project.resolve("src/main/java/com/example/cloud/package-info.java");
    String annotated = Files.readString(annotation);
    assertThat(annotated).contains("\"DescribeImage\"");
    Files.writeString(
        annotation,
        annotated.replace("\"DescribeImage\"", "\"DescribeImage\", \"PoweroffUHostInstance\""));
    Files.writeString(project.resolve("src/main/java/com/example/cloud/Poweroff.java"), """
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

    assertThat(maven(project, "compile")).doesNotContain("[ERROR", "[WARN");

    String output = java(project, "com.example.cloud.Poweroff");

    assertThat(output).contains("powered off: uhost-1");
  }

  @Test
  void fiveMistakesInADefinitionFailTheBuildWithFiveErrorsAndNoClass() throws Exception {
    Path project = copyOfTheExample();
    Path definition = project.resolve("src/main/resources/countersign/uhost/CopyCustomImage.yaml");
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

    String output = maven(project, "compile");

    assertThat(output)
        .contains(
            "countersign/uhost/CopyCustomImage.yaml:3:9: error[",
            "countersign/uhost/CopyCustomImage.yaml:5:11: error[",
            "countersign/uhost/CopyCustomImage.yaml:6:33: error[",
            "countersign/uhost/CopyCustomImage.yaml:7:32: error[",
            "countersign/uhost/CopyCustomImage.yaml:8:1: error[")
        .doesNotContain("\tat ");
    assertThat(project.resolve("target/classes/com/example/cloud/UHostClient.class"))
        .doesNotExist();
  }

  /** The definition that the README shows under "Add an action". */
  private static String addedActionOfTheReadme() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int start = readme.indexOf("```yaml\n", readme.indexOf("## Add an action")) + 8;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private Path copyOfTheExample() throws IOException {
    Path source = ROOT.resolve("examples/copy-custom-image");
    Path copy = this.folder.resolve("project");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file :
          files.filter(f -> !source.relativize(f).startsWith("target")).toList()) {
        Path target = copy.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  /** Runs a class of the project with the jars that it depends on, which this test has too. */
  private String java(Path project, String main) throws IOException, InterruptedException {
    String classPath = project.resolve("target/classes")
        + File.pathSeparator
        + System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return run(new ProcessBuilder(java, "-cp", classPath, main));
  }

  private String maven(Path project, String... goals) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("countersign.maven"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-q", "-s", settings().toString()));
    command.add("-Dmaven.repo.local=" + repository());
    command.addAll(List.of(goals));
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return run(builder);
  }

  private String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path log = this.folder.resolve("output.log");
    Process process =
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("No end in five minutes:\n" + Files.readString(log));
    }
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  /** A local repository with our jars as if installed; the rest comes from this build's own. */
  private Path repository() throws IOException {
    Path repository = this.folder.resolve("repository");
    install(repository, "countersign-parent", ROOT.resolve("pom.xml"), "pom");
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      Path home = ROOT.resolve(module.getValue());
      install(repository, module.getKey(), home.resolve("pom.xml"), "pom");
      install(repository, module.getKey(), jar(module.getKey(), module.getValue()), "jar");
    }
    return repository;
  }

  private static void install(Path repository, String artifact, Path file, String type)
      throws IOException {
    Path target = repository.resolve("dev/countersign").resolve(artifact).resolve(VERSION);
    Files.createDirectories(target);
    Files.copy(file, target.resolve(artifact + "-" + VERSION + "." + type));
  }

  private Path settings() throws IOException {
    Path settings = this.folder.resolve("settings.xml");
    Files.writeString(settings, """
        <settings>
          <mirrors>
            <mirror>
              <id>this-build</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """.formatted(
            Path.of(System.getProperty("countersign.repository")).toUri()));
    return settings;
  }

  private static Path jar(String artifact, String module) {
    return ROOT.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
  }
}
