package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NullAway reads generated code as it reads ours. */
class NullnessTest {
  private static final List<String> JAVAC_PACKAGES = List.of(
      "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  @TempDir
  Path folder;

  @Test
  void generatedCodePassesNullAway() throws Exception {
    List<String> files = generate();
    String output = compile(files);

    assertThat(output).isEmpty();
  }

  @Test
  void aPossibleNullInTheSamePackageIsFound() throws Exception {
    List<String> files = new ArrayList<>(generate());
    Path mistake = this.folder.resolve("Mistake.java");
    Files.writeString(mistake, """
        package com.example;
        @org.jspecify.annotations.NullMarked
        final class Mistake {
          private Mistake() {}
          static int length(CreateHostRequest request) { return request.password().length(); }
        }
        """);
    files.add(mistake.toString());

    assertThat(compile(files)).contains("[NullAway]");
  }

  private List<String> generate() throws IOException {
    Path golden = Path.of("src/test/resources/goldens/every-shape");
    Compilation compilation = new Consumer(this.folder)
        .definition("shapes.yaml", Files.readString(golden.resolve("shapes.yaml")))
        .annotated("@ApiClient(api = \"shapes\")")
        .compile();
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> file : Consumer.generated(compilation).entrySet()) {
      Path path = this.folder.resolve(file.getKey());
      Files.writeString(path, file.getValue());
      files.add(path.toString());
    }
    return files;
  }

  private String compile(List<String> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    for (String name : JAVAC_PACKAGES) {
      command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
      command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    String classPath = System.getProperty("java.class.path");
    // The processor itself is on the same path and must not run: only the plugin is wanted.
    command.addAll(
        List.of("-d", this.folder.resolve("classes").toString(), "-cp", classPath, "-proc:none"));
    command.addAll(List.of("-processorpath", pluginPath(classPath)));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
        + " -XepOpt:NullAway:OnlyNullMarked=true");
    command.addAll(files);
    Path log = this.folder.resolve("javac.log");
    Process javac = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    if (!javac.waitFor(2, TimeUnit.MINUTES)) {
      javac.destroyForcibly();
      throw new IOException("javac did not end in two minutes");
    }
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  private static String pluginPath(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
