package dev.countersign.format;

import dev.countersign.format.Comments.Comment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Finds comments: outside of texts, whatever follows a hash sign on its line is one. */
final class CommentScanner {

  private final int[] characters;
  private final BitSet blankLines = new BitSet();
  private int line;
  private int lineStart;
  private boolean blank = true;

  CommentScanner(int[] characters) {
    this.characters = characters;
  }

  /** Returns the comments in order, given the texts in order. */
  List<Comment> scan(List<ScalarNode> texts) {
    List<Comment> comments = new ArrayList<>();
    Iterator<ScalarNode> coming = texts.iterator();
    int textStart = this.characters.length;
    int textEnd = 0;
    for (int i = 0; i < this.characters.length; i++) {
      while (i >= textEnd && coming.hasNext()) {
        ScalarNode text = coming.next();
        textStart = afterHeader(text);
        textEnd = Comments.endMark(text).getIndex();
      }
      boolean inText = i >= textStart && i < textEnd;
      if (!inText && this.characters[i] == '#') {
        comments.add(comment(i));
        i = endOfLine(i) - 1;
      } else {
        advance(i);
      }
    }
    return comments;
  }

  /** Tells whether a line, from 0, is there and has nothing on it. */
  boolean isBlank(int number) {
    return number >= 0 && this.blankLines.get(number);
  }

  // Behind the | of a block there may be a comment before the text begins.
  private int afterHeader(ScalarNode text) {
    int start = Comments.start(text);
    ScalarStyle style = text.getScalarStyle();
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED ? endOfLine(start) : start;
  }

  private Comment comment(int start) {
    String text = new String(this.characters, start, endOfLine(start) - start).stripTrailing();
    Comment comment = new Comment(text, start, this.line, start - this.lineStart, this.blank);
    this.blank = false;
    return comment;
  }

  private void advance(int i) {
    if (isBreak(i)) {
      this.blankLines.set(this.line, this.blank);
      this.line++;
      this.lineStart = i + 1;
      this.blank = true;
    } else if (this.characters[i] != ' '
        && this.characters[i] != '\t'
        && this.characters[i] != '\r') {
      this.blank = false;
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < this.characters.length && !isBreak(end) && this.characters[end] != '\r') {
      end++;
    }
    return end;
  }

  private boolean isBreak(int i) {
    return switch (this.characters[i]) {
      case '\n' -> true;
      case '\r' -> i + 1 == this.characters.length || this.characters[i + 1] != '\n';
      default -> false;
    };
  }
}
