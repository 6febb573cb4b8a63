package dev.countersign.read;

/** How large a definition file may be. */
public final class Limits {

  /** Bytes of one file: four times the largest API of the catalogue in one piece. */
  public static final int FILE_BYTES = 8 * 1024 * 1024;

  /** Lines of one file; each costs memory of its own. */
  public static final int LINES = 200_000;

  /** Characters of one line; the time that SnakeYAML takes grows with the square of it. */
  public static final int LINE_CHARACTERS = 16 * 1024;

  /** Entries of one map or list: as many as the models of an API. */
  public static final int ENTRIES = 20_000;

  /** Maps and lists inside each other. */
  public static final int NESTING = 64;

  private Limits() {}
}
