package dev.countersign.wire;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that one request is encoded with, lent from call to call.
 *
 * <p>One is kept for the next request; under load others are made and dropped. Thread locals would
 * tie one to each thread, of which there may be very many.
 */
final class Scratch {
  private static final int KEPT_BYTES = 1 << 16;
  private static final AtomicReference<@Nullable Scratch> FREE = new AtomicReference<>();

  /** Names and values as they were written. */
  final Utf8Buffer written = new Utf8Buffer();

  /** Names and values in the order of the names: the text to sign. */
  final Utf8Buffer sorted = new Utf8Buffer();

  /** The path of the object that is being written. */
  final Utf8Buffer path = new Utf8Buffer();

  /** The form, until its length is known. */
  final Utf8Buffer form = new Utf8Buffer();

  final Spans spans = new Spans();

  private Scratch() {}

  static Scratch borrow() {
    Scratch free = FREE.getAndSet(null);
    return free == null ? new Scratch() : free;
  }

  /** Wipes the arrays, which hold secrets, and offers them to the next request. */
  void release() {
    this.written.wipe();
    this.sorted.wipe();
    this.path.wipe();
    this.form.wipe();
    this.spans.clear();
    if (this.form.bytes.length <= KEPT_BYTES) {
      FREE.set(this);
    }
  }
}
