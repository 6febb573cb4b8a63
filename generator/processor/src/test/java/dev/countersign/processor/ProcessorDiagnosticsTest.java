package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every complaint of names and of the annotation has a home, and reads as it is filed there.
 *
 * <p>Beside the definition and the annotation of a case lie, where it needs them, its package, and
 * sources of the consumer, a line each: the class and its text.
 */
class ProcessorDiagnosticsTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagnostics");
  private static final String REWRITE = "countersign.rewrite";

  @TempDir
  Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void complaintsReadAsFiled(Path yaml) throws IOException {
    String annotation = Files.readString(sibling(yaml, ".annotation")).strip();
    String slug = FOLDER.relativize(yaml).getName(0).toString();
    List<String> errors = errors(slug, yaml, annotation);
    // The compiler indents what follows the first line by two more, and adds errors of its own.
    String complaints = errors.stream()
        .filter(error -> error.contains("error[CS"))
        .map(error -> error.replace("\n  ", "\n") + "\n")
        .collect(Collectors.joining());

    Path expected = sibling(yaml, ".expected");
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(expected, complaints);
    }
    assertThat(Files.exists(expected) ? Files.readString(expected) : "")
        .as("%s; -D%s=true writes what is said now", expected, REWRITE)
        .isEqualTo(complaints);
    assertThat(complaints).contains("[" + slug.substring(0, "CS201".length()) + "]");
  }

  private List<String> errors(String slug, Path file, String annotation) throws IOException {
    String yaml = Files.readString(file);
    if (slug.equals(DiagnosticCode.CLIENT_OUTDATED.slug())) {
      return errorsOfTheSecondCompile(yaml, annotation);
    }
    if (slug.equals(DiagnosticCode.GENERATOR_LEFT_OUT.slug())) {
      return annotated(yaml, annotation).compileWithoutProcessors("package-info.java");
    }
    String packageName = lines(file, ".package").findFirst().orElse("com.example");
    Consumer consumer =
        new Consumer(this.folder).definition("host.yaml", yaml).annotated(packageName, annotation);
    lines(file, ".sources")
        .map(line -> line.split(": ", 2))
        .forEach(source -> consumer.source(source[0], source[1]));
    return Consumer.errors(consumer.compile());
  }

  /** What a case has beside it, if anything. */
  private static Stream<String> lines(Path yaml, String ending) throws IOException {
    Path file = sibling(yaml, ending);
    return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
  }

  private ConsumerOnDisk annotated(String yaml, String annotation) {
    return new ConsumerOnDisk(this.folder)
        .write("countersign/host.yaml", yaml)
        .write(
            "package-info.java",
            annotation + "\npackage com.example;\nimport dev.countersign.ApiClient;\n");
  }

  /** After an edit, a compile that does not see the annotated package. */
  private List<String> errorsOfTheSecondCompile(String yaml, String annotation) {
    ConsumerOnDisk consumer = annotated(yaml, annotation)
        .write("Use.java", "package com.example; interface Use extends HostClient {}\n");
    assertThat(consumer.compile("package-info.java", "Use.java")).isEmpty();
    consumer.write("countersign/host.yaml", yaml.replace(": string", ": int"));
    return consumer.compile("Use.java");
  }

  @Test
  void everyCodeHasAFolderAndEveryFolderACode() throws IOException {
    Set<String> slugs = Arrays.stream(DiagnosticCode.values())
        .filter(code -> code.code().startsWith("CS2") || code.code().startsWith("CS3"))
        .map(DiagnosticCode::slug)
        .collect(Collectors.toSet());
    List<Path> folders;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      folders = listed.toList();
    }
    assertThat(folders.stream().map(path -> path.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(slugs);
  }

  private static Path sibling(Path yaml, String ending) {
    return yaml.resolveSibling(yaml.getFileName().toString().replace(".yaml", ending));
  }
}
