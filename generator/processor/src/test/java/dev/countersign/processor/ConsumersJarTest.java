package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Consumers compile with the published jar and plain {@code -Xlint:all -Werror}, by the javac of this
 * JDK and by that of a second one: on the class path and as modules, with other processors and without.
 */
class ConsumersJarTest {
  private static final Path JAR = Path.of(System.getProperty("countersign.root", "../.."))
      .resolve("generator/processor/target/countersign-processor-0.1.0-SNAPSHOT.jar")
      .toAbsolutePath();

  private static final String MODULE =
      "module com.example {\n  requires dev.countersign;\n  %s\n}\n";

  @TempDir
  Path folder;

  static Stream<Path> javas() {
    String second = System.getenv("JAVA_HOME_25");
    Path home = Path.of(System.getProperty("java.home"));
    return second == null ? Stream.of(home) : Stream.of(home, Path.of(second));
  }

  @BeforeEach
  void consumer() throws IOException {
    write("definitions/countersign/host.yaml", """
        countersign: 1
        api: Host
        actions:
          Run: { effect: write, parameters: { HostId: string }, response: { Name: string } }
        """);
    write("src/com/example/package-info.java", """
        @dev.countersign.ApiClient(api = "host")
        package com.example;
        """);
    write("src/com/example/Use.java", """
        package com.example;

        final class Use {
          private Use() {}

          static Object request() {
            return RunRequest.builder().hostId("x").build();
          }
        }
        """);
  }

  @ParameterizedTest
  @MethodSource("javas")
  void onTheClassPath(Path java) throws Exception {
    assertThat(compile(java, "-cp", path(runtime()))).isEmpty();
    assertThat(client()).content().contains("@Generated(");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void withAnAnnotationThatNoProcessorWants(Path java) throws Exception {
    annotation();

    assertThat(compile(java, "-cp", path(runtime()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void asAModule(Path java) throws Exception {
    write("src/module-info.java", MODULE.formatted(""));

    assertThat(compile(java, "-p", path(runtime()))).isEmpty();
    assertThat(client()).content().doesNotContain("Generated");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void asAModuleThatRequiresTheCompiler(Path java) throws Exception {
    write("src/module-info.java", MODULE.formatted("requires java.compiler;"));

    assertThat(compile(java, "-p", path(runtime()))).isEmpty();
    assertThat(client()).content().contains("@Generated(");
  }

  /** As Lombok's module does: it requires java.compiler, and does not hand it on. */
  @ParameterizedTest
  @MethodSource("javas")
  void asAModuleThatRequiresOneWithTheCompilerForItself(Path java) throws Exception {
    Path other = other("requires java.compiler;");
    write("src/module-info.java", MODULE.formatted("requires static org.other;"));

    assertThat(compile(java, "-p", path(runtime()) + File.pathSeparator + other))
        .isEmpty();
    assertThat(client()).content().doesNotContain("Generated");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void asAModuleThatIsHandedTheCompiler(Path java) throws Exception {
    Path other = other("requires transitive java.compiler;");
    write("src/module-info.java", MODULE.formatted("requires org.other;"));

    assertThat(compile(java, "-p", path(runtime()) + File.pathSeparator + other))
        .isEmpty();
    assertThat(client()).content().contains("@Generated(");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void behindAnotherProcessor(Path java) throws Exception {
    String processors = path(List.of(processor(), JAR));

    assertThat(compileWith(0, processors, java, "-cp", path(runtime())))
        .contains("Note: seen: com.example.Use")
        .doesNotContain("warning");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void inFrontOfAnotherProcessor(Path java) throws Exception {
    String processors = path(List.of(JAR, processor()));
    write("src/com/example/Text.java", """
        package com.example;

        final class Text {
          @Override
          public String toString() {
            return "";
          }
        }
        """);

    assertThat(compileWith(0, processors, java, "-cp", path(runtime())))
        .contains("Note: seen: com.example.Use")
        .doesNotContain("warning");
  }

  /** Nothing is claimed for its sake: javac would not run it otherwise. */
  @ParameterizedTest
  @MethodSource("javas")
  void inFrontOfAnotherProcessorAndWithoutAnnotations(Path java) throws Exception {
    String processors = path(List.of(JAR, processor()));

    assertThat(compileWith(1, processors, java, "-cp", path(runtime())))
        .contains("Note: seen: com.example.Use")
        .contains("No processor claimed any of these annotations: /dev.countersign.ApiClient");
  }

  /** What nobody claims beside other processors is told as before, and it alone. */
  @ParameterizedTest
  @MethodSource("javas")
  void theirOwnAnnotationsBesideAnotherProcessor(Path java) throws Exception {
    annotation();
    String processors = path(List.of(processor(), JAR));

    assertThat(compileWith(1, processors, java, "-cp", path(runtime())))
        .containsPattern("No processor claimed any of these annotations: /com.example.Mine\\R");
  }

  private void annotation() throws IOException {
    write("src/com/example/Mine.java", "package com.example;\n\n@Mine\n@interface Mine {}\n");
  }

  private Path client() {
    return this.folder.resolve("generated/com/example/HostClient.java");
  }

  private Path other(String requires) throws Exception {
    write("other/module-info.java", "module org.other {\n  %s\n}\n".formatted(requires));
    Path classes = Files.createDirectories(this.folder.resolve("other-classes"));
    return compiled("other/module-info.java", classes);
  }

  /** A processor that looks at all classes, whatever their annotations, and claims nothing. */
  private Path processor() throws Exception {
    write("seeing/org/seeing/Seeing.java", """
        package org.seeing;

        import java.util.Set;
        import javax.annotation.processing.*;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.*;
        import javax.tools.Diagnostic;

        @SupportedAnnotationTypes("*")
        public class Seeing extends AbstractProcessor {
          @Override
          public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
          }

          @Override
          public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element element : round.getRootElements()) {
              processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, "seen: " + element);
            }
            return false;
          }
        }
        """);
    Path classes = this.folder.resolve("seeing-classes");
    write(
        "seeing-classes/META-INF/services/javax.annotation.processing.Processor",
        "org.seeing.Seeing\n");
    return compiled("seeing/org/seeing/Seeing.java", classes);
  }

  private Path compiled(String source, Path classes) {
    String file = this.folder.resolve(source).toString();
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "--release", "17", "-proc:none", "-d", classes.toString(), file);
    assertThat(exit).isZero();
    return classes;
  }

  private String compile(Path java, String... paths) throws Exception {
    return compileWith(0, JAR.toString(), java, paths);
  }

  private String compileWith(int exit, String processors, Path java, String... paths)
      throws Exception {
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(List.of("-processorpath", processors));
    options.add("-Acountersign.definitions=" + this.folder.resolve("definitions"));
    options.addAll(List.of("-d", this.folder.resolve("classes").toString()));
    Path generated = Files.createDirectories(this.folder.resolve("generated"));
    options.addAll(List.of("-s", generated.toString()));
    options.addAll(List.of(paths));
    return javac(exit, java, options);
  }

  /** Returns what javac says, which has to end with some code. */
  private String javac(int exit, Path java, List<String> options) throws Exception {
    List<String> command = new ArrayList<>(List.of(java.resolve("bin/javac").toString()));
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(options);
    try (Stream<Path> files = Files.walk(this.folder.resolve("src"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
    }
    Path log = this.folder.resolve("output.log");
    int ended = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    String output = Files.readString(log);
    assertThat(ended).as(output).isEqualTo(exit);
    return output;
  }

  /** What a consumer compiles against: the runtime and what it needs, and nothing of the generator. */
  private static List<Path> runtime() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("countersign-runtime")
            || entry.contains("runtime" + File.separator + "target")
            || entry.contains("jackson-core")
            || entry.contains("jspecify"))
        .map(Path::of)
        .toList();
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private Path write(String path, String text) throws IOException {
    Path file = this.folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
