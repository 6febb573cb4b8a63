package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.read.DefinitionLookup;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in a named module start a sandbox of definitions that lie in it, and in other modules. */
class NamedModuleTest {
  private static final List<String> CLASS_PATH =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));

  @TempDir
  Path folder;

  @BeforeEach
  void program() throws IOException {
    write("src/com/example/Main.java", """
        package com.example;

        import dev.countersign.sandbox.Sandbox;

        public final class Main {
          private Main() {}

          public static void main(String[] apis) {
            Sandbox.Builder builder = Sandbox.builder();
            for (String api : apis) {
              builder.api(api);
            }
            try (Sandbox sandbox = builder.start()) {
              System.out.println("started");
            }
          }
        }
        """);
    write("app/countersign/notes.yaml", """
        countersign: 1
        api: Notes
        actions: [AddNote]
        """);
    write(
        "app/countersign/notes/AddNote.yaml",
        "countersign: 1\naction: AddNote\neffect: write\nresponse: {}\n");
  }

  /** As a test runner does that leaves libraries on the class path. */
  @Test
  void withTheSandboxOnTheClassPath() throws Exception {
    write("src/module-info.java", "module com.example {\n  requires jdk.httpserver;\n}\n");
    String classPath = String.join(File.pathSeparator, CLASS_PATH);
    List<String> paths = List.of("--add-reads", "com.example=ALL-UNNAMED", "-cp", classPath);
    compile(paths);

    assertThat(run(0, paths, "app", "notes", "uhost")).isEqualTo("started\n");
  }

  @Test
  void withTheSandboxAsAModule() throws Exception {
    write("src/module-info.java", """
        module com.example {
          requires dev.countersign.sandbox;
          requires jdk.httpserver;
        }
        """);
    String libraries = libraries();
    compile(List.of("-p", libraries));

    String modulePath = "app" + File.pathSeparator + libraries;
    assertThat(run(0, List.of("--add-modules", "ALL-MODULE-PATH"), modulePath, "notes", "uhost"))
        .isEqualTo("started\n");
    assertThat(run(1, List.of(), modulePath, "notes")).contains("--add-modules ALL-MODULE-PATH");
  }

  @Test
  void whatIsMissingIsToldWithTheModulePath() throws Exception {
    write("src/module-info.java", "module com.example {\n  requires jdk.httpserver;\n}\n");
    String classPath = String.join(File.pathSeparator, CLASS_PATH);
    List<String> paths = List.of("--add-reads", "com.example=ALL-UNNAMED", "-cp", classPath);
    compile(paths);

    assertThat(run(1, paths, "app", "nodes"))
        .contains("countersign/nodes.yaml: error[CS001]:", "the class path, the module path");
  }

  @Test
  void linksOutOfAModuleAreNotFollowed() throws Exception {
    write("src/module-info.java", "module com.example {\n  requires jdk.httpserver;\n}\n");
    String classPath = String.join(File.pathSeparator, CLASS_PATH);
    List<String> paths = List.of("--add-reads", "com.example=ALL-UNNAMED", "-cp", classPath);
    compile(paths);
    write("secret.yaml", "root:x:0:0: canary\n");
    Path action = this.folder.resolve("app/countersign/notes/AddNote.yaml");
    Files.delete(action);
    Files.createSymbolicLink(action, this.folder.resolve("secret.yaml"));

    assertThat(run(1, paths, "app", "notes"))
        .contains("countersign/notes/AddNote.yaml: error[CS019]:")
        .doesNotContain("canary");
  }

  @Test
  void aProgramWithoutTheServerOfTheJdkIsToldWhatToAdd() throws Exception {
    write("src/module-info.java", "module com.example {\n  requires dev.countersign.sandbox;\n}\n");
    String libraries = libraries();
    compile(List.of("-p", libraries));

    assertThat(run(1, List.of(), "app" + File.pathSeparator + libraries, "notes"))
        .contains("Add `requires jdk.httpserver;` to its module-info.java")
        .doesNotContain("NoClassDefFoundError");
  }

  private void compile(List<String> paths) {
    List<String> arguments = new ArrayList<>(paths);
    arguments.addAll(List.of("-d", this.folder.resolve("app").toString()));
    arguments.add(this.folder.resolve("src/module-info.java").toString());
    arguments.add(this.folder.resolve("src/com/example/Main.java").toString());
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exit).isZero();
  }

  /** Runs the program in the test's folder to the end with a code; returns what it printed. */
  private String run(int exit, List<String> paths, String modulePath, String... apis)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(paths);
    command.addAll(List.of("-p", modulePath, "-m", "com.example/com.example.Main"));
    command.addAll(List.of(apis));
    Path log = this.folder.resolve("output.log");
    int ended = new ProcessBuilder(command)
        .directory(this.folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    String output = Files.readString(log);
    assertThat(ended).as(output).isEqualTo(exit);
    return output;
  }

  /** The sandbox and what it needs as jars: a folder of classes alone is no module. */
  private String libraries() throws IOException {
    Path sandbox = jar("dev.countersign.sandbox", place(Sandbox.class));
    Path definitions = jar("dev.countersign.definitions", place(DefinitionLookup.class));
    Path specs = jar("dev.countersign.api.specs", apiSpecs());
    Stream<String> others = CLASS_PATH.stream()
        .filter(entry -> entry.matches(".*/(jackson|jspecify|snakeyaml)-[^/]*\\.jar"));
    return Stream.concat(Stream.of(sandbox, definitions, specs).map(Path::toString), others)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path place(Class<?> type) throws IOException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static Path apiSpecs() {
    return CLASS_PATH.stream()
        .filter(entry -> entry.contains("api-specs"))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private Path jar(String module, Path classes) throws IOException {
    if (Files.isRegularFile(classes)) {
      return classes;
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    Path jar = this.folder.resolve(module + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    return jar;
  }

  private void write(String path, String text) throws IOException {
    Path file = this.folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
