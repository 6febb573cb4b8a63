package dev.countersign.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a definition file.
 *
 * @param file the file, as it is shown to people
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param column the column, from 1, in characters; 0 where the file as a whole is meant
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
      .thenComparingInt(SourceLocation::line)
      .thenComparingInt(SourceLocation::column);

  /**
   * Refuses a negative line or column, and a line without a column.
   *
   * @param file the file, as it is shown to people
   * @param line the line, from 1; 0 where the file as a whole is meant
   * @param column the column, from 1, in characters; 0 where the file as a whole is meant
   */
  public SourceLocation {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException("No place in a file: " + line + ":" + column);
    }
  }

  /**
   * Returns the place that stands for a whole file.
   *
   * @param file the file, as it is shown to people
   * @return the place
   */
  public static SourceLocation ofFile(String file) {
    return new SourceLocation(file, 0, 0);
  }

  /**
   * Orders by file, then by line, then by column; a whole file comes before its lines.
   *
   * @param other the place to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line:column}, or only the file where all of it is meant. */
  @Override
  public String toString() {
    return this.line == 0 ? this.file : this.file + ":" + this.line + ":" + this.column;
  }
}
