package dev.countersign.page.document;

import dev.countersign.page.document.PageText.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown; nothing here calls itself, however deep a page nests. */
final class MarkdownBlocks {

  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS)
      .maxOpenBlockParsers(PageLimits.NESTING + 4)
      .maxInlineNesting(PageLimits.NESTING)
      .build();

  /** The line below the head of a table: as many columns as it has, each row is filled up to. */
  private static final Pattern DELIMITERS = Patterns.compile("[\\s|:>-]*-[\\s|:-]*");

  private static final Pattern FENCE = Patterns.compile("[\\s>]*(```|~~~).*");
  private static final Pattern TABLE_BEGIN = Patterns.compile("(?i)\\s*<table\\b.*");
  private static final Pattern TABLE_END = Patterns.compile("(?i).*</table\\s*>.*");

  private final BlockCollector blocks;

  MarkdownBlocks(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** Reads a page; tables of HTML are taken out of it, for blank lines would cut them in pieces. */
  void read(List<String> lines) throws UnreadableException {
    int begin = 0;
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      fenced ^= FENCE.matcher(lines.get(i)).matches();
      if (!fenced && TABLE_BEGIN.matcher(lines.get(i)).matches()) {
        int end = endOfTable(lines, i);
        parse(lines.subList(begin, i), begin);
        new HtmlBlocks(this.blocks).read(lines.subList(i, end), i + 1);
        begin = end;
        i = end - 1;
      }
    }
    parse(lines.subList(begin, lines.size()), begin);
  }

  private static int endOfTable(List<String> lines, int begin) {
    for (int i = begin; i < lines.size(); i++) {
      if (TABLE_END.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private void parse(List<String> lines, int before) throws UnreadableException {
    checkLines(lines, before);
    Node document = PARSER.parse(String.join("\n", lines));
    Node node = document.getFirstChild();
    int depth = 0;
    while (node != null && depth >= 0) {
      boolean within = take(node, before) && node.getFirstChild() != null;
      if (within && ++depth > PageLimits.NESTING) {
        throw BlockCollector.tooDeep(before + line(node));
      }
      Node next = within ? node.getFirstChild() : node.getNext();
      while (next == null && depth > 0) {
        node = node.getParent();
        depth--;
        next = node.getNext();
      }
      node = next;
    }
  }

  /** Refuses what would take the parser long: wide tables, and more brackets than anybody writes. */
  private static void checkLines(List<String> lines, int before) throws UnreadableException {
    long brackets = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      long bars = count(line, '|');
      if (bars > PageLimits.COLUMNS + 1 && DELIMITERS.matcher(line).matches()) {
        throw BlockCollector.tooWide(before + i + 1);
      }
      brackets = (line.isBlank() || bars > 0 ? 0 : brackets) + count(line, '[');
      if (brackets > PageLimits.BRACKETS) {
        throw new UnreadableException(
            before + i + 1,
            "The paragraph has more than " + PageLimits.BRACKETS + " opening brackets.");
      }
    }
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(character -> character == wanted).count();
  }

  /** Takes a block; returns whether the blocks within are to be taken, too. */
  private boolean take(Node node, int before) throws UnreadableException {
    int line = before + line(node);
    if (node instanceof Heading heading) {
      this.blocks.heading(heading.getLevel(), text(node, line), line);
    } else if (node instanceof Paragraph) {
      this.blocks.text(text(node, line), line);
    } else if (node instanceof FencedCodeBlock code) {
      this.blocks.code(language(code.getInfo()), code.getLiteral(), line + 1);
    } else if (node instanceof IndentedCodeBlock code) {
      this.blocks.code("", code.getLiteral(), line);
    } else if (node instanceof HtmlBlock html) {
      new HtmlBlocks(this.blocks).read(List.of(html.getLiteral().split("\n", -1)), line);
    } else if (node instanceof TableBlock) {
      this.blocks.table(rows(node, before));
    } else {
      return true;
    }
    return false;
  }

  private List<Block.Row> rows(Node table, int before) throws UnreadableException {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          int line = before + line(row);
          List<String> cells = new ArrayList<>();
          for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(text(cell, line));
          }
          rows.add(new Block.Row(cells, line));
        }
      }
    }
    return rows;
  }

  private String text(Node node, int line) throws UnreadableException {
    InlineText text = InlineText.of(node);
    if (text.depth() > PageLimits.NESTING) {
      throw BlockCollector.tooDeep(line);
    }
    text.links().forEach(this.blocks::link);
    return text.text();
  }

  private static String language(String info) {
    return info == null ? "" : info.strip().split("\\s", 2)[0];
  }

  private static int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
  }
}
