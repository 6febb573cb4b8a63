package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pom of the README, built by the Maven that builds this: on Debian that is 3.8.7. */
class ReadmeMatrixTest {
  private static final String COMPILER = "<version>3.14.1</version>";
  private static final String CLIENT = "target/classes/com/example/cloud/UHostClient.class";

  private final Workbench bench = Workbench.ready("readme");
  private final Path project = this.bench.folder().resolve("cloud");
  private String pom = "";

  @BeforeEach
  void readme() throws IOException {
    String readme = Files.readString(Workbench.ROOT.resolve("README.md"));
    this.pom = block(readme, "xml");
    Workbench.delete(this.project);
    write("pom.xml", this.pom);
    write("src/main/java/com/example/cloud/package-info.java", block(readme, "java"));
    write("src/main/java/com/example/cloud/Use.java", """
        package com.example.cloud;

        final class Use {
          private Use() {}

          static Object request() {
            return CopyCustomImageRequest.builder();
          }
        }
        """);
  }

  @Test
  void buildsAsItStands() {
    Workbench.Run run = this.bench.thisMaven(this.project, List.of("compile"));

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(this.project.resolve(CLIENT)).exists();
  }

  /** Of tests, too, whose annotations no processor claims. */
  @Test
  void compilesWithAllWarningsAsErrors() throws IOException {
    write(
        "pom.xml",
        compiler(COMPILER
            + "<configuration><showWarnings>true</showWarnings><compilerArgs>"
            + "<arg>-Xlint:all</arg><arg>-Werror</arg></compilerArgs></configuration>"));
    write("src/test/java/com/example/cloud/Probe.java", """
        package com.example.cloud;

        import java.lang.annotation.Retention;
        import java.lang.annotation.RetentionPolicy;

        @Retention(RetentionPolicy.RUNTIME)
        @interface Probe {}

        @Probe
        final class Probed {}
        """);

    Workbench.Run run = this.bench.thisMaven(this.project, List.of("test-compile"));

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(this.project.resolve(CLIENT)).exists();
  }

  /** What Maven 3.8 takes by default, and the last one before processor paths. */
  @ParameterizedTest
  @ValueSource(strings = {"3.1", "3.3"})
  void aCompilerPluginWithoutProcessorPathsIsRefused(String version) throws IOException {
    write("pom.xml", compiler("<version>" + version + "</version>"));

    Workbench.Run run = this.bench.thisMaven(this.project, List.of("compile"));

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    assertThat(run.output())
        .contains("Countersign: before version 3.5 the compiler plugin runs no processor")
        .contains("cloud/pom.xml: maven-compiler-plugin " + version)
        .contains("    <version>3.14.1</version>");
  }

  /** The pom of the README with another version, or more, of the compiler plugin. */
  private String compiler(String version) {
    assertThat(this.pom).contains(COMPILER);
    return this.pom.replace(COMPILER, version);
  }

  /** The first block of a language. */
  private static String block(String readme, String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private void write(String path, String text) throws IOException {
    Path file = this.project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
