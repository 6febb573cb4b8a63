package dev.countersign.maven;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs real Mavens on real projects, with our jars as if they were published. */
final class Workbench {
  static final String VERSION = "0.1.0-SNAPSHOT";

  /** The same modules once more, as the version that comes after. */
  static final String NEXT_VERSION = "0.1.1";

  static final Path ROOT = Path.of(System.getProperty("countersign.root", "../.."));

  private static final Map<String, String> MODULES = Map.of(
      "countersign-runtime", "runtime",
      "countersign-api-specs", "api-specs",
      "countersign-definitions", "generator/definitions",
      "countersign-processor", "generator/processor",
      "countersign-sandbox", "generator/sandbox",
      "countersign-maven-plugin", "generator/maven-plugin");

  /** The builds are short: a compiler that warms up fast is worth a third of their time. */
  private static final String SHORT_BUILD = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder;

  private Workbench(Path folder) {
    this.folder = folder;
  }

  /** A workbench in a folder below target, with our modules installed; the test is skipped without. */
  static Workbench ready(String name) {
    assumeThat(isBuilt())
        .as("jars of all modules, which `mvn verify` builds before this test")
        .isTrue();
    Workbench bench = new Workbench(Path.of("target", name).toAbsolutePath());
    bench.install();
    return bench;
  }

  private static boolean isBuilt() {
    return MODULES.entrySet().stream()
        .allMatch(module -> Files.exists(jar(module.getKey(), module.getValue())));
  }

  Path folder() {
    return this.folder;
  }

  /** The local repository: what is not in it is taken from the one that this build uses. */
  Path repository() {
    return this.folder.resolve("repository");
  }

  /** Where jars of other teams are installed. */
  Path published() {
    return repository().resolve("com/example");
  }

  /** Installs our modules, in both versions. */
  private void install() {
    try {
      for (String version : List.of(VERSION, NEXT_VERSION)) {
        installPom("countersign-parent", ROOT.resolve("pom.xml"), version);
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
          String artifact = module.getKey();
          installPom(artifact, ROOT.resolve(module.getValue()).resolve("pom.xml"), version);
          Path jar = place("dev/countersign", artifact, version, "jar");
          Files.copy(jar(artifact, module.getValue()), jar, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      rewriteVersion(place("dev/countersign", "countersign-processor", NEXT_VERSION, "jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void installPom(String artifact, Path pom, String version) throws IOException {
    // What is published names only the dependencies that are not in the jar.
    Path reduced = pom.resolveSibling("dependency-reduced-pom.xml");
    String text = Files.readString(Files.exists(reduced) ? reduced : pom).replace(VERSION, version);
    Files.writeString(place("dev/countersign", artifact, version, "pom"), text);
  }

  private static void rewriteVersion(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path file = zip.getPath("dev/countersign/record/version.properties");
      Files.writeString(file, "version=" + NEXT_VERSION + "\n");
    }
  }

  /** Installs a jar with files, as another team would publish its definitions. */
  void installJar(String artifact, String version, Map<String, String> files) throws IOException {
    Path pom = place("com/example", artifact, version, "pom");
    Files.writeString(pom, """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </project>
        """.formatted(artifact, version));
    Path jar = place("com/example", artifact, version, "jar");
    Files.deleteIfExists(jar);
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = zip.getPath(file.getKey());
        if (path.getParent() != null) {
          Files.createDirectories(path.getParent());
        }
        Files.writeString(path, file.getValue());
      }
    }
  }

  private Path place(String group, String artifact, String version, String type)
      throws IOException {
    Path home = repository().resolve(group).resolve(artifact).resolve(version);
    Files.createDirectories(home);
    return home.resolve(artifact + "-" + version + "." + type);
  }

  private static Path jar(String artifact, String module) {
    return ROOT.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
  }

  /**
   * A finished run of Maven.
   *
   * @param exit its exit code
   * @param output all that it printed
   */
  record Run(int exit, String output) {}

  Run maven(Column column, Path project, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(column.maven().resolve("bin/mvn").toString());
    command.addAll(List.of("-B", "-Dmaven.repo.local=" + repository()));
    command.add("-Dmaven.repo.local.tail=" + System.getProperty("countersign.repository"));
    command.add("-Dmaven.repo.local.tail.ignoreAvailability=true");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", column.java().toString());
    builder.environment().put("MAVEN_OPTS", SHORT_BUILD);
    builder.environment().remove("MAVEN_ARGS");
    return run(builder);
  }

  /**
   * Runs the Maven that runs this build. Before version 3.9 Maven knows no second local repository, so
   * the one that this build uses is a remote one to it.
   */
  Run thisMaven(Path project, List<String> arguments) {
    Path settings = this.folder.resolve("settings.xml");
    String repository =
        Path.of(System.getProperty("countersign.repository")).toUri().toString();
    try {
      Files.writeString(settings, """
          <settings>
            <profiles>
              <profile>
                <id>here</id>
                <repositories><repository><id>here</id><url>%1$s</url></repository></repositories>
                <pluginRepositories>
                  <pluginRepository><id>here</id><url>%1$s</url></pluginRepository>
                </pluginRepositories>
              </profile>
            </profiles>
            <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
          </settings>
          """.formatted(repository));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("countersign.maven"), "bin/mvn").toString());
    command.addAll(List.of("-B", "-gs", settings.toString()));
    command.add("-Dmaven.repo.local=" + repository());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", SHORT_BUILD);
    builder.environment().remove("MAVEN_ARGS");
    return run(builder);
  }

  Run run(ProcessBuilder builder) {
    Path log = this.folder.resolve("output.log");
    try {
      Files.createDirectories(this.folder);
      Process process =
          builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("No end in five minutes:\n" + Files.readString(log));
      }
      return new Run(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Copies a tree with its times. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a tree. */
  static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
