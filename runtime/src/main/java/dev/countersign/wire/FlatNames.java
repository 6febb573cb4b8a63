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

  private final String action;
  private @Nullable Scratch scratch = Scratch.borrow();

  /** For each extension of the path, where it began; negative (minus one) for a list index. */
  private int[] steps = new int[4];

  private int depth;

  /** The depth below which everything is secret by the name of a key; 0 for none. */
  private int secretFrom;

  /** For each depth, a bit that says whether names at it are keys, which no definition knows. */
  private long keyed;

  private @Nullable List<String> missing;
  private @Nullable List<String> problems;

  FlatNames(String action) {
    this.action = action;
  }

  void begin(String name) {
    boolean secret = isSecretKey(name);
    Utf8Buffer path = step(false);
    if (path.put(name) == Utf8Buffer.BROKEN) {
      problem("has a name with half of a surrogate pair");
    }
    if (secret && this.secretFrom == 0) {
      this.secretFrom = this.depth;
    }
  }

  /** Extends the name by a map, whose keys are the names behind it. */
  void beginMap(String name) {
    beginKey(name);
    this.keyed |= 1L << this.depth;
  }

  private boolean isSecretKey(String name) {
    return (this.keyed & 1L << this.depth) != 0 && SecretNames.matches(name);
  }

  void beginIndex(int index) {
    step(true).put((long) index);
  }

  /** Extends the name by one below which no definition says what is secret: the name does. */
  void beginKey(String key) {
    if (key.isEmpty()) {
      problem("has an empty key");
    }
    begin(key);
    if (this.secretFrom == 0 && SecretNames.matches(key)) {
      this.secretFrom = this.depth;
    }
  }

  void end() {
    if (this.secretFrom == this.depth) {
      this.secretFrom = 0;
    }
    this.keyed &= ~(1L << this.depth);
    int began = this.steps[--this.depth];
    scratch().path.length = began < 0 ? -began - 1 : began;
  }

  private Utf8Buffer step(boolean index) {
    Utf8Buffer path = scratch().path;
    if (this.depth == MAX_DEPTH) {
      // Going on would end in a stack overflow; nothing has been sent.
      throw new InvalidRequestException(
          this.action, List.of(name(null) + " is nested deeper than " + MAX_DEPTH + " levels"));
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
    if (this.missing == null) {
      this.missing = new ArrayList<>();
    }
    this.missing.add(name(name));
  }

  void leaf(@Nullable String name, String value, boolean secret) {
    Utf8Buffer to = scratch().written;
    int nameStart = to.length;
    int traits = putName(to, name, secret);
    int valueStart = to.length;
    int kind = to.put(value);
    if (kind != Utf8Buffer.PLAIN) {
      traits |= Spans.VALUE_ESCAPED;
      if (kind == Utf8Buffer.BROKEN) {
        problem(name, "holds half of a surrogate pair, which has no form in UTF-8");
      }
    }
    scratch().spans.add(nameStart, valueStart, to.length, traits);
  }

  void leaf(@Nullable String name, long value) {
    Utf8Buffer to = scratch().written;
    int nameStart = to.length;
    int traits = putName(to, name, false);
    int valueStart = to.length;
    to.put(value);
    scratch().spans.add(nameStart, valueStart, to.length, traits);
  }

  void leaf(@Nullable String name, double value) {
    if (Double.isFinite(value)) {
      leaf(name, PlainDecimal.of(value), false);
    } else {
      problem(name, "is not a finite number");
    }
  }

  /** Puts the full name and returns its traits. */
  private int putName(Utf8Buffer to, @Nullable String name, boolean secret) {
    Utf8Buffer path = scratch().path;
    // The path may hold a map's key, so it is looked through once more.
    int traits = path.length > 0 ? Spans.NAME_ESCAPED : 0;
    if (secret || this.secretFrom > 0 || (name != null && isSecretKey(name))) {
      traits |= Spans.SECRET;
    }
    to.put(path.bytes, 0, path.length);
    if (name != null) {
      if (path.length > 0) {
        to.put((byte) '.');
      }
      if (name.isEmpty()) {
        problem(name, "has an empty name");
      }
      int kind = to.put(name);
      if (kind != Utf8Buffer.PLAIN) {
        traits |= Spans.NAME_ESCAPED;
        if (kind == Utf8Buffer.BROKEN) {
          problem(name, "has a name with half of a surrogate pair");
        }
      }
    }
    return traits;
  }

  void problem(String what) {
    problem(null, what);
  }

  private void problem(@Nullable String name, String what) {
    note(name(name) + ' ' + what);
  }

  private String name(@Nullable String name) {
    Utf8Buffer path = scratch().path;
    String full = new String(path.bytes, 0, path.length, StandardCharsets.UTF_8);
    if (name != null) {
      full = full.isEmpty() ? name : full + '.' + name;
    }
    return full.isEmpty() ? "a parameter" : Texts.printable(full);
  }

  private Scratch scratch() {
    if (this.scratch == null) {
      throw new IllegalStateException("this writer has signed its request; make one for each");
    }
    return this.scratch;
  }

  /** Sorts, signs and escapes; gives the arrays back whatever happens. */
  FormBody sign(Signer signer, Credentials credentials) {
    Scratch lent = scratch();
    try {
      lent.spans.sort(lent.written.bytes);
      if (lent.spans.namesRepeat()) {
        findRepeatedNames(lent);
      }
      refuse();
      copySorted(lent);
      ByteBuffer text = ByteBuffer.wrap(lent.sorted.bytes, 0, lent.sorted.length);
      return FormEncoder.encode(lent, signer.sign(text, credentials));
    } finally {
      this.scratch = null;
      lent.release();
    }
  }

  /** Copies the parameters in order, neighbours in one go. */
  private static void copySorted(Scratch lent) {
    Spans spans = lent.spans;
    int i = 0;
    while (i < spans.count()) {
      int start = spans.nameStart(i);
      int end = spans.end(i++);
      while (i < spans.count() && spans.nameStart(i) == end) {
        end = spans.end(i++);
      }
      lent.sorted.put(lent.written.bytes, start, end);
    }
  }

  private void findRepeatedNames(Scratch lent) {
    for (int i = 0; i + 1 < lent.spans.count(); i++) {
      if (lent.spans.sameNames(lent.written.bytes, i)) {
        int start = lent.spans.nameStart(i);
        int length = lent.spans.valueStart(i) - start;
        String name = new String(lent.written.bytes, start, length, StandardCharsets.UTF_8);
        note(Texts.printable(name) + " is given twice");
      }
    }
  }

  private void note(String problem) {
    if (this.problems == null) {
      this.problems = new ArrayList<>();
    }
    this.problems.add(problem);
  }

  private void refuse() {
    if (this.missing == null && this.problems == null) {
      return;
    }
    List<String> all = new ArrayList<>();
    if (this.missing != null) {
      all.add(String.join(", ", this.missing)
          + (this.missing.size() == 1 ? " is missing; set it" : " are missing; set them")
          + " in the request, or in ClientOptions for all requests");
    }
    if (this.problems != null) {
      all.addAll(this.problems);
    }
    throw new InvalidRequestException(this.action, all);
  }
}
