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
    Diagnostics own = new Diagnostics();
    Optional<Document> document = readable(source, own);
    own.sorted().forEach(diagnostics::add);
    return own.hasErrors() ? Optional.empty() : document;
  }

  /**
   * Reads what can be read of a file, so that all of it is judged in one run.
   *
   * @param source the file
   * @param diagnostics takes what is wrong with its form, and which parts cannot be read
   * @return the document without those parts, or nothing where no part can be read
   */
  public static Optional<Document> readable(DefinitionSource source, Diagnostics diagnostics) {
    Optional<Document> document =
        SourceText.of(source, diagnostics).flatMap(text -> new Recovery(text, diagnostics).read());
    if (document.isEmpty()) {
      diagnostics.unreadFile();
    }
    return document;
  }
}
