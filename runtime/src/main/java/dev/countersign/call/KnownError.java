package dev.countersign.call;

import java.util.Objects;

/** A return code that the definition lists. */
record KnownError(long code, String meaning, RetryClass retry) {
  KnownError {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(retry, "retry");
  }
}
