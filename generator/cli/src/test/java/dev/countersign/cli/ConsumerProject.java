package dev.countersign.cli;

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

/** A copy of an example, built with the real Maven and from jars, as a consumer would. */
final class ConsumerProject {
  static final Path ROOT = Path.of(System.getProperty("countersign.root", "../.."));

  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** Each module that a consumer needs, with its folder. */
  private static final Map<String, String> MODULES = Map.of(
      "countersign-runtime", "runtime",
      "countersign-api-specs", "api-specs",
      "countersign-definitions", "generator/definitions",
      "countersign-processor", "generator/processor",
      "countersign-sandbox", "generator/sandbox");

  private final Path folder;
  private final Path project;

  private ConsumerProject(Path folder) {
    this.folder = folder;
    this.project = folder.resolve("project");
  }

  /** Copies an example into a folder that is there for this project alone. */
  static ConsumerProject of(String example, Path folder) throws IOException {
    ConsumerProject consumer = new ConsumerProject(folder);
    Path source = ROOT.resolve("examples").resolve(example);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file :
          files.filter(f -> !source.relativize(f).startsWith("target")).toList()) {
        Path target = consumer.project.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return consumer;
  }

  /** The jars that a consumer needs, which an earlier part of the build makes. */
  static Stream<Path> jars() {
    return MODULES.entrySet().stream().map(module -> jar(module.getKey(), module.getValue()));
  }

  Path file(String path) {
    return this.project.resolve(path);
  }

  /** Runs a class of the project with the jars that it depends on, which this test has too. */
  String java(String main) throws IOException, InterruptedException {
    String classPath =
        file("target/classes") + File.pathSeparator + System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return run(new ProcessBuilder(java, "-cp", classPath, main));
  }

  /** Builds, which has to succeed; returns what Maven says. */
  String maven(String... goals) throws IOException, InterruptedException {
    return run(build(goals));
  }

  /** Builds, which has to fail; returns what Maven says. */
  String failingMaven(String... goals) throws IOException, InterruptedException {
    return run(build(goals), 1);
  }

  private ProcessBuilder build(String... goals) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("countersign.maven"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-q", "-s", settings().toString()));
    command.add("-Dmaven.repo.local=" + repository());
    command.addAll(List.of(goals));
    ProcessBuilder builder = new ProcessBuilder(command).directory(this.project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  /** Runs a line of a shell in the folder of the project; each command of it has to succeed. */
  String shell(String line) throws IOException, InterruptedException {
    return run(new ProcessBuilder("bash", "-euo", "pipefail", "-c", line)
        .directory(this.project.toFile()));
  }

  private String run(ProcessBuilder builder) throws IOException, InterruptedException {
    return run(builder, 0);
  }

  private String run(ProcessBuilder builder, int code) throws IOException, InterruptedException {
    Path log = this.folder.resolve("output.log");
    Process process =
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("No end in five minutes:\n" + Files.readString(log));
    }
    String output = Files.readString(log, StandardCharsets.UTF_8);
    if (process.exitValue() != code) {
      throw new AssertionError(
          builder.command() + " ended with " + process.exitValue() + ":\n" + output);
    }
    return output;
  }

  /** A local repository with our jars as if installed; the rest comes from this build's own. */
  private Path repository() throws IOException {
    Path repository = this.folder.resolve("repository");
    if (Files.exists(repository)) {
      return repository;
    }
    install(repository, "countersign-parent", ROOT.resolve("pom.xml"), "pom");
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      Path home = ROOT.resolve(module.getValue());
      install(repository, module.getKey(), home.resolve("pom.xml"), "pom");
      install(repository, module.getKey(), jar(module.getKey(), module.getValue()), "jar");
    }
    return repository;
  }

  private static void install(Path repository, String artifact, Path file, String type)
      throws IOException {
    Path target = repository.resolve("dev/countersign").resolve(artifact).resolve(VERSION);
    Files.createDirectories(target);
    Files.copy(file, target.resolve(artifact + "-" + VERSION + "." + type));
  }

  private Path settings() throws IOException {
    Path settings = this.folder.resolve("settings.xml");
    Files.writeString(settings, """
        <settings>
          <mirrors>
            <mirror>
              <id>this-build</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """.formatted(
            Path.of(System.getProperty("countersign.repository")).toUri()));
    return settings;
  }

  private static Path jar(String artifact, String module) {
    return ROOT.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
  }
}
