package dev.countersign.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the copies of a module's own definitions in line with their originals.
 *
 * <p>The resources plugin leaves the copy of a file that is deleted, and of one that is replaced by an
 * older one, and the processor would go on reading it.
 */
final class ResourceCopies {
  private static final String FOLDER = "countersign/";

  private final Path classes;
  private final Map<String, Path> originals = new TreeMap<>();
  private final Set<String> filtered = new TreeSet<>();

  private ResourceCopies(Path classes) {
    this.classes = classes;
  }

  static ResourceCopies of(Path classes, List<Resource> resources) {
    ResourceCopies copies = new ResourceCopies(classes);
    resources.forEach(copies::add);
    return copies;
  }

  private void add(Resource resource) {
    String target = prefix(resource.getTargetPath());
    Path root = Path.of(resource.getDirectory());
    Path start = target.isEmpty() ? root.resolve(FOLDER) : root;
    if (!(target.isEmpty() || target.startsWith(FOLDER)) || !Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = target + root.relativize(file).toString().replace('\\', '/');
        if (this.originals.put(path, file) != null || resource.isFiltering()) {
          // Which of two is copied, and what becomes of it, is the resources plugin's affair.
          this.filtered.add(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String prefix(@Nullable String targetPath) {
    if (targetPath == null || targetPath.isEmpty()) {
      return "";
    }
    return targetPath.endsWith("/") ? targetPath : targetPath + "/";
  }

  /** Renews copies that differ, removes those that have lost their original, and lists the others. */
  Set<String> settle(Set<String> before) {
    Set<String> present = new TreeSet<>();
    try {
      for (Map.Entry<String, Path> original : this.originals.entrySet()) {
        Path copy = this.classes.resolve(original.getKey());
        if (Files.isRegularFile(copy)) {
          present.add(original.getKey());
          if (!this.filtered.contains(original.getKey())
              && Files.mismatch(original.getValue(), copy) >= 0) {
            Files.copy(original.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
      for (String path : before) {
        if (!this.originals.containsKey(path)) {
          Files.deleteIfExists(this.classes.resolve(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return present;
  }
}
