package dev.countersign.page.prose;

/**
 * A piece of a description.
 *
 * @param kind what it is
 * @param text what is written, without quotation marks
 * @param start where it begins in the description
 * @param end where it ends
 */
record ValueToken(Kind kind, String text, int start, int end) {

  /** What a piece is. */
  enum Kind {
    /** Letters and digits of ASCII, with what may stand between them in a value. */
    WORD,
    /** A value between quotation marks. */
    QUOTED,
    /** Letters of other scripts. */
    SCRIPT,
    /** A sign. */
    SIGN,
    /** Blanks. */
    BLANK,
    /** A line break, with the blanks around it. */
    BREAK,
    /** What comes after the last piece. */
    END
  }

  /** Tells whether it can be a value. */
  boolean isValue() {
    return this.kind == Kind.WORD || this.kind == Kind.QUOTED;
  }

  /** Tells whether a line or the text ends or begins here. */
  boolean isEdge() {
    return this.kind == Kind.BREAK || this.kind == Kind.END;
  }

  /** Tells whether it is a number without a sign. */
  boolean isNumber() {
    return this.kind == Kind.WORD && this.text.chars().allMatch(Character::isDigit);
  }

  /** Tells whether it is one of some signs. */
  boolean isSign(String signs) {
    return this.kind == Kind.SIGN && signs.contains(this.text);
  }

  /** Tells whether it is a piece of another script that begins with one of some words. */
  boolean isScript(Iterable<String> words) {
    if (this.kind == Kind.SCRIPT) {
      for (String word : words) {
        if (this.text.startsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
