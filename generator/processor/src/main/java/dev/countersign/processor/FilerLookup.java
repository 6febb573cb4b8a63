package dev.countersign.processor;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.FolderFile;
import dev.countersign.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Looks for definition files where the compiler looks for classes. */
final class FilerLookup implements DefinitionLookup {
  /** The option that names one more folder with definitions. */
  static final String DEFINITIONS_OPTION = "countersign.definitions";

  private final Filer filer;
  private final List<JavaFileManager.Location> locations;
  private final String description;

  FilerLookup(Filer filer, String description, JavaFileManager.Location... locations) {
    this.filer = filer;
    this.description = description;
    this.locations = List.of(locations);
  }

  /** All places where a compile looks, in their order. */
  static DefinitionLookup everywhere(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    List<DefinitionLookup> places = new ArrayList<>();
    // A module's own resources are copied to where its classes go, which not every build tool, and
    // none with a module-info.java, puts on the class path as well.
    places.add(new FilerLookup(
        filer, "the class path", StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH));
    places.add(
        new FilerLookup(filer, "the processor path", StandardLocation.ANNOTATION_PROCESSOR_PATH));
    String directory = environment.getOptions().get(DEFINITIONS_OPTION);
    if (directory != null) {
      places.add(DefinitionLookups.directory(Path.of(directory)));
    }
    return DefinitionLookups.inOrder(places);
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
    Optional<FileObject> resource = resource(location, path);
    resource.ifPresent(found -> FolderFile.checkResource(found.toUri(), path));
    return resource.flatMap(found -> read(found, path));
  }

  private Optional<FileObject> resource(JavaFileManager.Location location, String path) {
    try {
      return Optional.of(this.filer.getResource(location, "", path));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DefinitionSource> read(FileObject resource, String path) {
    try (InputStream in = resource.openInputStream()) {
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
