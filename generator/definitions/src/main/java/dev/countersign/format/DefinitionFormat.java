package dev.countersign.format;

import dev.countersign.check.KeyTree;
import dev.countersign.check.Keys;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionReader;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From a definition file to its canonical text.
 *
 * <p>Keys stand in the order of the language and names in the order of the author; what fits on a
 * line of {@value PartWriter#WIDTH} columns is written on it; quotes stand where YAML needs them. The
 * meaning and the comments stay. What is canonical already comes back as it is.
 */
public final class DefinitionFormat {

  private DefinitionFormat() {}

  /**
   * Returns the canonical text of a file.
   *
   * <p>The file has to be readable and to name its version; it may break other rules of the language, and then goes on to do so.
   *
   * <pre>{@code
   * CopyCustomImage:
   *   effect: write
   *   parameters:
   *     Region: { type: string, required: true, client: true }  # of the source image
   *     TargetRegion: string
   * }</pre>
   *
   * @param source the file
   * @param diagnostics takes why the file cannot be formatted
   * @return the text, with a line break at its end, or nothing where the file cannot be formatted
   */
  public static Optional<String> format(DefinitionSource source, Diagnostics diagnostics) {
    return DefinitionReader.read(source, diagnostics)
        .flatMap(document -> KeyTree.root(document, diagnostics))
        .map(keys -> text(PartReader.read(decoded(source)), keys));
  }

  /**
   * Returns the parts of a file, for those who change a definition and keep its comments.
   *
   * @param source the file
   * @param diagnostics takes why the file cannot be read
   * @return the parts as they are written, or nothing where the file cannot be read
   */
  public static Optional<Part.Mapping> parts(DefinitionSource source, Diagnostics diagnostics) {
    return DefinitionReader.read(source, diagnostics)
        .flatMap(document -> KeyTree.root(document, diagnostics))
        .map(keys -> PartReader.read(decoded(source)));
  }

  /**
   * Returns the canonical text of parts.
   *
   * @param file the parts of a whole file
   * @param keys what a file of its kind may hold: {@link Keys#API_FILE} or {@link Keys#ACTION_FILE}
   * @return the text, with a line break at its end
   */
  public static String text(Part.Mapping file, Keys keys) {
    Shape shape = Shape.ofFile(keys);
    Part.Mapping canonical = Canonical.of(file, shape);
    String text = PartWriter.write(canonical, shape);
    if (!PartReader.read(text).equals(canonical)) {
      throw new IllegalStateException("The canonical text would not mean the same:\n" + text);
    }
    return text;
  }

  private static String decoded(DefinitionSource source) {
    String text = new String(source.content(), StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\r\n?", "\n");
  }
}
