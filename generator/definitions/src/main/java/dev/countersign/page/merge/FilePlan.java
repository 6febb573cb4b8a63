package dev.countersign.page.merge;

import java.util.List;

/**
 * What is to be done about a definition and about its base.
 *
 * @param file the definition, from the output folder
 * @param definition what is to be done about it
 * @param base what is to be done about its base
 * @param edited whether it says something else than the pages afterwards
 * @param conflicts what a person should look at
 */
record FilePlan(
    String file, Step definition, Step base, boolean edited, List<FileConflict> conflicts) {

  FilePlan {
    conflicts = List.copyOf(conflicts);
  }

  /** What is to be done about a file. */
  sealed interface Step {}

  /** It is there, and stays as it is. */
  record Leave() implements Step {}

  /** It is not there, and is not made. */
  record Omit() implements Step {}

  /**
   * It is made.
   *
   * @param text what is written
   */
  record Create(String text) implements Step {}

  /**
   * It is written anew.
   *
   * @param text what is written
   */
  record Update(String text) implements Step {}

  /** It is removed. */
  record Remove() implements Step {}

  /** The file and its base stay, and a person is told why. */
  static FilePlan untouched(FileConflict why) {
    return new FilePlan(why.file(), new Leave(), new Leave(), true, List.of(why));
  }

  /** Tells whether the definition is there afterwards. */
  boolean isThere() {
    return !(this.definition instanceof Omit || this.definition instanceof Remove);
  }
}
