package dev.countersign.wire;

/**
 * Finds the first byte that is not well-formed UTF-8.
 *
 * <p>The JSON parser lets some malformed bytes pass, overlong forms for example, which another reader
 * of the same reply would see differently.
 */
final class Utf8Check {
  private Utf8Check() {}

  /** The offset of the first malformed byte, or -1. */
  static int firstMalformed(byte[] bytes) {
    int at = 0;
    while (true) {
      at = skipAscii(bytes, at);
      if (at == bytes.length) {
        return -1;
      }
      int length = sequenceLength(bytes, at);
      if (length == 0) {
        return at;
      }
      at += length;
    }
  }

  private static int skipAscii(byte[] b, int from) {
    int at = from;
    // Eight at a time; the compiler turns this into few instructions.
    while (at + 8 <= b.length
        && (b[at] | b[at + 1] | b[at + 2] | b[at + 3] | b[at + 4] | b[at + 5] | b[at + 6]
                | b[at + 7])
            >= 0) {
      at += 8;
    }
    while (at < b.length && b[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The length of the well-formed sequence at an offset, or 0; the table is RFC 3629, section 4. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
    if (lead >= 0xc2 && lead <= 0xdf) {
      return second >> 6 == 2 ? 2 : 0;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      int min = lead == 0xe0 ? 0xa0 : 0x80;
      int max = lead == 0xed ? 0x9f : 0xbf;
      return second >= min && second <= max && continues(bytes, at + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
      int min = lead == 0xf0 ? 0x90 : 0x80;
      int max = lead == 0xf4 ? 0x8f : 0xbf;
      boolean fits = second >= min && second <= max;
      return fits && continues(bytes, at + 2) && continues(bytes, at + 3) ? 4 : 0;
    }
    return 0;
  }

  private static boolean continues(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] & 0xc0) == 0x80;
  }
}
