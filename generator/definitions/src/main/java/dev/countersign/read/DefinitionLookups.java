package dev.countersign.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The usual places to look for definition files. */
public final class DefinitionLookups {
  private static final String ENDING = ".yaml";

  private DefinitionLookups() {}

  /**
   * Looks below a folder, and nowhere else: a link that leads out of it is not followed.
   *
   * @param directory the folder
   * @return the lookup
   */
  public static DefinitionLookup directory(Path directory) {
    return new DirectoryLookup(directory);
  }

  /**
   * Looks for files by their whole paths, and for none that is not within a folder, or is there by
   * way of a link only.
   *
   * @param directory the folder
   * @return the lookup
   */
  public static DefinitionLookup within(Path directory) {
    return new WithinLookup(directory);
  }

  /**
   * Looks on a class path.
   *
   * @param loader what sees the class path
   * @return the lookup
   */
  public static DefinitionLookup classPath(ClassLoader loader) {
    return new ClassPathLookup(loader);
  }

  /**
   * Looks in several places; the first that has the file wins.
   *
   * @param lookups the places, in order
   * @return the lookup
   */
  public static DefinitionLookup inOrder(List<DefinitionLookup> lookups) {
    return new OrderedLookup(lookups);
  }

  private record DirectoryLookup(Path directory) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      Path relative = Path.of(path).normalize();
      return relative.isAbsolute() || relative.startsWith("..")
          ? Optional.empty()
          : read(path, this.directory, this.directory.resolve(relative));
    }

    @Override
    public Set<String> apis() {
      Path folder = this.directory.resolve("countersign");
      try {
        new FolderFile(this.directory, folder).checkWithin();
        try (Stream<Path> files = Files.list(folder)) {
          return files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .collect(Collectors.toCollection(TreeSet::new));
        }
      } catch (IOException e) {
        return Set.of();
      }
    }

    @Override
    public String describe() {
      return shown(this.directory);
    }
  }

  private record WithinLookup(Path directory) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      Path file = Path.of(path);
      boolean within = absolute(file).startsWith(absolute(this.directory));
      return within ? read(path, this.directory, file) : Optional.empty();
    }

    @Override
    public String describe() {
      return shown(this.directory);
    }

    private static Path absolute(Path path) {
      return path.toAbsolutePath().normalize();
    }
  }

  private record ClassPathLookup(ClassLoader loader) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      this.loader
          .resources(path)
          .map(String::valueOf)
          .findFirst()
          .filter(place -> place.startsWith("file:"))
          .ifPresent(place -> FolderFile.checkResource(URI.create(place), path));
      try (InputStream in = this.loader.getResourceAsStream(path)) {
        return in == null ? Optional.empty() : Optional.of(DefinitionSource.bounded(path, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String describe() {
      return "the class path";
    }
  }

  private record OrderedLookup(List<DefinitionLookup> lookups) implements DefinitionLookup {
    OrderedLookup {
      lookups = List.copyOf(lookups);
    }

    @Override
    public Optional<DefinitionSource> find(String path) {
      return this.lookups.stream().flatMap(lookup -> lookup.find(path).stream()).findFirst();
    }

    @Override
    public Set<String> apis() {
      return this.lookups.stream()
          .flatMap(lookup -> lookup.apis().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String describe() {
      return this.lookups.stream()
          .map(DefinitionLookup::describe)
          .collect(Collectors.joining(", "));
    }
  }

  private static String shown(Path directory) {
    return directory.toString().isEmpty() ? "." : directory.toString();
  }

  private static Optional<DefinitionSource> read(String name, Path directory, Path file) {
    try {
      return new FolderFile(directory, file).read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
