package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.countersign.record.ClientRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published jar stands alone, and looks at nothing but what it was given. */
class IsolationJarTest {
  private static final Path ROOT = Path.of(System.getProperty("countersign.root", "../.."));
  private static final String JAR = "target/countersign-processor-0.1.0-SNAPSHOT.jar";

  @TempDir
  Path folder;

  private Path source;

  @BeforeEach
  void consumer() throws IOException {
    this.source = write("src/com/example/package-info.java", """
        @dev.countersign.ApiClient(api = "host")
        package com.example;
        """);
    write("definitions/countersign/host.yaml", """
        countersign: 1
        api: Host
        actions:
          Run: { effect: write, parameters: { HostId: string }, response: {} }
        """);
    write("definitions/countersign/other.yaml", "nobody: asks\n");
    Files.createDirectories(this.folder.resolve("classes"));
  }

  /** Classes of the same names that fail on the first touch, in front of everything else. */
  @Test
  void otherVersionsOfItsLibrariesInFrontDoNoHarm() throws Exception {
    for (String library : List.of(
        "org.snakeyaml.engine.v2.api.LoadSettings",
        "org.snakeyaml.engine.v2.api.lowlevel.Compose",
        "org.snakeyaml.engine.v2.nodes.Node",
        "org.snakeyaml.engine.v2.scanner.StreamReader",
        "com.palantir.javapoet.ClassName",
        "com.palantir.javapoet.JavaFile",
        "com.palantir.javapoet.TypeSpec")) {
      hostile(library);
    }
    String path = this.folder.resolve("hostile") + File.pathSeparator + classPath();

    Process process = javac(path, List.of("-processorpath", path + File.pathSeparator + jar()));

    assertThat(process.waitFor()).as(output(process)).isZero();
    assertThat(this.folder.resolve("classes/com/example/HostClient.class")).exists();
  }

  private void hostile(String name) throws Exception {
    // A library that has no such class would not meet the hostile one.
    Class.forName(name, false, getClass().getClassLoader());
    int dot = name.lastIndexOf('.');
    Path file = write("hostile-src/" + name.replace('.', '/') + ".java", """
        package %s;
        public class %s {
          static { if (true) throw new ExceptionInInitializerError("hostile"); }
        }
        """.formatted(
            name.substring(0, dot), name.substring(dot + 1)));
    Files.createDirectories(this.folder.resolve("hostile"));
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", this.folder.resolve("hostile").toString(), file.toString());
    assertThat(exit).isZero();
  }

  /** What the JDK saw the compiler read, write and call while the processor ran in it. */
  @Test
  void readsDeclaredDefinitionsOpensNoSocketAndWritesThroughTheFilerOnly() throws Exception {
    Path recording = this.folder.resolve("compile.jfr");
    Path settings = write("all.jfc", """
        <?xml version="1.0" encoding="UTF-8"?>
        <configuration version="2.0">
          <event name="jdk.FileRead"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
          <event name="jdk.FileWrite"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
          <event name="jdk.SocketRead"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
          <event name="jdk.SocketWrite"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
        </configuration>
        """);

    Process process = javac(
        classPath(),
        List.of(
            "-processorpath",
            jar(),
            "-J-XX:StartFlightRecording=filename=" + recording + ",settings=" + settings));

    assertThat(process.waitFor()).as(output(process)).isZero();
    List<RecordedEvent> events = RecordingFile.readAllEvents(recording);
    assertThat(paths(events, "jdk.FileRead", "definitions"))
        .containsOnly(this.folder.resolve("definitions/countersign/host.yaml").toString());
    assertThat(paths(events, "jdk.FileWrite", ""))
        .isNotEmpty()
        .allMatch(path ->
            path.startsWith(this.folder.resolve("classes").toString()) || path.endsWith(".jfr"));
    assertThat(events).noneMatch(event -> event.getEventType().getName().startsWith("jdk.Socket"));
    assertThat(this.folder.resolve("classes/META-INF/countersign/com.example.record"))
        .content()
        .satisfies(text -> assertThat(ClientRecord.parse(text)).isPresent());
  }

  @Test
  void anotherJdkGeneratesTheSameBytes() throws Exception {
    String second = System.getenv("JAVA_HOME_25");
    assumeThat(second).as("JAVA_HOME_25 names a second JDK").isNotNull();
    List<String> options = List.of("-processorpath", jar());

    Process process = javac(classPath(), options);
    assertThat(process.waitFor()).as(output(process)).isZero();
    Map<String, String> expected = generated();
    assertThat(expected)
        .containsKeys("com/example/HostClient.java", "META-INF/countersign/com.example.record");
    // Elsewhere, so that a compile that generates nothing does not show the files of the first.
    Files.move(this.folder.resolve("classes"), this.folder.resolve("first"));
    Files.createDirectory(this.folder.resolve("classes"));
    Process other = javac(Path.of(second), classPath(), options);
    assertThat(other.waitFor()).as(output(other)).isZero();

    assertThat(generated()).isEqualTo(expected);
  }

  /** From JDK 23 on a processor on the class path does not run. */
  @Test
  void whereJavacLeavesItOutItSaysWhatToAdd() throws Exception {
    String second = System.getenv("JAVA_HOME_25");
    assumeThat(second).as("JAVA_HOME_25 names a second JDK").isNotNull();

    Process process = javac(Path.of(second), classPath() + File.pathSeparator + jar(), List.of());

    assertThat(process.waitFor()).as(output(process)).isEqualTo(1);
    assertThat(output(process))
        .contains("package-info.java:1: error: @ApiClient on com.example: error[CS307]: ")
        .contains("put countersign-processor on the processor path");
  }

  /** Paths and texts of what lies below the classes and is no class. */
  private Map<String, String> generated() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(this.folder.resolve("classes"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".class")) {
          texts.put(
              this.folder.resolve("classes").relativize(file).toString().replace('\\', '/'),
              Files.readString(file));
        }
      }
    }
    return texts;
  }

  private List<String> paths(List<RecordedEvent> events, String type, String below) {
    return events.stream()
        .filter(event -> event.getEventType().getName().equals(type))
        .map(event -> String.valueOf(event.<Object>getValue("path")))
        .filter(path -> path.startsWith(this.folder.resolve(below).toString()))
        .distinct()
        .toList();
  }

  private Process javac(String classPath, List<String> options) throws IOException {
    return javac(Path.of(System.getProperty("java.home")), classPath, options);
  }

  private Process javac(Path home, String classPath, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    command.addAll(
        List.of("-cp", classPath, "-d", this.folder.resolve("classes").toString()));
    command.add("-Acountersign.definitions=" + this.folder.resolve("definitions"));
    command.addAll(options);
    command.add(this.source.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(this.folder.resolve("output.log").toFile())
        .start();
  }

  private String output(Process process) throws IOException {
    return process + ":\n" + Files.readString(this.folder.resolve("output.log"));
  }

  private static String jar() {
    return ROOT.resolve("generator/processor").resolve(JAR).toAbsolutePath().toString();
  }

  /** What a consumer compiles against: the runtime and what it needs, and nothing of the generator. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("countersign-runtime")
            || entry.contains("runtime" + File.separator + "target")
            || entry.contains("jackson-core")
            || entry.contains("jspecify"))
        .reduce((first, second) -> first + File.pathSeparator + second)
        .orElseThrow();
  }

  private Path write(String path, String text) throws IOException {
    Path file = this.folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
