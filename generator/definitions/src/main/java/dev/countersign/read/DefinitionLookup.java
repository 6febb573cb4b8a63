package dev.countersign.read;

import java.util.Optional;
import java.util.Set;

/** Where definition files are found. */
public interface DefinitionLookup {

  /**
   * Finds a file.
   *
   * @param path a relative path with forward slashes, as {@code countersign/uhost.yaml}
   * @return the file, or nothing where there is none
   */
  Optional<DefinitionSource> find(String path);

  /**
   * Returns the names of APIs that are there, to suggest one of them in place of one that is not.
   *
   * @return the names, as {@code uhost}; none where the place cannot be listed, as the default says
   */
  default Set<String> apis() {
    return Set.of();
  }

  /**
   * Says where this looks, for a message that a file is missing.
   *
   * @return the place, as {@code the class path}
   */
  String describe();
}
