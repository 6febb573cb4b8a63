package dev.countersign.page.document;

import java.util.List;

/** A piece of a page; lines count from 1. */
public sealed interface Block {

  /**
   * Returns where the block begins.
   *
   * @return a line, from 1
   */
  int line();

  /**
   * A heading.
   *
   * @param level 1 to 6; 0 where plain text has a heading without a mark
   * @param text what it says
   * @param line where it stands
   */
  record Heading(int level, String text, int line) implements Block {}

  /**
   * A paragraph, a quotation or an item of a list.
   *
   * @param text what it says, lines apart by line breaks
   * @param line where it begins
   */
  record Text(String text, int line) implements Block {}

  /**
   * A table.
   *
   * @param header the texts of its head
   * @param rows the rows below
   * @param line where it begins
   */
  record Table(List<String> header, List<Row> rows, int line) implements Block {
    /**
     * Copies the lists.
     *
     * @param header the texts of its head
     * @param rows the rows below
     * @param line where it begins
     */
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells the texts of its cells: markup resolved, breaks as line breaks
   * @param line where it stands
   */
  record Row(List<String> cells, int line) {
    /**
     * Copies the cells.
     *
     * @param cells the texts of its cells: markup resolved, breaks as line breaks
     * @param line where it stands
     */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A block of code.
   *
   * @param language what its fence says, or nothing
   * @param text the code
   * @param line where its first line of code stands
   */
  record Code(String language, String text, int line) implements Block {}
}
