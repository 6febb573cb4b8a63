package dev.countersign.page.merge;

import java.util.List;

/**
 * What an import did to the files of its output folder; all paths are from that folder.
 *
 * @param created the files that were not there
 * @param updated the files that were written anew
 * @param removed the files whose actions are gone from the pages
 * @param unchanged the files that stay as they are
 * @param edited those of the created, updated and unchanged files that say something else than the
 *     pages, because a person edited them
 * @param conflicts what a person should look at
 */
public record WriteSummary(
    List<String> created,
    List<String> updated,
    List<String> removed,
    List<String> unchanged,
    List<String> edited,
    List<FileConflict> conflicts) {
  /**
   * Sorts the lists.
   *
   * @param created the files that were not there
   * @param updated the files that were written anew
   * @param removed the files whose actions are gone from the pages
   * @param unchanged the files that stay as they are
   * @param edited those of the created, updated and unchanged files that say something else than the
   *     pages, because a person edited them
   * @param conflicts what a person should look at
   */
  public WriteSummary {
    created = created.stream().sorted().toList();
    updated = updated.stream().sorted().toList();
    removed = removed.stream().sorted().toList();
    unchanged = unchanged.stream().sorted().toList();
    edited = edited.stream().sorted().toList();
    conflicts = conflicts.stream().sorted().toList();
  }
}
