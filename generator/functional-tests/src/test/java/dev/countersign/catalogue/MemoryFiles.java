package dev.countersign.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what a compiler writes, sources and classes; reads from elsewhere. */
public final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryFile> sources = new TreeMap<>();
  private final Map<String, MemoryFile> classes = new TreeMap<>();

  MemoryFiles(JavaFileManager elsewhere) {
    super(elsewhere);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    MemoryFile file = new MemoryFile(className, kind);
    (kind == JavaFileObject.Kind.SOURCE ? this.sources : this.classes).put(className, file);
    return file;
  }

  /** What is neither source nor class is of no interest, and must not land in a folder. */
  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return new MemoryFile(relativeName, JavaFileObject.Kind.OTHER);
  }

  /** Plugins of the compiler are on our own class path; loaded once, they are compiled once. */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return MemoryFiles.class.getClassLoader();
  }

  /** The sources so far, in the order of their names. */
  List<JavaFileObject> sources() {
    return new ArrayList<>(this.sources.values());
  }

  /** How many classes were written so far. */
  int classCount() {
    return this.classes.size();
  }

  /** How many lines the sources have. */
  public long lines() {
    return this.sources.values().stream()
        .mapToLong(source -> source.getCharContent(true).lines().count())
        .sum();
  }

  /** A loader of the classes written so far. */
  public ClassLoader loader() {
    return new ClassLoader(MemoryFiles.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        MemoryFile file = MemoryFiles.this.classes.get(name);
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = file.content.toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  private static final class MemoryFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    MemoryFile(String className, Kind kind) {
      super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      this.content.reset();
      return this.content;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return this.content.toString(StandardCharsets.UTF_8);
    }
  }
}
