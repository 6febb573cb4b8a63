package dev.countersign.cli;

import static dev.countersign.cli.CommandRun.definitions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the one jar as people do. */
final class CountersignJarTest {
  private static final Path JAR = Path.of("target", "countersign.jar");
  private static final Path SPECS =
      Path.of(System.getProperty("countersign.root", "../.."), "api-specs", "countersign");

  /** The documented single copy with the signature that was recorded from other clients. */
  private static final String COPY =
      "Action=CopyCustomImage&PublicKey=ucloudsomeone%40example.com1296235120854146120"
          + "&Region=cn-bj2&SourceImageId=uimage-src1&TargetProjectId=org-target1"
          + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96";

  @BeforeEach
  void jarIsBuilt() {
    assumeThat(JAR).as("the jar, which `mvn verify` builds before this test").exists();
  }

  @Test
  void checkRunsFromTheJar() throws IOException, InterruptedException {
    Process check = start("check", definitions("wrong"));
    List<String> err = check.errorReader().lines().toList();

    assertThat(check.waitFor()).isEqualTo(1);
    assertThat(err).hasSize(3).first().asString().contains("mill.yaml:5:13: error[CS116]: ");
  }

  @Test
  void describeRunsFromTheJarAndWritesTheSameBytesOnEveryPlatform() throws Exception {
    Process describe = start("describe", SPECS.resolve("uaccount.yaml").toString());
    byte[] out = describe.getInputStream().readAllBytes();

    assertThat(describe.waitFor()).isZero();
    assertThat(new String(out, StandardCharsets.UTF_8))
        .startsWith("{\"api\":\"uaccount\",\"action\":\"GetProjectList\",\"effect\":\"read\",")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void readerMayCloseThePipeAfterTheFirstLine() throws Exception {
    Process describe = start("describe", SPECS.toString());
    try (BufferedReader out = describe.inputReader()) {
      assertThat(out.readLine()).startsWith("{\"api\":");
    }

    assertThat(describe.errorReader().lines()).isEmpty();
    assertThat(describe.waitFor()).isZero();
  }

  @Test
  void generateRunsFromTheJar(@TempDir Path folder) throws Exception {
    String uhost = SPECS.resolve("uhost.yaml").toString();
    Process generate = start(
        "generate",
        uhost,
        "--actions",
        "CopyCustomImage",
        "--out",
        folder.toString(),
        "--package",
        "com.example.cloud");

    assertThat(generate.errorReader().lines()).isEmpty();
    assertThat(generate.waitFor()).isZero();
    assertThat(folder.resolve("com/example/cloud/CopyCustomImageRequest.java"))
        .content()
        .startsWith("package com.example.cloud;\n")
        .contains("@Generated(\"dev.countersign.processor.CountersignProcessor\")");
  }

  @Test
  void sandboxRunsFromTheJarAndAcceptsTheDocumentedCall() throws IOException, InterruptedException {
    Process sandbox = start("sandbox", SPECS.resolve("uhost.yaml").toString());
    try (BufferedReader out = sandbox.inputReader()) {
      String listening = out.readLine();
      assertThat(listening).startsWith("Listening on http://127.0.0.1:");
      assertThat(out.readLine()).startsWith("Public key: ");

      assertThat(post(CommandRun.endpoint(listening)))
          .isEqualTo("{\"RetCode\":0,\"Action\":\"CopyCustomImageResponse\","
              + "\"TargetImageId\":\"target-image-0001\",\"TaskId\":\"task-0001\"}");
      assertThat(out.readLine()).isEqualTo("CopyCustomImage 0");
    } finally {
      sandbox.destroy();
    }
    assertThat(sandbox.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void jarKeepsLicencesServicesAndVersionsOfItsParts() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.isMultiRelease())
          .as("Multi-Release, where a part has classes for later versions")
          .isTrue();
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains(
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/services/javax.annotation.processing.Processor",
              "META-INF/services/tools.jackson.core.TokenStreamFactory")
          .doesNotContain("module-info.class")
          .doesNotHaveDuplicates();
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("COUNTERSIGN_"));
    return builder.start();
  }

  private static String post(URI endpoint) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(COPY))
                .build(),
            BodyHandlers.ofString())
        .body();
  }
}
