package dev.countersign.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of a cell or a paragraph: marks resolved, breaks as line breaks, links as their text.
 *
 * @param text the text
 * @param links where its links lead
 * @param depth how deep its marks nest
 */
record InlineText(String text, List<String> links, int depth) {

  /** A name, which marks of emphasis stand around; around other things they may mean a product. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\w.\\-]*");

  static InlineText of(Node parent) {
    StringBuilder text = new StringBuilder();
    List<String> links = new ArrayList<>();
    int depth = 0;
    int deepest = 0;
    Node node = parent.getFirstChild();
    while (node != null) {
      text.append(opening(node));
      if (node instanceof Link link) {
        links.add(link.getDestination());
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        deepest = Math.max(deepest, ++depth);
        continue;
      }
      text.append(closing(node));
      while (node.getNext() == null && depth > 0) {
        node = node.getParent();
        depth--;
        text.append(closing(node));
      }
      node = node.getNext();
    }
    return new InlineText(withoutBlankLines(text.toString()), links, deepest);
  }

  static String withoutBlankLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String opening(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof HtmlInline html) {
      return HtmlBlocks.inline(html.getLiteral());
    }
    return node instanceof SoftLineBreak || node instanceof HardLineBreak ? "\n" : mark(node);
  }

  private static String closing(Node node) {
    return mark(node);
  }

  // *Name* is a mark around a name; 24*60*60 is none.
  private static String mark(Node node) {
    boolean kept = node instanceof Emphasis
        && !(node.getFirstChild() instanceof Text text
            && text.getNext() == null
            && WORD.matcher(text.getLiteral()).matches());
    return kept ? ((Emphasis) node).getOpeningDelimiter() : "";
  }
}
