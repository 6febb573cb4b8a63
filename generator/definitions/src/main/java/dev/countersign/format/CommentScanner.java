package dev.countersign.format;

import dev.countersign.format.Comments.Comment;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** Returns the comments in order, given the texts. */
  List<Comment> scan(List<ScalarNode> texts) {
    BitSet inTexts = new BitSet();
    texts.forEach(text -> inTexts.set(afterHeader(text), Comments.endMark(text).getIndex()));
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < this.characters.length; i++) {
      if (this.characters[i] == '#' && !inTexts.get(i)) {
        comments.add(comment(i));
        i = endOfLine(i) - 1;
      } else {
        advance(i);
      }
    }
    return comments;
  }

  /** Tells whether a line, from 0, has nothing on it. */
  boolean isBlank(int number) {
    return this.blankLines.get(number);
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
    if (this.characters[i] == '\n') {
      this.blankLines.set(this.line, this.blank);
      this.line++;
      this.lineStart = i + 1;
      this.blank = true;
    } else if (this.characters[i] != ' ' && this.characters[i] != '\t') {
      this.blank = false;
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < this.characters.length && this.characters[end] != '\n') {
      end++;
    }
    return end;
  }
}
