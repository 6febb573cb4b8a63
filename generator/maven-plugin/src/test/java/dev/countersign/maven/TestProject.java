package dev.countersign.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A consumer's project on disk: it is edited and built, and what became of its files is judged. */
final class TestProject {
  private final Workbench bench;
  private final Column column;
  private final Path folder;
  private Map<String, FileTime> times = new TreeMap<>();
  private String output = "";

  TestProject(Workbench bench, Column column, Path folder) {
    this.bench = bench;
    this.column = column;
    this.folder = folder;
  }

  /** Generated code is not what the definitions say. */
  static final class Stale extends AssertionError {
    private static final long serialVersionUID = 1;

    Stale(String message) {
      super(message);
    }
  }

  /** Something was made again for no reason. */
  static final class Needless extends AssertionError {
    private static final long serialVersionUID = 1;

    Needless(String message) {
      super(message);
    }
  }

  Column column() {
    return this.column;
  }

  Workbench bench() {
    return this.bench;
  }

  Path file(String path) {
    return this.folder.resolve(path);
  }

  TestProject write(String path, String text) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.writeString(file(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String read(String path) {
    try {
      return Files.exists(file(path)) ? Files.readString(file(path)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestProject edit(String path, String before, String after) {
    String text = read(path);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(path + " has no " + before + ":\n" + text);
    }
    return write(path, text.replace(before, after));
  }

  TestProject delete(String path) {
    Workbench.delete(file(path));
    return this;
  }

  TestProject move(String from, String to) {
    Workbench.copy(file(from), file(to));
    return delete(from);
  }

  /** Gives a file a time in the past. */
  TestProject makeOld(String path) {
    try {
      Files.setLastModifiedTime(
          file(path), FileTime.from(Instant.now().minus(400, ChronoUnit.DAYS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  TestProject touch(String path) {
    try {
      Files.setLastModifiedTime(file(path), FileTime.from(Instant.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Builds, and has to succeed. */
  TestProject build(String... arguments) {
    if (run(arguments) != 0) {
      throw new AssertionError("The build fails:\n" + this.output);
    }
    return this;
  }

  /** Builds, and has to fail with a text. */
  TestProject fails(String text, String... arguments) {
    if (run(arguments) == 0 || !this.output.contains(text)) {
      throw new Stale("The build does not fail with " + text + ":\n" + this.output);
    }
    return this;
  }

  private int run(String... arguments) {
    this.times = times();
    List<String> all = new ArrayList<>(List.of(arguments));
    Workbench.Run run = this.bench.maven(this.column, this.folder, all);
    this.output = run.output();
    return run.exit();
  }

  String output() {
    return this.output;
  }

  /** The path of a file in a folder, or in one of the modules in it. */
  String below(String folder, String path) {
    String[] modules = file(folder).toFile().list();
    for (String module : modules == null ? new String[0] : modules) {
      String inModule = folder + "/" + module + "/" + path;
      if (Files.exists(file(inModule))) {
        return inModule;
      }
    }
    return folder + "/" + path;
  }

  /** A file is there and holds a text. */
  TestProject holds(String path, String text) {
    if (!read(path).contains(text)) {
      throw new Stale(path + " does not hold " + text + "\n" + this.output);
    }
    return this;
  }

  TestProject exists(String path) {
    if (!Files.exists(file(path))) {
      throw new Stale(path + " is not there\n" + this.output);
    }
    return this;
  }

  TestProject gone(String path) {
    if (Files.exists(file(path))) {
      throw new Stale(path + " is still there\n" + this.output);
    }
    return this;
  }

  /** The last build wrote a file. */
  TestProject renewed(String path) {
    if (!Files.exists(file(path)) || time(file(path)).equals(this.times.get(path))) {
      throw new Stale(path + " was not written\n" + this.output);
    }
    return this;
  }

  /** The last build wrote nothing below a folder, and our plugin asked for nothing. */
  TestProject untouched(String path) {
    List<String> written = times().entrySet().stream()
        .filter(file -> file.getKey().startsWith(path))
        .filter(file -> isOutput(file.getKey()))
        .filter(file -> !isCompiledAlways(file.getKey()))
        .filter(file -> !file.getValue().equals(this.times.get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
    if (!written.isEmpty()) {
      throw new Needless(written + " were written\n" + this.output);
    }
    return this;
  }

  /** Whatever the compiler plugin did by itself, ours asked for nothing. */
  TestProject quiet() {
    if (this.output.contains("Countersign:")) {
      throw new Needless("The plugin wiped\n" + this.output);
    }
    return this;
  }

  /** The last build printed a text so many times. */
  TestProject said(String text, int times) {
    int found = this.output.split(Pattern.quote(text), -1).length - 1;
    if (found != times) {
      throw new Needless(text + " was said " + found + " times\n" + this.output);
    }
    return this;
  }

  // Beta 4 of the compiler plugin keeps one list of files for both of its goals, and so compiles
  // the
  // tests in every build, of any project.
  private boolean isCompiledAlways(String path) {
    return this.column.compiler().equals("4.0.0-beta-4")
        && this.output.contains("because all source files changed")
        && path.contains("test-");
  }

  private static boolean isOutput(String path) {
    return path.endsWith(".class") || path.contains("/generated-");
  }

  private Map<String, FileTime> times() {
    Map<String, FileTime> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(this.folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(this.folder.relativize(file).toString().replace('\\', '/'), time(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is generated has the bytes that it had before. */
  TestProject generates(Map<String, String> before) {
    if (!generated().equals(before)) {
      throw new Stale("Other bytes than before:\n" + this.output);
    }
    return this;
  }

  /** The bytes of what is generated, to be compared. */
  Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    times().keySet().stream()
        .filter(path -> path.contains("/generated-") && path.endsWith(".java"))
        .forEach(path -> {
          try {
            texts.put(path, Files.readString(file(path), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return texts;
  }
}
