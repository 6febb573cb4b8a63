package dev.countersign.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.tools.JavaFileObject;

/** A consumer's project in memory: definitions, an annotated package, and code that uses both. */
final class Consumer {
  private final Path definitions;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  /** A project whose definitions lie below a folder. */
  Consumer(Path folder) {
    this.definitions = folder;
    this.options.addAll(List.of("-Xlint:all", "-Werror", "-proc:full"));
    if (Runtime.version().feature() < 21) {
      this.options.remove("-proc:full");
    }
    this.options.add("-Acountersign.definitions=" + folder);
  }

  Consumer definition(String path, String yaml) {
    try {
      Path file = this.definitions.resolve("countersign").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The annotations of the package com.example. */
  Consumer annotated(String annotations) {
    return annotated("com.example", annotations);
  }

  /** The annotations of a package. */
  Consumer annotated(String packageName, String annotations) {
    return source(
        packageName + ".package-info",
        annotations + "\npackage " + packageName + ";\nimport dev.countersign.ApiClient;\n");
  }

  Consumer source(String name, String code) {
    this.sources.add(JavaFileObjects.forSourceString(name, code));
    return this;
  }

  Consumer option(String option) {
    this.options.add(option);
    return this;
  }

  Compilation compile() {
    return javac()
        .withProcessors(new CountersignProcessor(), new GeneratedAnnotationsProcessor())
        .withOptions(this.options)
        .compile(this.sources);
  }

  /** Compiles, and runs a class of com.example that is a {@code Callable}. */
  Object run(String body) throws Exception {
    source("com.example.Use", """
        package com.example;
        import java.util.*;
        import dev.countersign.*;
        public final class Use implements java.util.concurrent.Callable<Object> {
          public Use() {}
          @Override public Object call() throws Exception {
            %s
          }
        }
        """.formatted(body));
    Compilation compilation = compile();
    if (compilation.status() != Compilation.Status.SUCCESS) {
      throw new AssertionError(compilation.diagnostics().toString());
    }
    ClassLoader loader = new CompiledClasses(compilation);
    Callable<?> use = (Callable<?>)
        loader.loadClass("com.example.Use").getDeclaredConstructor().newInstance();
    return use.call();
  }

  /** The text of each error, in order. */
  static List<String> errors(Compilation compilation) {
    return compilation.errors().stream().map(e -> e.getMessage(null)).toList();
  }

  /** The generated sources by file name. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.toUri().getPath();
      try (InputStream in = file.openInputStream()) {
        files.put(
            path.substring(path.lastIndexOf('/') + 1),
            new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** The names of the compiled classes without their package, in order. */
  static Set<String> classes(Compilation compilation) {
    Set<String> names = new TreeSet<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath();
      if (file.getKind() == JavaFileObject.Kind.CLASS && !path.endsWith("package-info.class")) {
        names.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".class".length()));
      }
    }
    return names;
  }

  private static final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    CompiledClasses(Compilation compilation) throws IOException {
      super(Consumer.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String path = file.toUri().getPath();
          String name =
              path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length());
          try (InputStream in = file.openInputStream()) {
            this.classes.put(name.replace('/', '.'), in.readAllBytes());
          }
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = this.classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
