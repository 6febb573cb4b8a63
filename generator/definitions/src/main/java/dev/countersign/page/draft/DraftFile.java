package dev.countersign.page.draft;

import dev.countersign.check.Keys;
import dev.countersign.format.DefinitionFormat;
import dev.countersign.format.Part;

/**
 * A definition file that an import makes.
 *
 * @param path where it belongs, from the folder of the definitions: {@code uhost/CopyCustomImage.yaml}
 * @param keys what a file of its kind may hold
 * @param parts what it holds
 * @param text its canonical text
 */
public record DraftFile(String path, Keys keys, Part.Mapping parts, String text) {

  static DraftFile of(String path, Keys keys, Part.Mapping parts) {
    return new DraftFile(path, keys, parts, DefinitionFormat.text(parts, keys));
  }
}
