package dev.countersign.page.document;

import dev.countersign.page.document.PageText.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the little HTML that pages have: headings, paragraphs, tables, code and line breaks.
 *
 * <p>Tags that pages use for looks are passed over; what is no known tag is text, as {@code <id>}.
 */
final class HtmlBlocks {

  private static final Pattern TAG =
      Patterns.compile("<!--.*?(?:-->|$)|<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)/?>");
  private static final Pattern HREF =
      Patterns.compile("(?i)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final Pattern ENTITY =
      Patterns.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,6});");
  private static final Map<String, String> ENTITIES = Map.of(
      "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…");

  private static final Set<String> BREAKING = Set.of(
      "p",
      "div",
      "section",
      "article",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "table",
      "thead",
      "tbody",
      "tfoot",
      "caption",
      "hr",
      "blockquote",
      "html",
      "body",
      "head",
      "main",
      "header",
      "footer",
      "nav",
      "title");
  private static final Set<String> LOOKS = Set.of(
      "a",
      "b",
      "i",
      "u",
      "em",
      "strong",
      "span",
      "font",
      "code",
      "tt",
      "kbd",
      "small",
      "sub",
      "sup",
      "del",
      "ins",
      "mark",
      "center",
      "img",
      "col",
      "colgroup",
      "meta",
      "link");
  private static final Set<String> HIDDEN = Set.of("script", "style", "title");

  private final BlockCollector blocks;
  private final StringBuilder text = new StringBuilder();
  private int textLine;
  private boolean blank = true;
  private Optional<List<Block.Row>> table = Optional.empty();
  private Optional<List<String>> row = Optional.empty();
  private int rowLine;
  private boolean inCell;
  private boolean verbatim;
  private boolean hidden;

  HtmlBlocks(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** Returns what a tag within a line of Markdown stands for. */
  static String inline(String tag) {
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches()) {
      return tag;
    }
    if (matcher.group(2) == null) {
      return "";
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("br") || BREAKING.contains(name)) {
      return "\n";
    }
    return LOOKS.contains(name) ? "" : tag;
  }

  /** Reads lines of HTML, the first of which has a number. */
  void read(List<String> lines, int first) throws UnreadableException {
    boolean comment = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int from = 0;
      if (comment) {
        int end = line.indexOf("-->");
        comment = end < 0;
        from = comment ? line.length() : end + 3;
      }
      comment |= read(line, from, first + i);
      append("\n", first + i);
    }
    endTable();
    flush();
  }

  /** Reads a line; returns whether it ends within a comment. */
  private boolean read(String line, int from, int number) throws UnreadableException {
    Matcher tag = TAG.matcher(line);
    int done = from;
    boolean comment = false;
    while (tag.find(done)) {
      append(decoded(line.substring(done, tag.start())), number);
      done = tag.end();
      if (tag.group(2) != null) {
        take(tag, number);
      } else {
        comment = !tag.group().endsWith("-->");
      }
    }
    append(decoded(line.substring(done)), number);
    return comment;
  }

  private void take(Matcher tag, int line) throws UnreadableException {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean end = !tag.group(1).isEmpty();
    Matcher href = HREF.matcher(tag.group(3));
    if (name.equals("a") && href.find()) {
      this.blocks.link(href.group().replaceFirst("(?i)^href\\s*=\\s*", "").replaceAll("[\"']", ""));
    }
    if (HIDDEN.contains(name)) {
      this.hidden = !end;
    } else if (name.equals("br")) {
      append("\n", line);
    } else if (name.matches("h[1-6]")) {
      heading(name.charAt(1) - '0', end);
    } else if (name.equals("pre")) {
      code(end, line);
    } else if (Set.of("table", "tr", "td", "th").contains(name)) {
      cell(name, end, line);
    } else if (BREAKING.contains(name)) {
      breakText(line);
    } else if (!LOOKS.contains(name)) {
      append(tag.group(), line);
    }
  }

  private void heading(int level, boolean end) throws UnreadableException {
    if (this.row.isPresent()) {
      return;
    }
    if (end) {
      this.blocks.heading(level, collapsed(), this.textLine);
      clear();
    } else {
      flush();
    }
  }

  private void code(boolean end, int line) throws UnreadableException {
    if (this.row.isPresent()) {
      append("\n", line);
    } else if (end) {
      this.blocks.code("", this.text.toString().strip() + "\n", this.textLine);
      clear();
      this.verbatim = false;
    } else {
      flush();
      this.verbatim = true;
    }
  }

  private void cell(String name, boolean end, int line) throws UnreadableException {
    switch (name) {
      case "table" -> {
        if (end) {
          endTable();
        } else {
          flush();
          this.table = Optional.of(new ArrayList<>());
        }
      }
      case "tr" -> {
        endRow();
        if (!end && this.table.isPresent()) {
          this.row = Optional.of(new ArrayList<>());
          this.rowLine = line;
        }
      }
      default -> {
        endCell();
        this.inCell = !end;
      }
    }
  }

  private void endCell() {
    if (this.inCell && this.row.isPresent()) {
      this.row.get().add(collapsed());
    }
    clear();
    this.inCell = false;
  }

  private void endRow() throws UnreadableException {
    endCell();
    if (this.row.isPresent() && this.table.isPresent() && !this.row.get().isEmpty()) {
      this.table.get().add(new Block.Row(this.row.get(), this.rowLine));
    }
    this.row = Optional.empty();
  }

  private void endTable() throws UnreadableException {
    if (this.table.isPresent()) {
      endRow();
      this.blocks.table(this.table.get());
      this.table = Optional.empty();
    }
  }

  private void breakText(int line) throws UnreadableException {
    if (this.row.isPresent() || this.verbatim) {
      append("\n", line);
    } else {
      flush();
    }
  }

  private void flush() throws UnreadableException {
    this.blocks.text(collapsed(), this.textLine);
    clear();
  }

  private void clear() {
    this.text.setLength(0);
    this.blank = true;
  }

  private void append(String more, int line) {
    if (this.hidden) {
      return;
    }
    if (this.blank && !more.isBlank()) {
      this.text.setLength(0);
      this.textLine = line;
      this.blank = false;
    }
    this.text.append(more);
  }

  private String collapsed() {
    return InlineText.withoutBlankLines(this.text.toString());
  }

  private static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(character(found.group(1)).orElse(found.group())));
  }

  private static Optional<String> character(String entity) {
    if (!entity.startsWith("#")) {
      return Optional.ofNullable(ENTITIES.get(entity));
    }
    boolean hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
    int code = hexadecimal
        ? Integer.parseInt(entity.substring(2), 16)
        : Integer.parseInt(entity.substring(1));
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }
}
