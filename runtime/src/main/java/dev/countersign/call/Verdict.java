package dev.countersign.call;

/** What one exchange has come to. */
sealed interface Verdict<R> {
  /** The action is done. */
  record Done<R>(R response) implements Verdict<R> {}

  /** It is not, or nobody knows. */
  record Failed<R>(Fault fault) implements Verdict<R> {}
}
