package dev.countersign.processor;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;

/** Looks for definition files where the compiler looks for classes. */
final class FilerLookup implements DefinitionLookup {
  private final Filer filer;
  private final List<JavaFileManager.Location> locations;
  private final String description;

  FilerLookup(Filer filer, String description, JavaFileManager.Location... locations) {
    this.filer = filer;
    this.description = description;
    this.locations = List.of(locations);
  }

  @Override
  public Optional<DefinitionSource> find(String path) {
    return this.locations.stream()
        .flatMap(location -> find(location, path).stream())
        .findFirst();
  }

  // A miss is a FileNotFoundException, a NoSuchFileException, an IllegalArgumentException, a
  // FilerException or a NullPointerException, by compiler and place; javac hands out some objects
  // and fails on the first read. Only openInputStream reads from a jar everywhere.
  private Optional<DefinitionSource> find(JavaFileManager.Location location, String path) {
    try (InputStream in = this.filer.getResource(location, "", path).openInputStream()) {
      return Optional.of(new DefinitionSource(path, in.readNBytes(Limits.FILE_BYTES + 1)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String describe() {
    return this.description;
  }
}
