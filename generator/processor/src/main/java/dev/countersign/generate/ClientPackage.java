package dev.countersign.generate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The package that clients land in.
 *
 * @param name its name; empty for the unnamed package
 * @param marked whether the compile of the sources sees {@code javax.annotation.processing.Generated}
 * @param classes the simple names of all classes that the package has already, generated ones or not
 * @param sources those of them that are compiled along with the client, and are not generated
 */
public record ClientPackage(
    String name, boolean marked, SortedSet<String> classes, List<String> sources) {
  /**
   * Copies the names.
   *
   * @param name its name; empty for the unnamed package
   * @param marked whether the compile of the sources sees {@code
   *     javax.annotation.processing.Generated}
   * @param classes the simple names of all classes that the package has already, generated ones or
   *     not
   * @param sources those of them that are compiled along with the client, and are not generated
   */
  public ClientPackage {
    classes = new TreeSet<>(classes);
    sources = List.copyOf(sources);
  }
}
