package dev.countersign.page.merge;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that an import did not do to a file, and that a person should look at.
 *
 * @param file the file, from the output folder
 * @param kind what kept the import from it
 * @param text what stays, and what the pages say; the file, or a key of it, is the subject
 * @param detail the place within the file, for an edit
 */
public record FileConflict(String file, Kind kind, String text, Optional<Conflict> detail)
    implements Comparable<FileConflict> {

  private static final Comparator<FileConflict> ORDER =
      Comparator.comparing(FileConflict::file).thenComparing(FileConflict::text);

  /** What kept the import from a file. */
  public enum Kind {
    /** A person edited what the pages changed. */
    EDIT,
    /** A person removed the file, and the pages changed what was in it. */
    REMOVED,
    /** The action is gone from the pages, and a person had edited its file. */
    GONE,
    /** The action is defined in the file of the API. */
    HELD,
    /** The file cannot be read as a definition. */
    UNREADABLE,
    /** There is something else than a file, as a symbolic link. */
    NO_FILE;

    /**
     * Returns the name in words, as {@code no file}.
     *
     * @return words in lower case
     */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static FileConflict of(String file, Conflict conflict) {
    return new FileConflict(file, Kind.EDIT, conflict.text(), Optional.of(conflict));
  }

  static FileConflict of(String file, Kind kind, String text) {
    return new FileConflict(file, kind, text, Optional.empty());
  }

  /**
   * Orders by file, then by what is said.
   *
   * @param other the conflict to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(FileConflict other) {
    return ORDER.compare(this, other);
  }
}
