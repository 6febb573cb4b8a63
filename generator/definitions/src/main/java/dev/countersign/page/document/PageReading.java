package dev.countersign.page.document;

/** What became of the bytes of a page. */
public sealed interface PageReading {

  /**
   * A page that was read.
   *
   * @param document the page
   */
  record Page(PageDocument document) implements PageReading {}

  /**
   * A page that was not read.
   *
   * @param line where it cannot be read, from 1; 0 for the whole page
   * @param reason why, in one sentence
   */
  record Unreadable(int line, String reason) implements PageReading {}
}
