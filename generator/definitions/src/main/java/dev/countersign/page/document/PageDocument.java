package dev.countersign.page.document;

import java.util.List;

/**
 * A documentation page as blocks in order.
 *
 * @param path where the page was found, from the folder that was imported; never absolute
 * @param markedUp whether the page is written in a markup, and not as plain text
 * @param blocks headings, texts, tables and blocks of code
 * @param links where its links lead, as they are written
 */
public record PageDocument(String path, boolean markedUp, List<Block> blocks, List<String> links) {
  /**
   * Copies the lists.
   *
   * @param path where the page was found, from the folder that was imported; never absolute
   * @param markedUp whether the page is written in a markup, and not as plain text
   * @param blocks headings, texts, tables and blocks of code
   * @param links where its links lead, as they are written
   */
  public PageDocument {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }
}
