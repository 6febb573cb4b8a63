package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone's NullAway, all lints and doclint read generated code as they read ours. */
class ProductCompilerTest {
  private static final Path EVERY_SHAPE =
      Path.of("..", "processor", "src", "test", "resources", "neighbours", "shapes.yaml");

  @TempDir
  Path folder;

  @BeforeEach
  void define() throws IOException {
    Path file = this.folder.resolve("countersign").resolve("shapes.yaml");
    Files.createDirectories(file.getParent());
    Files.copy(EVERY_SHAPE, file);
  }

  @Test
  void generatedCodeOfEveryShapePasses() throws IOException {
    assertThat(logWith("final class Empty { private Empty() {} }")).isEmpty();
  }

  @Test
  void aPossibleNullIsFound() throws IOException {
    assertThat(logWith("""
        @org.jspecify.annotations.NullMarked
        final class Mistake {
          private Mistake() {}
          static int length(CreateHostRequest request) { return request.password().length(); }
        }
        """)).contains("[NullAway] dereferenced expression");
  }

  @Test
  void aWarningIsFound() throws IOException {
    assertThat(logWith("""
        final class Mistake {
          private Mistake() {}
          static int number(Object any) { return ((java.util.List<String>) any).size(); }
        }
        """))
        .contains("[unchecked] unchecked cast")
        .contains("warnings found and -Werror");
  }

  @Test
  void aPublicMethodWithoutDocumentationIsFound() throws IOException {
    assertThat(logWith("/** Documented. */ public final class Mistake { public void bare() {} }"))
        .contains("no comment");
  }

  private String logWith(String source) throws IOException {
    try (ProductCompiler compiler = new ProductCompiler(this.folder)) {
      String code = "package com.example.shapes;\n" + source;
      return compiler
          .compile("shapes", "com.example.shapes", ProductCompiler.source("Mistake.java", code))
          .log();
    }
  }
}
