package dev.countersign.wire;

import dev.countersign.Credentials;
import dev.countersign.InvalidRequestException;
import dev.countersign.sign.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values under flat names, keeps what is wrong with them, and turns them into a body. */
final class FlatNames {
  private static final int MAX_DEPTH = 64;
  private static final byte[] SIGNATURE = "&Signature=".getBytes(StandardCharsets.US_ASCII);

  private @Nullable Scratch scratch = Scratch.borrow();

  /** For each extension of the path, where it began; negative (minus one) for a list index. */
  private int[] steps = new int[4];

  private int depth;
  private final List<String> missing = new ArrayList<>(0);
  private final List<String> problems = new ArrayList<>(0);

  void begin(String name) {
    Utf8Buffer path = step(false);
    if (!path.put(name)) {
      problem("has a name with half of a surrogate pair");
    }
  }

  void beginIndex(int index) {
    step(true).put((long) index);
  }

  void beginKey(String key) {
    if (key.isEmpty()) {
      problem("has an empty key");
    }
    begin(key);
  }

  void end() {
    int began = this.steps[--this.depth];
    scratch().path.length = began < 0 ? -began - 1 : began;
  }

  private Utf8Buffer step(boolean index) {
    Utf8Buffer path = scratch().path;
    if (this.depth == MAX_DEPTH) {
      // Going on would end in a stack overflow; nothing has been sent.
      throw new InvalidRequestException(
          "the request", List.of(name(null) + " is nested deeper than " + MAX_DEPTH + " levels"));
    }
    if (this.depth == this.steps.length) {
      this.steps = Arrays.copyOf(this.steps, 2 * this.depth);
    }
    this.steps[this.depth++] = index ? -path.length - 1 : path.length;
    if (path.length > 0) {
      path.put((byte) '.');
    }
    return path;
  }

  /** Whether a value is there; a null is a problem in a list and absent elsewhere. */
  boolean accepts(@Nullable Object value) {
    if (value == null && this.depth > 0 && this.steps[this.depth - 1] < 0) {
      problem("is null; leave it out of the list");
    }
    return value != null;
  }

  void missing(String name) {
    this.missing.add(name(name));
  }

  void leaf(@Nullable String name, String value, boolean secret) {
    Utf8Buffer to = scratch().written;
    int nameStart = to.length;
    int valueStart = putName(to, name);
    if (!to.put(value)) {
      problem(name, "holds half of a surrogate pair, which has no form in UTF-8");
    }
    scratch().spans.add(nameStart, valueStart, to.length, secret);
  }

  void leaf(@Nullable String name, long value) {
    Utf8Buffer to = scratch().written;
    int nameStart = to.length;
    int valueStart = putName(to, name);
    to.put(value);
    scratch().spans.add(nameStart, valueStart, to.length, false);
  }

  void leaf(@Nullable String name, double value) {
    if (Double.isFinite(value)) {
      leaf(name, PlainDecimal.of(value), false);
    } else {
      problem(name, "is not a finite number");
    }
  }

  private int putName(Utf8Buffer to, @Nullable String name) {
    Utf8Buffer path = scratch().path;
    to.put(path.bytes, 0, path.length);
    if (name != null) {
      if (path.length > 0) {
        to.put((byte) '.');
      }
      if (name.isEmpty()) {
        problem(name, "has an empty name");
      }
      if (!to.put(name)) {
        problem(null, "has a name with half of a surrogate pair");
      }
    }
    return to.length;
  }

  void problem(String what) {
    problem(null, what);
  }

  private void problem(@Nullable String name, String what) {
    this.problems.add(name(name) + ' ' + what);
  }

  private String name(@Nullable String name) {
    Utf8Buffer path = scratch().path;
    String full = new String(path.bytes, 0, path.length, StandardCharsets.UTF_8);
    if (name == null) {
      return Texts.printable(full);
    }
    return Texts.printable(full.isEmpty() ? name : full + '.' + name);
  }

  private Scratch scratch() {
    if (this.scratch == null) {
      throw new IllegalStateException("this writer has signed its request; make one for each");
    }
    return this.scratch;
  }

  /** Sorts, signs and escapes; gives the arrays back whatever happens. */
  FormBody sign(String action, Signer signer, Credentials credentials) {
    Scratch lent = scratch();
    try {
      lent.spans.sort(lent.written.bytes);
      findRepeatedNames(lent);
      refuse(action);
      for (int i = 0; i < lent.spans.count(); i++) {
        lent.sorted.put(lent.written.bytes, lent.spans.nameStart(i), lent.spans.end(i));
      }
      ByteBuffer text = ByteBuffer.wrap(lent.sorted.bytes, 0, lent.sorted.length);
      return encode(lent, signer.sign(text, credentials));
    } finally {
      this.scratch = null;
      lent.release();
    }
  }

  private void findRepeatedNames(Scratch lent) {
    for (int i = 0; i + 1 < lent.spans.count(); i++) {
      if (lent.spans.sameNames(lent.written.bytes, i)) {
        int start = lent.spans.nameStart(i);
        int length = lent.spans.valueStart(i) - start;
        String name = new String(lent.written.bytes, start, length, StandardCharsets.UTF_8);
        this.problems.add(Texts.printable(name) + " is given twice");
      }
    }
  }

  private void refuse(String action) {
    if (!this.missing.isEmpty()) {
      this.problems.add(
          0,
          String.join(", ", this.missing)
              + (this.missing.size() == 1 ? " is missing" : " are missing")
              + "; set it in the request, or in ClientOptions for all requests");
    }
    if (!this.problems.isEmpty()) {
      throw new InvalidRequestException(action, this.problems);
    }
  }

  private static FormBody encode(Scratch lent, String signature) {
    byte[] signatureBytes = signature.getBytes(StandardCharsets.UTF_8);
    byte[] from = lent.written.bytes;
    Spans spans = lent.spans;
    int length = SIGNATURE.length;
    length += FormCoding.escapedLength(signatureBytes, 0, signatureBytes.length);
    int secrets = 1;
    for (int i = 0; i < spans.count(); i++) {
      // One more for = and one for &, less one & at the start.
      length += FormCoding.escapedLength(from, spans.nameStart(i), spans.end(i));
      length += i == 0 ? 1 : 2;
      secrets += spans.isSecret(i) ? 1 : 0;
    }
    byte[] body = new byte[length];
    int[] masked = new int[2 * secrets];
    int at = 0;
    int mask = 0;
    for (int i = 0; i < spans.count(); i++) {
      if (i > 0) {
        body[at++] = '&';
      }
      at = FormCoding.escape(from, spans.nameStart(i), spans.valueStart(i), body, at);
      body[at++] = '=';
      int valueAt = at;
      at = FormCoding.escape(from, spans.valueStart(i), spans.end(i), body, at);
      if (spans.isSecret(i)) {
        masked[mask++] = valueAt;
        masked[mask++] = at;
      }
    }
    System.arraycopy(SIGNATURE, 0, body, at, SIGNATURE.length);
    masked[mask] = at + SIGNATURE.length;
    masked[mask + 1] = length;
    FormCoding.escape(signatureBytes, 0, signatureBytes.length, body, at + SIGNATURE.length);
    return new FormBody(body, masked);
  }
}
