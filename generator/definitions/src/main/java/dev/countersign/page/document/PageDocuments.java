package dev.countersign.page.document;

import dev.countersign.page.document.PageText.UnreadableException;
import java.util.List;
import java.util.regex.Pattern;

/** From the bytes of a page to its blocks, whatever the page is written in. */
public final class PageDocuments {

  private static final Pattern HTML_PAGE =
      Patterns.compile("(?i)\\s*<(!doctype html|html|body)\\b.*");

  /** What only Markdown has: headings, fences, links, bold words, HTML tables. */
  private static final Pattern MARKUP = Patterns.compile("(?i)^ {0,3}#{1,6}(\\s|$)|^ {0,3}(```|~~~)"
      + "|\\]\\([^\\s()]{1,500}\\)|\\*\\*\\S[^*]{0,200}\\*\\*|^\\s*<table\\b");

  private static final Pattern UNDERLINE = Patterns.compile(" {0,3}(=+|-{3,})\\s*");

  private PageDocuments() {}

  /**
   * Reads a page.
   *
   * <p>A page that is no text, or breaks one of {@link PageLimits}, is not read; nothing is thrown.
   *
   * @param path where the page was found, from the folder that was imported
   * @param content its bytes
   * @return the page, or why it cannot be read
   */
  public static PageReading read(String path, byte[] content) {
    try {
      return new PageReading.Page(document(path, PageText.of(content).lines()));
    } catch (UnreadableException broken) {
      return broken.reading();
    }
  }

  private static PageDocument document(String path, List<String> lines) throws UnreadableException {
    BlockCollector blocks = new BlockCollector();
    boolean markedUp = true;
    if (lines.stream().filter(line -> !line.isBlank()).limit(1).anyMatch(PageDocuments::isHtml)) {
      new HtmlBlocks(blocks).read(lines, 1);
    } else if (isMarkdown(lines)) {
      new MarkdownBlocks(blocks).read(lines);
    } else {
      new PlainBlocks(blocks).read(lines);
      markedUp = false;
    }
    return new PageDocument(path, markedUp, blocks.blocks(), blocks.links());
  }

  private static boolean isHtml(String line) {
    return HTML_PAGE.matcher(line).matches();
  }

  private static boolean isMarkdown(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (MARKUP.matcher(line).find()) {
        return true;
      }
      boolean underlined = i > 0
          && UNDERLINE.matcher(line).matches()
          && !lines.get(i - 1).isBlank()
          && lines.get(i - 1).indexOf('|') < 0;
      if (underlined) {
        return true;
      }
    }
    return false;
  }
}
