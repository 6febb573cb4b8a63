package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.List;

/**
 * A definition that holds the edits of people and the changes of the pages.
 *
 * @param file the parts of the file
 * @param conflicts where the two do not go together, in the order of the keys
 */
public record MergedDefinition(Part.Mapping file, List<Conflict> conflicts) {
  /**
   * Copies the list.
   *
   * @param file the parts of the file
   * @param conflicts where the two do not go together, in the order of the keys
   */
  public MergedDefinition {
    conflicts = List.copyOf(conflicts);
  }
}
