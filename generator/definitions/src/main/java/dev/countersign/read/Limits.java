package dev.countersign.read;

/** How large a definition file may be. */
public final class Limits {

  /** Bytes of one file: four times the largest API of the catalogue in one piece. */
  public static final int FILE_BYTES = 8 * 1024 * 1024;

  /** Characters of one line; the time that SnakeYAML takes grows with the square of it. */
  public static final int LINE_CHARACTERS = 16 * 1024;

  /** Maps and lists inside each other. */
  public static final int NESTING = 64;

  private Limits() {}
}
