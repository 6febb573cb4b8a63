package dev.countersign.page.merge;

import dev.countersign.page.merge.FolderFiles.Content;
import dev.countersign.page.merge.FolderFiles.Found;
import dev.countersign.page.merge.FolderFiles.Refused;
import dev.countersign.read.DefinitionSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A definition in the output folder, and what the import before wrote.
 *
 * @param file the definition, from the output folder
 * @param base what the import before wrote
 * @param mine the definition as it is
 * @param refused why neither of them is touched
 */
record FileVersions(
    String file,
    Optional<DefinitionSource> base,
    Optional<DefinitionSource> mine,
    Optional<String> refused) {

  static FileVersions find(FolderFiles files, String file) {
    Found base = files.find(ImportFolder.baseOf(file));
    Found mine = files.find(file);
    Optional<String> refused = List.of(mine, base).stream()
        .filter(Refused.class::isInstance)
        .map(found -> ((Refused) found).why())
        .findFirst();
    return new FileVersions(file, source(base), source(mine), refused);
  }

  /** Tells whether nobody touched the file since the import before. */
  boolean isUntouched() {
    return this.base.isPresent()
        && this.mine.isPresent()
        && Arrays.equals(this.base.get().content(), this.mine.get().content());
  }

  private static Optional<DefinitionSource> source(Found found) {
    return found instanceof Content content ? Optional.of(content.source()) : Optional.empty();
  }
}
