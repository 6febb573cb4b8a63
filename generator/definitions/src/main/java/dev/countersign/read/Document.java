package dev.countersign.read;

import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;

/**
 * A definition file as a tree.
 *
 * @param file the file, as it is shown to people
 * @param root all that it says
 */
public record Document(String file, Node.Mapping root) {

  /**
   * Returns a document that stands for a file of which nothing can be read.
   *
   * @param file the file, as it is shown to people
   * @return a document without keys
   */
  public static Document empty(String file) {
    return new Document(file, new Node.Mapping(List.of(), SourceLocation.ofFile(file)));
  }

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
