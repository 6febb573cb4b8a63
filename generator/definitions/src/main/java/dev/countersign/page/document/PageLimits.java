package dev.countersign.page.document;

/** How large a page may be; what is larger is skipped, and the report says so. */
public final class PageLimits {

  /** Bytes of one page: thirty times the largest page of the catalogue. */
  public static final int FILE_BYTES = 1024 * 1024;

  /** Characters of one line; a cell with all its line breaks is a part of one. */
  public static final int LINE_CHARACTERS = 64 * 1024;

  /** Quotations, lists and marks of emphasis inside each other. */
  public static final int NESTING = 32;

  /** Headings, texts, tables and blocks of code of one page. */
  public static final int BLOCKS = 5000;

  /** Opening brackets of one paragraph; the time to match them grows with the square of it. */
  public static final int BRACKETS = 1000;

  /** Rows of one table. */
  public static final int ROWS = 2000;

  /** Columns of one table. */
  public static final int COLUMNS = 32;

  /** Files that one import looks at. */
  public static final int FILES = 100_000;

  private PageLimits() {}
}
