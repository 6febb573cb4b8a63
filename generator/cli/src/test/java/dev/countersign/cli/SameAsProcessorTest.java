package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line and javac with the annotation processor make the same files, byte for byte. */
final class SameAsProcessorTest {
  @TempDir
  private Path folder;

  private Path definitions;

  @BeforeEach
  void copyDefinitions() throws IOException {
    Path specs =
        Path.of(System.getProperty("countersign.root", "../.."), "api-specs", "countersign");
    this.definitions = this.folder.resolve("countersign");
    try (Stream<Path> files = Files.walk(specs)) {
      for (Path file : files.toList()) {
        Files.copy(file, this.definitions.resolve(specs.relativize(file).toString()));
      }
    }
    Files.writeString(this.definitions.resolve("farm.yaml"), """
        countersign: 1
        api: Farm
        summary: "Fields \\u683c </p> {@code x} */ \\\\u002a %s"
        actions:
          Plough:
            effect: destroy
            deprecated: { summary: Sown directly now., use: Sow }
            parameters:
              Secret: { type: string, secret: true }
              Kind: { type: string, values: { wheat: Weizen ß, '是': yes } }
              Field: { type: list of map of Field, required: true }
            response: { Field: Field, Free: object }
          Sow: { effect: write }
        models:
          Field: { Area: { type: float, range: 0.. }, Parts: list of Field }
        """);
  }

  @Test
  void wholeApisInOnePackage() throws IOException {
    assertSame(
        "@ApiClient(api = \"farm\") @ApiClient(api = \"uaccount\") @ApiClient(api = \"uhost\")",
        this.definitions.toString());
  }

  @Test
  void someActionsOfAnApi() throws IOException {
    assertSame(
        "@ApiClient(api = \"uhost\", actions = {\"DescribeImage\", \"CopyCustomImage\"})",
        this.definitions.resolve("uhost.yaml").toString(),
        "--actions",
        "DescribeImage,CopyCustomImage");
  }

  private void assertSame(String annotations, String... words) throws IOException {
    Path generated = this.folder.resolve("generated");
    List<String> command = new ArrayList<>(List.of("generate"));
    command.addAll(List.of(words));
    command.addAll(List.of("--out", generated.toString(), "--package", "com.example.cloud"));
    CommandRun run = CommandRun.of(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();

    Map<String, String> processed = files(processed(annotations));
    assertThat(processed).hasSizeGreaterThan(5);
    assertThat(files(generated)).isEqualTo(processed);
  }

  private Path processed(String annotations) throws IOException {
    Path processed = Files.createDirectory(this.folder.resolve("processed"));
    Path annotated = Files.writeString(
        this.folder.resolve("package-info.java"),
        annotations + " package com.example.cloud; import dev.countersign.ApiClient;");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of(
          "-proc:only",
          "-processor",
          "dev.countersign.processor.CountersignProcessor",
          "-encoding",
          "UTF-8",
          "-Acountersign.definitions=" + this.folder,
          "-s",
          processed.toString(),
          "-d",
          Files.createDirectory(this.folder.resolve("classes")).toString());
      JavaCompiler.CompilationTask task =
          javac.getTask(log, files, null, options, null, files.getJavaFileObjects(annotated));
      assertThat(task.call()).as(log.toString()).isTrue();
    }
    return processed;
  }

  /** Each file with its bytes, as a text that shows where two differ. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walked = Files.walk(root)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
