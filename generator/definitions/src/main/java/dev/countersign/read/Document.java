package dev.countersign.read;

import java.util.Objects;

/**
 * A definition file as a tree.
 *
 * @param file the file, as it is shown to people
 * @param root all that it says
 */
public record Document(String file, Node.Mapping root) {
  /**
   * Refuses absent parts.
   *
   * @param file the file, as it is shown to people
   * @param root all that it says
   */
  public Document {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(root, "root");
  }
}
