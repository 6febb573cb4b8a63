package dev.countersign.wire;

import java.util.Arrays;

/** Bytes that grow; texts are put as UTF-8. */
final class Utf8Buffer {
  /** The most bytes of one request; beyond it lengths would overflow. */
  private static final int MAX_LENGTH = 1 << 28;

  /** A text whose characters all stay as they are in a form. */
  static final int PLAIN = 0;

  /** A text with characters that a form escapes. */
  static final int ESCAPED = 1;

  /** A text with a surrogate that has no partner; it is put up to there. */
  static final int BROKEN = 2;

  byte[] bytes = new byte[512];
  int length;

  /** Puts a text and tells what it is: {@link #PLAIN}, {@link #ESCAPED} or {@link #BROKEN}. */
  int put(String text) {
    int count = text.length();
    reserve(3L * count);
    byte[] to = this.bytes;
    int at = this.length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (!FormCoding.stays(c)) {
        this.length = at;
        return putRest(text, i);
      }
      to[at++] = (byte) c;
    }
    this.length = at;
    return PLAIN;
  }

  /** Puts what follows the plain beginning of a text; there is room for it. */
  private int putRest(String text, int from) {
    byte[] to = this.bytes;
    int at = this.length;
    int count = text.length();
    for (int i = from; i < count; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xc0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xe0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else {
        i++;
        if (i == count || !Character.isSurrogatePair(c, text.charAt(i))) {
          this.length = at;
          return BROKEN;
        }
        int point = Character.toCodePoint(c, text.charAt(i));
        to[at++] = (byte) (0xf0 | (point >> 18));
        to[at++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        to[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (point & 0x3f));
      }
    }
    this.length = at;
    return ESCAPED;
  }

  void put(byte b) {
    reserve(1);
    this.bytes[this.length++] = b;
  }

  void put(byte[] from, int start, int end) {
    reserve(end - start);
    System.arraycopy(from, start, this.bytes, this.length, end - start);
    this.length += end - start;
  }

  /** Puts the decimal digits of a value, in ASCII whatever the locale. */
  void put(long value) {
    reserve(20);
    int digits = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      digits++;
    }
    if (value < 0) {
      this.bytes[this.length++] = '-';
    }
    int at = this.length + digits;
    this.length = at;
    long rest = value;
    do {
      this.bytes[--at] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
  }

  /** Overwrites what was put, and empties the buffer. */
  void wipe() {
    Arrays.fill(this.bytes, 0, this.length, (byte) 0);
    this.length = 0;
  }

  /** Makes room for so many more bytes. */
  void reserve(long more) {
    long needed = this.length + more;
    if (needed > this.bytes.length) {
      if (needed > MAX_LENGTH) {
        throw new IllegalArgumentException("the parameters are longer than 256 MiB");
      }
      byte[] old = this.bytes;
      this.bytes = Arrays.copyOf(old, (int) Math.max(needed, 2L * old.length));
      // The old array may hold secrets, and nobody else wipes it.
      Arrays.fill(old, 0, this.length, (byte) 0);
    }
  }
}
