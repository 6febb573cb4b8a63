package dev.countersign.catalogue;

import dev.countersign.ApiClient;
import dev.countersign.processor.CountersignProcessor;
import dev.countersign.processor.GeneratedAnnotationsProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/** Compiles the client of an API as a consumer does: an annotated package, and the processor. */
public final class ProductCompiler implements AutoCloseable {
  private static final List<String> GENERATE = List.of("-proc:only", "-Xlint:all", "-Werror");

  private static final List<String> COMPILE = List.of(
      "-proc:none",
      "-Xlint:all",
      "-Werror",
      "-Xdoclint:all/protected",
      "-Xdoclint/package:com.example.*",
      "-XDcompilePolicy=simple",
      "--should-stop=ifError=FLOW",
      "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
          + " -XepOpt:NullAway:OnlyNullMarked=true");

  /** What a consumer has on the class path: the runtime, and what it needs. */
  private static final List<Path> CONSUMER = Stream.of(
          ApiClient.class, JsonParser.class, NullMarked.class)
      .map(ProductCompiler::place)
      .toList();

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager classPath =
      this.javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final Path definitions;

  /** A compiler whose definitions lie below a folder. For one thread. */
  public ProductCompiler(Path definitions) throws IOException {
    this.definitions = definitions;
    this.classPath.setLocationFromPaths(StandardLocation.CLASS_PATH, CONSUMER);
    this.classPath.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What became of a client.
   *
   * @param files its sources and classes
   * @param log what the compiler said; nothing where all is well
   */
  public record Compiled(MemoryFiles files, String log) {}

  /**
   * Generates all of an API into a package, and compiles it.
   *
   * @param beside sources that are compiled along with it
   */
  public Compiled compile(String api, String packageName, JavaFileObject... beside) {
    MemoryFiles files = new MemoryFiles(this.classPath);
    StringWriter log = new StringWriter();
    List<String> options = new ArrayList<>(GENERATE);
    options.add("-Acountersign.definitions=" + this.definitions);
    JavaFileObject annotated = source("package-info.java", """
        /** A consumer. */
        @ApiClient(api = "%s")
        package %s;
        import dev.countersign.ApiClient;
        """.formatted(api, packageName));
    CompilationTask generate =
        this.javac.getTask(log, files, null, options, null, List.of(annotated));
    generate.setProcessors(
        List.of(new CountersignProcessor(), new GeneratedAnnotationsProcessor()));
    boolean done = generate.call();
    if (done) {
      List<JavaFileObject> sources = files.sources();
      sources.addAll(List.of(beside));
      done = this.javac.getTask(log, files, null, COMPILE, null, sources).call();
    }
    return new Compiled(files, done ? log.toString() : log + "It does not compile.");
  }

  /** A source in memory. */
  public static JavaFileObject source(String name, String code) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  @Override
  public void close() throws IOException {
    this.classPath.close();
  }
}
