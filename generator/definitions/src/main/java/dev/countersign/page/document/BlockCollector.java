package dev.countersign.page.document;

import dev.countersign.page.document.PageText.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Takes the blocks of a page in order, and refuses a table that is too large. */
final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  List<Block> blocks() {
    return this.blocks;
  }

  List<String> links() {
    return this.links;
  }

  void heading(int level, String text, int line) throws UnreadableException {
    if (!text.isBlank()) {
      add(new Block.Heading(level, text.strip(), line));
    }
  }

  void text(String text, int line) throws UnreadableException {
    if (!text.isBlank()) {
      add(new Block.Text(text.strip(), line));
    }
  }

  void code(String language, String text, int line) throws UnreadableException {
    add(new Block.Code(language, text, line));
  }

  private void add(Block block) throws UnreadableException {
    if (this.blocks.size() >= PageLimits.BLOCKS) {
      throw new UnreadableException(
          block.line(),
          "The page has more than " + PageLimits.BLOCKS + " headings, texts and tables.");
    }
    this.blocks.add(block);
  }

  void link(String target) {
    this.links.add(target);
  }

  /** Takes a table: its head and the rows below. */
  void table(List<Block.Row> rows) throws UnreadableException {
    if (rows.isEmpty()) {
      return;
    }
    int line = rows.get(0).line();
    if (rows.size() - 1 > PageLimits.ROWS) {
      throw new UnreadableException(line, "The table has more than " + PageLimits.ROWS + " rows.");
    }
    for (Block.Row row : rows) {
      if (row.cells().size() > PageLimits.COLUMNS) {
        throw tooWide(row.line());
      }
    }
    add(new Block.Table(rows.get(0).cells(), rows.subList(1, rows.size()), line));
  }

  static UnreadableException tooWide(int line) {
    return new UnreadableException(
        line, "The table has more than " + PageLimits.COLUMNS + " columns.");
  }

  static UnreadableException tooDeep(int line) {
    return new UnreadableException(
        line,
        "Quotations, lists or marks are nested more than " + PageLimits.NESTING + " levels deep.");
  }
}
