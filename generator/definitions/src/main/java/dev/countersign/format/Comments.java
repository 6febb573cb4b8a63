package dev.countersign.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The comments of a file: those at the end of a line by the part that they are about, and those on
 * lines of their own in the order of the file, until they are taken.
 */
final class Comments {

  private final IdentityHashMap<Node, String> ends = new IdentityHashMap<>();
  private final Deque<Comment> waiting = new ArrayDeque<>();
  private final CommentScanner scanner;

  /**
   * A comment.
   *
   * @param text the comment with its hash sign
   * @param start the number of its first character in the file
   * @param line its line, from 0
   * @param column its column, from 0
   * @param alone whether nothing else is on its line
   */
  record Comment(String text, int start, int line, int column, boolean alone) {}

  private Comments(CommentScanner scanner) {
    this.scanner = scanner;
  }

  static Comments of(int[] characters, Node root) {
    CommentScanner scanner = new CommentScanner(characters);
    Spots spots = Spots.of(root);
    Comments comments = new Comments(scanner);
    for (Comment comment : scanner.scan(spots.texts())) {
      Optional<Node> owner = comment.alone() ? Optional.empty() : spots.owner(comment);
      if (owner.isEmpty() || comments.ends.putIfAbsent(owner.get(), comment.text()) != null) {
        comments.waiting.add(comment);
      }
    }
    return comments;
  }

  /** Returns the comment at the end of the line of a key or an item. */
  Optional<String> end(Node node) {
    return Optional.ofNullable(this.ends.get(node));
  }

  /** Takes the comments before a part. */
  List<String> before(Node node) {
    List<String> lines = new ArrayList<>();
    int last = -1;
    while (!this.waiting.isEmpty() && this.waiting.element().start() < start(node)) {
      Comment comment = this.waiting.remove();
      if (!lines.isEmpty() && isBlankAbove(comment)) {
        lines.add("");
      }
      lines.add(comment.text());
      last = comment.line();
    }
    if (!lines.isEmpty() && this.scanner.isBlank(last + 1)) {
      lines.add("");
    }
    return lines;
  }

  /** Takes the comments before a place that are indented far enough to belong to what ends there. */
  List<String> tail(int limit, int column) {
    List<String> lines = new ArrayList<>();
    while (!this.waiting.isEmpty()
        && this.waiting.element().start() < limit
        && this.waiting.element().column() >= column) {
      Comment comment = this.waiting.remove();
      if (isBlankAbove(comment)) {
        lines.add("");
      }
      lines.add(comment.text());
    }
    return lines;
  }

  static int start(Node node) {
    return startMark(node).getIndex();
  }

  /** Returns where a node begins; all have their marks. */
  static Mark startMark(Node node) {
    return node.getStartMark().orElseThrow();
  }

  /** Returns where a node ends. */
  static Mark endMark(Node node) {
    return node.getEndMark().orElseThrow();
  }

  private boolean isBlankAbove(Comment comment) {
    return comment.alone() && this.scanner.isBlank(comment.line() - 1);
  }
}
