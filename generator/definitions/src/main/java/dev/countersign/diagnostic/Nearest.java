package dev.countersign.diagnostic;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** Finds what somebody meant to write. */
public final class Nearest {

  // Longer words are no slips of the finger, and the time grows with the square of the length.
  private static final int LONGEST = 100;
  private static final int MOST = 1000;

  private Nearest() {}

  /**
   * Returns the known word that is nearest to a written one, if any is near.
   *
   * <p>Near means: a third of the letters are missing, superfluous, different or swapped with their
   * neighbour, at most; upper and lower case make no difference, nor does what is drawn alike.
   *
   * @param written the written word
   * @param known the words that would have been right
   * @return the nearest one; the first of several
   */
  public static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = Characters.asSeen(written);
    // A word of one or two letters is near to too many others.
    int best = wanted.length() < 3 ? 1 : 1 + Math.max(1, wanted.length() / 3);
    String nearest = null;
    Iterator<String> words = known.iterator();
    for (int looked = 0; looked < MOST && words.hasNext(); looked++) {
      String word = words.next();
      if (Math.abs(word.length() - wanted.length()) < best) {
        int distance = distance(wanted, word, best);
        if (distance < best) {
          best = distance;
          nearest = word;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Returns a question for the end of a sentence, as {@code  Did you mean Zone?}, or nothing.
   *
   * @param written the written word
   * @param known the words that would have been right
   * @return the question with a blank before it, or an empty text
   */
  public static String question(String written, Collection<String> known) {
    return to(written, known)
        .map(word -> " Did you mean " + Shown.plain(word) + "?")
        .orElse("");
  }

  /** How far two words are apart; at least {@code enough} where it is no less than that. */
  private static int distance(String left, String right, int enough) {
    // Names of one definition have much in common, which costs nothing here.
    int shorter = Math.min(left.length(), right.length());
    int start = 0;
    while (start < shorter && isSame(left.charAt(start), right.charAt(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && isSame(left.charAt(left.length() - 1 - end), right.charAt(right.length() - 1 - end))) {
      end++;
    }
    if (start + end == shorter) {
      return Math.abs(left.length() - right.length());
    }
    return distanceOf(
        left.substring(start, left.length() - end),
        right.substring(start, right.length() - end),
        enough);
  }

  // The three rows of the table of Damerau and Levenshtein that matter at a time.
  private static int distanceOf(String left, String right, int enough) {
    int[] before = new int[right.length() + 1];
    int[] above = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      current[0] = row;
      int leastOfRow = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = isSame(left.charAt(row - 1), right.charAt(column - 1)) ? 0 : 1;
        int least = Math.min(above[column] + 1, current[column - 1] + 1);
        least = Math.min(least, above[column - 1] + change);
        if (isSwap(left, row, right, column)) {
          least = Math.min(least, before[column - 2] + 1);
        }
        current[column] = least;
        leastOfRow = Math.min(leastOfRow, least);
      }
      if (leastOfRow >= enough) {
        return enough;
      }
      int[] spare = before;
      before = above;
      above = current;
      current = spare;
    }
    return above[right.length()];
  }

  private static boolean isSwap(String left, int row, String right, int column) {
    return row > 1
        && column > 1
        && isSame(left.charAt(row - 1), right.charAt(column - 2))
        && isSame(left.charAt(row - 2), right.charAt(column - 1));
  }

  private static boolean isSame(char left, char right) {
    return left == right || Character.toLowerCase(left) == Character.toLowerCase(right);
  }
}
