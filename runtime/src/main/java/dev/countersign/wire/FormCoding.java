package dev.countersign.wire;

import java.nio.charset.StandardCharsets;

/** Form escaping: letters, digits and {@code -_.~} stay, a space becomes +, the rest %XX. */
final class FormCoding {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] STAYS = new boolean[256];

  static {
    String kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    for (int i = 0; i < kept.length(); i++) {
      STAYS[kept.charAt(i)] = true;
    }
  }

  private FormCoding() {}

  /** Whether a character stays as it is. */
  static boolean stays(char c) {
    return c < 128 && STAYS[c];
  }

  /** Escapes a range into the target, at most threefold, and returns the position after it. */
  static int escape(byte[] bytes, int from, int to, byte[] target, int position) {
    int at = position;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xff;
      if (STAYS[b]) {
        target[at++] = (byte) b;
      } else if (b == ' ') {
        target[at++] = '+';
      } else {
        target[at++] = '%';
        target[at++] = HEX[b >> 4];
        target[at++] = HEX[b & 15];
      }
    }
    return at;
  }

  /** Undoes {@link #escape}. */
  static String unescape(String escaped) {
    byte[] bytes = new byte[escaped.length()];
    int length = 0;
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        bytes[length++] = (byte) Integer.parseInt(escaped, i + 1, i + 3, 16);
        i += 2;
      } else {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
