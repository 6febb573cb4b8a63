package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.Optional;

/**
 * Merges what an import would write into a definition that people edited since the import before.
 *
 * <ul>
 *   <li>Maps merge by key, lists by what is in them; another form of the same is no edit.
 *   <li>Where people changed nothing, the pages are followed; where the pages changed nothing, people
 *       are. What people removed stays removed, and what they added stays.
 *   <li>Where both changed the same thing, the edit stays, and the place is a conflict.
 *   <li>What the pages no longer have goes. If it was edited or has a comment of a person, it stays,
 *       and is a conflict.
 *   <li>A fact that a person took out of {@code guessed} is confirmed: it stays confirmed while the
 *       pages say the same, and is a conflict when they say something else.
 *   <li>{@code source} is never a conflict: it follows the pages unless a person changed it.
 *   <li>Comments of people stay, and so does their order.
 * </ul>
 *
 * <p>Without a base everything in the file belongs to people, and the pages only add.
 */
public final class DefinitionMerge {

  private DefinitionMerge() {}

  /**
   * Merges the three versions of a definition file.
   *
   * <p>Merging once more with the result in place of the edited file gives the result.
   *
   * @param base what the import before wrote; nothing where it wrote no such file
   * @param mine the file as it is now, with edits and comments
   * @param theirs what this import would write
   * @return the merged file, and what does not go together
   */
  public static MergedDefinition merge(
      Optional<Part.Mapping> base, Part.Mapping mine, Part.Mapping theirs) {
    Versions file = new Versions(base.map(Versions::whole), whole(mine), whole(theirs));
    PartMerge merge = new PartMerge();
    Part merged = merge
        .member(file, Place.ofFile(CanonicalParts.keys(theirs)), Trail.START)
        .map(Part.Member::value)
        .orElse(mine);
    return new MergedDefinition((Part.Mapping) merged, merge.conflicts());
  }

  private static Optional<Part.Member> whole(Part.Mapping file) {
    return Optional.of(Versions.whole(file));
  }
}
