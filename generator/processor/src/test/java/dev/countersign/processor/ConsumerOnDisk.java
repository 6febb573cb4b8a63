package dev.countersign.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A consumer's project on disk, of which one compile sees some files and the next one others. */
final class ConsumerOnDisk {
  private final Path folder;

  ConsumerOnDisk(Path folder) {
    this.folder = folder;
  }

  ConsumerOnDisk write(String path, String text) {
    try {
      Path file = this.folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String read(String path) throws IOException {
    return Files.readString(this.folder.resolve(path));
  }

  /** Compiles some files against the classes of earlier compiles; returns the errors. */
  List<String> compile(String... sources) {
    return compile(List.of(new CountersignProcessor()), sources);
  }

  /** As javac does from JDK 23 on where processors are on the class path only. */
  List<String> compileWithoutProcessors(String... sources) {
    return compile(List.of(), sources);
  }

  private List<String> compile(List<Processor> processors, String... sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Path classes = Files.createDirectories(this.folder.resolve("classes"));
      Path generated = Files.createDirectories(this.folder.resolve("generated"));
      JavaCompiler.CompilationTask task = javac.getTask(
          null,
          files,
          diagnostics,
          List.of(
              "-d",
              classes.toString(),
              "-s",
              generated.toString(),
              "-cp",
              classes + File.pathSeparator + System.getProperty("java.class.path"),
              "-Acountersign.definitions=" + this.folder),
          null,
          files.getJavaFileObjects(
              Stream.of(sources).map(this.folder::resolve).toArray(Path[]::new)));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> errors = new ArrayList<>();
    diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .forEach(diagnostic -> errors.add(diagnostic.getMessage(null)));
    return errors;
  }

  /** What the compiles have generated: paths and texts. */
  Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    Path root = this.folder.resolve("generated");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
