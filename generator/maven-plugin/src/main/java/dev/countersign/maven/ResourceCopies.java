package dev.countersign.maven;

import dev.countersign.read.FolderFile;
import dev.countersign.read.LinkOutOfFolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
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
  private final Map<String, Path> refused = new TreeMap<>();

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
    try {
      // The resources plugin follows links, too.
      Files.walkFileTree(
          start,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Walk(root, target, resource.isFiltering()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder with resources, and what is there by way of a link out of it. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String target;
    private final boolean filtering;

    private Walk(Path root, String target, boolean filtering) {
      this.root = root;
      this.target = target;
      this.filtering = filtering;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isWithin(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isWithin(file) && attributes.isRegularFile()) {
        String path = copy(file);
        if (ResourceCopies.this.originals.put(path, file) != null || this.filtering) {
          // Which of two is copied, and what becomes of it, is the resources plugin's affair.
          ResourceCopies.this.filtered.add(path);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private boolean isWithin(Path path) {
      try {
        new FolderFile(this.root, path).checkWithin();
        return true;
      } catch (LinkOutOfFolderException out) {
        ResourceCopies.this.refused.put(copy(path), path);
      } catch (IOException nowhere) {
        // There is nothing to copy.
      }
      return false;
    }

    private String copy(Path path) {
      return this.target + this.root.relativize(path).toString().replace('\\', '/');
    }
  }

  /**
   * What is there by way of a link that leads out of its folder with resources; its copies are removed
   * when the others are settled, so that none of it is read.
   */
  Collection<Path> refused() {
    return this.refused.values();
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
      for (String path : this.refused.keySet()) {
        remove(this.classes.resolve(path));
      }
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

  private static void remove(Path copy) throws IOException {
    if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(copy)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
