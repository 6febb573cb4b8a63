package dev.countersign.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes sorted parameters and their signature as a form body. */
final class FormEncoder {
  private static final byte[] SIGNATURE = "&Signature=".getBytes(StandardCharsets.US_ASCII);

  private FormEncoder() {}

  static FormBody encode(Scratch lent, String signature) {
    Utf8Buffer to = lent.form;
    Spans spans = lent.spans;
    int secrets = 1;
    for (int i = 0; i < spans.count(); i++) {
      secrets += spans.is(Spans.SECRET, i) ? 1 : 0;
    }
    int[] masked = new int[2 * secrets];
    int mask = 0;
    byte[] from = lent.written.bytes;
    for (int i = 0; i < spans.count(); i++) {
      if (i > 0) {
        to.put((byte) '&');
      }
      int valueStart = spans.valueStart(i);
      put(from, spans.nameStart(i), valueStart, spans.is(Spans.NAME_ESCAPED, i), to);
      to.put((byte) '=');
      int valueAt = to.length;
      put(from, valueStart, spans.end(i), spans.is(Spans.VALUE_ESCAPED, i), to);
      if (spans.is(Spans.SECRET, i)) {
        masked[mask++] = valueAt;
        masked[mask++] = to.length;
      }
    }
    to.put(SIGNATURE, 0, SIGNATURE.length);
    masked[mask] = to.length;
    putSignature(lent, signature);
    masked[mask + 1] = to.length;
    return new FormBody(Arrays.copyOf(to.bytes, to.length), masked);
  }

  /** A signer of one's own may give any text. */
  private static void putSignature(Scratch lent, String signature) {
    int start = lent.path.length;
    if (lent.path.put(signature) == Utf8Buffer.BROKEN) {
      throw new IllegalStateException("the signer gave half of a surrogate pair");
    }
    put(lent.path.bytes, start, lent.path.length, true, lent.form);
  }

  private static void put(byte[] from, int start, int end, boolean escaped, Utf8Buffer to) {
    if (escaped) {
      to.reserve(3L * (end - start));
      to.length = FormCoding.escape(from, start, end, to.bytes, to.length);
    } else {
      to.put(from, start, end);
    }
  }
}
