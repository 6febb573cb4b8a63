package dev.countersign.page.prose;

import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a description, in order. */
final class ValueTokens {

  // Signs that stay in a value where a letter or digit follows, as in v2.0 and cn-bj2.
  private static final String INNER = ".-+_@#";
  private static final int LONGEST_QUOTED = 80;

  private final String text;
  private final List<ValueToken> tokens = new ArrayList<>();
  private final boolean numbers;
  private final boolean ideographs;

  private ValueTokens(String text, boolean numbers) {
    this.text = text;
    this.numbers = numbers;
    this.ideographs = text.chars().anyMatch(Character::isIdeographic);
  }

  /** Takes a plain text apart; where numbers are wanted, a hyphen ends them. */
  static ValueTokens of(String text, boolean numbers) {
    ValueTokens tokens = new ValueTokens(text, numbers);
    int at = 0;
    while (at < text.length()) {
      at = tokens.addAt(at);
    }
    return tokens;
  }

  /** Returns a piece, or the end. */
  ValueToken at(int index) {
    return index >= 0 && index < this.tokens.size()
        ? this.tokens.get(index)
        : new ValueToken(Kind.END, "", this.text.length(), this.text.length());
  }

  int size() {
    return this.tokens.size();
  }

  String text() {
    return this.text;
  }

  /** Tells whether the text is written in ideographs, so that words of ASCII stand out. */
  boolean hasIdeographs() {
    return this.ideographs;
  }

  /** Returns the first piece from an index on that is no blank. */
  int skipBlank(int index) {
    return at(index).kind() == Kind.BLANK ? index + 1 : index;
  }

  /** Returns the first piece from an index back that is no blank. */
  int skipBlankBack(int index) {
    return at(index).kind() == Kind.BLANK ? index - 1 : index;
  }

  /** Returns the first piece that begins at or behind a place of the text. */
  int indexFrom(int place) {
    int low = 0;
    int high = this.tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (this.tokens.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int addAt(int start) {
    char sign = this.text.charAt(start);
    if (isWord(sign) || isMinus(start)) {
      return add(Kind.WORD, start, endOfWord(start));
    }
    if (Character.isLetter(sign)) {
      return add(Kind.SCRIPT, start, endOfScript(start));
    }
    if (Character.isWhitespace(sign)) {
      int end = endOfBlank(start);
      boolean broken = this.text.substring(start, end).indexOf('\n') >= 0;
      return add(broken ? Kind.BREAK : Kind.BLANK, start, end);
    }
    return sign == '"' ? addQuoted(start) : add(Kind.SIGN, start, start + 1);
  }

  private int add(Kind kind, int start, int end) {
    this.tokens.add(new ValueToken(kind, this.text.substring(start, end), start, end));
    return end;
  }

  /** Adds what is quoted, or nothing for a quotation mark that quotes no value. */
  private int addQuoted(int start) {
    int end = this.text.indexOf('"', start + 1);
    if (end < 0 || end - start > LONGEST_QUOTED) {
      return start + 1;
    }
    String quoted = this.text.substring(start + 1, end);
    if (!ValueLiteral.isText(quoted.strip())) {
      return start + 1;
    }
    this.tokens.add(new ValueToken(Kind.QUOTED, quoted.strip(), start, end + 1));
    return end + 1;
  }

  private int endOfWord(int start) {
    int at = start + 1;
    boolean digits = this.numbers;
    while (at < this.text.length()) {
      char sign = this.text.charAt(at);
      digits &= Character.isDigit(this.text.charAt(at - 1)) || at == start + 1;
      boolean inner = INNER.indexOf(sign) >= 0
          && at + 1 < this.text.length()
          && isWord(this.text.charAt(at + 1))
          && !(digits && sign != '.');
      if (!isWord(sign) && !inner) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int endOfScript(int start) {
    int at = start;
    while (at < this.text.length()
        && Character.isLetter(this.text.charAt(at))
        && !isWord(this.text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int endOfBlank(int start) {
    int at = start;
    while (at < this.text.length() && Character.isWhitespace(this.text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isMinus(int at) {
    return this.text.charAt(at) == '-'
        && at + 1 < this.text.length()
        && Character.isDigit(this.text.charAt(at + 1))
        && (at == 0 || " :[(,\n".indexOf(this.text.charAt(at - 1)) >= 0);
  }

  private static boolean isWord(char sign) {
    return (sign >= '0' && sign <= '9')
        || (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || sign == '_';
  }
}
