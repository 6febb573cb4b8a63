package dev.countersign.call;

/** Words for bounds. */
final class Bounds {
  private Bounds() {}

  /** For example {@code must be 1 to 100}; an empty text is an open side. */
  static String between(String min, String max) {
    if (min.isEmpty()) {
      return " must be at most " + max;
    }
    if (max.isEmpty()) {
      return " must be at least " + min;
    }
    return min.equals(max) ? " must be " + min : " must be " + min + " to " + max;
  }
}
