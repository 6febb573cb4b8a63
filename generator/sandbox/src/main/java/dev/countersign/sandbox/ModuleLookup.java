package dev.countersign.sandbox;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.FolderFile;
import dev.countersign.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for definition files in the named modules of the running program.
 *
 * <p>To a class loader the folder {@code countersign} of a module is one of its packages, which it hides
 * unless the module opens it, and behind which it hides those of all other modules. The contents of a
 * module are not hidden.
 */
final class ModuleLookup implements DefinitionLookup {
  private static final String FOLDER = "countersign/";

  private final List<ModuleReference> modules;

  private ModuleLookup(List<ModuleReference> modules) {
    this.modules = modules;
  }

  /** Looks in the modules of the boot layer. */
  static ModuleLookup boot() {
    return among(
        ModuleLayer.boot().configuration().modules().stream().map(ResolvedModule::reference));
  }

  /** Looks in those of some modules that have definitions, in the order of their names. */
  static ModuleLookup among(Stream<ModuleReference> modules) {
    return new ModuleLookup(modules
        .sorted(Comparator.comparing(module -> module.descriptor().name()))
        .filter(module -> module
            .location()
            .filter(location -> !"jrt".equals(location.getScheme()))
            .isPresent())
        .filter(ModuleLookup::hasDefinitions)
        .toList());
  }

  private static boolean hasDefinitions(ModuleReference module) {
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      return names.anyMatch(name -> name.startsWith(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<DefinitionSource> find(String path) {
    return this.modules.stream().flatMap(module -> find(module, path).stream()).findFirst();
  }

  private static Optional<DefinitionSource> find(ModuleReference module, String path) {
    try (ModuleReader reader = module.open()) {
      reader.find(path).ifPresent(place -> FolderFile.checkResource(place, path));
      Optional<InputStream> found = reader.open(path);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = found.get()) {
        return Optional.of(new DefinitionSource(path, in.readNBytes(Limits.FILE_BYTES + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String describe() {
    return "the module path";
  }
}
