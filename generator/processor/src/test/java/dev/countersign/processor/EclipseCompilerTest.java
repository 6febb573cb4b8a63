package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler runs the processor as javac does: the same files, the same complaints. */
class EclipseCompilerTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir
  Path folder;

  private Path source;

  @BeforeEach
  void consumer() throws IOException {
    this.source = this.folder.resolve("src/com/example/package-info.java");
    Files.createDirectories(this.source.getParent());
  }

  @Test
  void filesAreTheSameByteForByte() throws Exception {
    annotate("uhost");
    String javac = javac("javac");
    String ecj = ecj("ecj");

    Map<String, String> expected = sources("javac");
    assertThat(expected).as(javac).containsKey("com/example/CreateUHostInstanceRequest.java");
    assertThat(sources("ecj")).as(ecj).isEqualTo(expected);
  }

  @Test
  void complaintsAreTheSame() throws Exception {
    Path definition = this.folder.resolve("definitions/countersign/host.yaml");
    Files.createDirectories(definition.getParent());
    Files.writeString(definition, """
        countersign: 1
        api: Host
        actions:
          Run:
            effect: raed
            parameters:
              A: strng
              B: { type: int, secrt: true }
        """);
    annotate("host");

    List<String> javac = complaints(javac("javac"));
    assertThat(javac).hasSize(3);
    assertThat(complaints(ecj("ecj"))).isEqualTo(javac);
    assertThat(sources("ecj")).isEmpty();
  }

  /** The lines that the processor wrote, without what each compiler puts before and behind. */
  private static List<String> complaints(String output) {
    return output
        .lines()
        .map(line -> line.replaceFirst("^.*?(countersign/)", "$1").strip())
        .filter(line -> line.startsWith("countersign/") && line.contains("error[CS"))
        .distinct()
        .toList();
  }

  private void annotate(String api) throws IOException {
    Files.writeString(
        this.source, "@dev.countersign.ApiClient(api = \"" + api + "\")\npackage com.example;\n");
  }

  private String javac(String name) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      compiler
          .getTask(output, files, null, options(name), null, files.getJavaFileObjects(this.source))
          .call();
    }
    return output.toString();
  }

  private String ecj(String name) throws IOException {
    List<String> arguments = new ArrayList<>(options(name));
    arguments.addAll(List.of("--release", "17", "-nowarn", this.source.toString()));
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output, true);
    BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return output.toString();
  }

  private List<String> options(String name) throws IOException {
    Path classes = Files.createDirectories(this.folder.resolve(name + "/classes"));
    Path sources = Files.createDirectories(this.folder.resolve(name + "/sources"));
    return List.of(
        "-d",
        classes.toString(),
        "-s",
        sources.toString(),
        "-cp",
        CLASS_PATH,
        "-processorpath",
        CLASS_PATH,
        "-processor",
        CountersignProcessor.class.getName(),
        "-Acountersign.definitions=" + this.folder.resolve("definitions"));
  }

  private Map<String, String> sources(String name) throws IOException {
    Path root = this.folder.resolve(name).resolve("sources");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }
}
