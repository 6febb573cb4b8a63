package dev.countersign.read;

import java.util.Optional;

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
   * Says where this looks, for a message that a file is missing.
   *
   * @return the place, as {@code the class path}
   */
  String describe();
}
