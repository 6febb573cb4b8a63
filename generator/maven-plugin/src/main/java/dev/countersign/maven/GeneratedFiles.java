package dev.countersign.maven;

import dev.countersign.record.ClientRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records beside the classes, and the files that they tell about. */
final class GeneratedFiles {
  private final Path classes;
  private final List<Path> sources;
  private final List<Path> roots;

  GeneratedFiles(Path classes, Path sources, List<Path> roots) {
    this.classes = classes;
    this.sources = withModules(sources);
    this.roots = List.copyOf(roots);
  }

  /** A folder, and those in it: for the tests of a module javac puts its name in between. */
  private static List<Path> withModules(Path folder) {
    List<Path> folders = new ArrayList<>(List.of(folder));
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(Files::isDirectory).sorted().forEach(folders::add);
    } catch (NoSuchFileException | NotDirectoryException none) {
      return folders;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders;
  }

  /** The records, in the order of their packages. */
  List<ClientRecord> records() {
    List<ClientRecord> records = new ArrayList<>();
    for (Path file : recordFiles()) {
      try {
        ClientRecord.parse(Files.readString(file, StandardCharsets.UTF_8)).ifPresent(records::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return records;
  }

  private List<Path> recordFiles() {
    Path folder = this.classes.resolve(ClientRecord.FOLDER);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".record")).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first file that a record tells about and that is not there. */
  Optional<String> missing(ClientRecord record) {
    for (ClientRecord.Client client : record.clients()) {
      for (String type : client.types()) {
        String source = path(record, type, ".java");
        if (this.sources.stream().noneMatch(folder -> Files.exists(folder.resolve(source)))) {
          return Optional.of(type + ".java");
        }
        if (!Files.exists(this.classes.resolve(path(record, type, ".class")))) {
          return Optional.of(type + ".class");
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the annotation may ask for something else than when the record was written. */
  boolean isAnnotatedAnew(ClientRecord record) {
    List<Path> annotations = Stream.concat(this.roots.stream(), this.sources.stream())
        .map(root -> root.resolve(path(record, "package-info", ".java")))
        .filter(Files::exists)
        .toList();
    try {
      FileTime written = Files.getLastModifiedTime(this.classes.resolve(record.path()));
      for (Path annotation : annotations) {
        if (Files.getLastModifiedTime(annotation).compareTo(written) > 0) {
          return true;
        }
      }
      return annotations.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Deletes what was generated and all that was compiled from the module's sources.
   *
   * <p>The compiler plugin then compiles the module as it does after a clean, without being told to.
   */
  void wipe(List<ClientRecord> records) {
    try {
      for (ClientRecord record : records) {
        for (ClientRecord.Client client : record.clients()) {
          for (String type : client.types()) {
            for (Path folder : this.sources) {
              Files.deleteIfExists(folder.resolve(path(record, type, ".java")));
            }
            deleteClasses(this.classes.resolve(path(record, type, ".class")));
          }
        }
        Files.deleteIfExists(this.classes.resolve(record.path()));
      }
      for (Path root : this.roots) {
        deleteClassesOf(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteClassesOf(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String path = root.relativize(file).toString();
        deleteClasses(
            this.classes.resolve(path.substring(0, path.length() - ".java".length()) + ".class"));
      }
    }
  }

  /** Deletes a class and the classes in it. */
  private static void deleteClasses(Path outer) throws IOException {
    Path folder = outer.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    String name = String.valueOf(outer.getFileName());
    String nested = name.substring(0, name.length() - ".class".length()) + "$";
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String other = String.valueOf(file.getFileName());
        if (other.equals(name) || (other.startsWith(nested) && other.endsWith(".class"))) {
          Files.delete(file);
        }
      }
    }
  }

  private static String path(ClientRecord record, String type, String ending) {
    String folder =
        record.packageName().isEmpty() ? "" : record.packageName().replace('.', '/') + "/";
    return folder + type + ending;
  }
}
