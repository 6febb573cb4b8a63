package dev.countersign;

import org.jspecify.annotations.Nullable;

/** Environment variables, passed in so that tests need not set any. */
@FunctionalInterface
interface Environment {
  /** The value of a variable, or null where it is not set. */
  @Nullable
  String get(String variable);
}
