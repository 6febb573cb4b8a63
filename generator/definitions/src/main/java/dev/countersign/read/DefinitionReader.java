package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * From the bytes of a file to a document.
 *
 * <p>Only the form is judged: text, YAML without its clever parts, names that stand once.
 */
public final class DefinitionReader {

  private DefinitionReader() {}

  /**
   * Reads a file.
   *
   * @param source the file
   * @param diagnostics takes what is wrong with its form
   * @return the document, or nothing where anything is wrong
   */
  public static Optional<Document> read(DefinitionSource source, Diagnostics diagnostics) {
    return SourceText.of(source, diagnostics)
        .flatMap(text -> new TreeBuilder(text, diagnostics).build());
  }
}
