package dev.countersign.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing about the folders and jars of a class path.
 *
 * <p>A jar is opened once and again only when its size or time has changed: opening eighty of them would
 * be most of the cost of a build in which nothing changed.
 */
final class JarFacts {
  private static final String DEFINITIONS = "countersign/";
  private static final String PROCESSORS =
      "META-INF/services/javax.annotation.processing.Processor";

  private final Map<String, Fact> facts = new TreeMap<>();
  private boolean changed;

  /**
   * What a jar holds.
   *
   * @param stamp its size and time
   * @param hasDefinitions whether there are definitions in it
   * @param hasProcessors whether there are annotation processors in it
   */
  record Fact(String stamp, boolean hasDefinitions, boolean hasProcessors) {}

  void put(String path, Fact fact) {
    this.facts.put(path, fact);
  }

  Map<String, Fact> all() {
    return this.facts;
  }

  /** Whether a jar was opened that the state does not tell about. */
  boolean isChanged() {
    return this.changed;
  }

  Fact of(Path entry) {
    if (Files.isDirectory(entry)) {
      return new Fact(
          "",
          Files.isDirectory(entry.resolve(DEFINITIONS)),
          Files.exists(entry.resolve(PROCESSORS)));
    }
    String stamp = stamp(entry);
    Fact known = this.facts.get(entry.toString());
    if (known != null && known.stamp().equals(stamp)) {
      return known;
    }
    Fact fact = open(entry, stamp);
    this.facts.put(entry.toString(), fact);
    this.changed = true;
    return fact;
  }

  /** Size and time of a file, or a word for none. */
  static String stamp(@Nullable Path file) {
    try {
      return file == null || !Files.exists(file)
          ? "absent"
          : Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // What is no jar, as a pom on the class path, has neither.
  private static Fact open(Path jar, String stamp) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      boolean definitions = zip.stream().anyMatch(entry -> entry.getName().startsWith(DEFINITIONS));
      return new Fact(stamp, definitions, zip.getEntry(PROCESSORS) != null);
    } catch (IOException e) {
      return new Fact(stamp, false, false);
    }
  }
}
