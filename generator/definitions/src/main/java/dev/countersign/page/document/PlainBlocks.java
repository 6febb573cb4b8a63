package dev.countersign.page.document;

import dev.countersign.page.document.PageText.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text: tables with bars or tabs, and every other line as a text of its own. */
final class PlainBlocks {

  private static final Pattern DELIMITERS = Pattern.compile("[\\s|:+=-]*-[\\s|:+=-]*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final BlockCollector blocks;

  PlainBlocks(BlockCollector blocks) {
    this.blocks = blocks;
  }

  void read(List<String> lines) throws UnreadableException {
    int i = 0;
    while (i < lines.size()) {
      int end = endOfTable(lines, i);
      if (end - i >= 2) {
        table(lines.subList(i, end), i + 1);
        i = end;
      } else {
        text(lines, i);
        i++;
      }
    }
  }

  // What stands right above a table, or in front of everything, is a heading without a mark.
  private void text(List<String> lines, int i) throws UnreadableException {
    boolean heading = this.blocks.blocks().isEmpty()
        || (i + 1 < lines.size() && endOfTable(lines, i + 1) - i > 2);
    if (heading) {
      this.blocks.heading(0, lines.get(i), i + 1);
    } else {
      this.blocks.text(lines.get(i), i + 1);
    }
  }

  private static int endOfTable(List<String> lines, int begin) {
    boolean bars = isBarred(lines.get(begin));
    if (!bars && !isTabbed(lines.get(begin))) {
      return begin;
    }
    int end = begin;
    while (end < lines.size() && (bars ? isBarred(lines.get(end)) : isTabbed(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isBarred(String line) {
    String stripped = line.strip();
    return (stripped.startsWith("|") && stripped.length() > 1)
        || (stripped.indexOf('|') > 0 && BAR.split(stripped, -1).length > 2);
  }

  private static boolean isTabbed(String line) {
    return !line.isBlank()
        && line.charAt(0) != '\t'
        && line.stripTrailing().split("\t", -1).length > 2;
  }

  private void table(List<String> lines, int first) throws UnreadableException {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!DELIMITERS.matcher(lines.get(i)).matches()) {
        rows.add(new Block.Row(cells(lines.get(i)), first + i));
      }
    }
    this.blocks.table(rows);
  }

  private static List<String> cells(String line) {
    String stripped = line.strip();
    String[] cells = isBarred(stripped)
        ? BAR.split(stripped.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", ""), -1)
        : line.stripTrailing().split("\t", -1);
    List<String> texts = new ArrayList<>();
    for (String cell : cells) {
      texts.add(BREAK.matcher(cell.replace("\\|", "|")).replaceAll("\n").strip());
    }
    return texts;
  }
}
