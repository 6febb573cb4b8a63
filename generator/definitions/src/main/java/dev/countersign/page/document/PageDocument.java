package dev.countersign.page.document;

import java.util.List;

/**
 * A documentation page as blocks in order.
 *
 * @param path where the page was found, from the folder that was imported; never absolute
 * @param blocks headings, texts, tables and blocks of code
 */
public record PageDocument(String path, List<Block> blocks) {
  /**
   * Copies the blocks.
   *
   * @param path where the page was found, from the folder that was imported; never absolute
   * @param blocks headings, texts, tables and blocks of code
   */
  public PageDocument {
    blocks = List.copyOf(blocks);
  }
}
