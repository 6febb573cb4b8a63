package dev.countersign.wire;

import java.util.Arrays;
import java.util.Collection;

/**
 * Masks secrets in texts that others wrote, such as a message that quotes the request.
 *
 * <p>All occurrences are found before anything is replaced, so that a secret that begins another one,
 * or overlaps it, leaves nothing of the other. Case does not matter. Of secrets of 16 characters and
 * more, the first and the last 8 are found, too: services shorten what they quote.
 */
final class Redactor {
  private static final String MASK = "***";
  private static final int LEAST_LENGTH_FOR_PARTS = 16;
  private static final int LEAST_PART = 8;

  private final String text;
  private final String folded;
  private final boolean[] masked;

  private Redactor(String text) {
    this.text = text;
    this.folded = fold(text);
    this.masked = new boolean[text.length()];
  }

  static String redact(String text, Collection<String> secrets) {
    Redactor redactor = new Redactor(text);
    for (String secret : secrets) {
      redactor.find(fold(secret));
    }
    return redactor.result();
  }

  private void find(String secret) {
    if (secret.isEmpty()) {
      return;
    }
    int least = secret.length() < LEAST_LENGTH_FOR_PARTS ? secret.length() : LEAST_PART;
    for (int at = 0; at <= this.folded.length(); at++) {
      int begins = 0;
      while (begins < secret.length()
          && at + begins < this.folded.length()
          && this.folded.charAt(at + begins) == secret.charAt(begins)) {
        begins++;
      }
      mask(at, at + begins, least);
      int ends = 0;
      while (ends < secret.length()
          && ends < at
          && this.folded.charAt(at - ends - 1) == secret.charAt(secret.length() - ends - 1)) {
        ends++;
      }
      mask(at - ends, at, least);
    }
  }

  private void mask(int from, int to, int least) {
    if (to - from >= least) {
      Arrays.fill(this.masked, from, to, true);
    }
  }

  private String result() {
    StringBuilder clean = new StringBuilder(this.text.length());
    for (int i = 0; i < this.masked.length; i++) {
      if (!this.masked[i]) {
        clean.append(this.text.charAt(i));
      } else if (i == 0 || !this.masked[i - 1]) {
        clean.append(MASK);
      }
    }
    return clean.toString();
  }

  /** Lower case for ASCII only, so that positions stay. */
  private static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      if (folded[i] >= 'A' && folded[i] <= 'Z') {
        folded[i] = (char) (folded[i] + 'a' - 'A');
      }
    }
    return new String(folded);
  }
}
