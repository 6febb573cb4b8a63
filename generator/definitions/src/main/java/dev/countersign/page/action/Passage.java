package dev.countersign.page.action;

/**
 * A text with its place.
 *
 * @param text the text
 * @param line where it begins, from 1
 */
public record Passage(String text, int line) {

  /**
   * Returns the line that a character of the text stands on.
   *
   * @param index the place of the character, from 0
   * @return the line of the page, from 1
   */
  public int lineAt(int index) {
    return this.line
        + (int) this.text.chars().limit(index).filter(c -> c == '\n').count();
  }
}
