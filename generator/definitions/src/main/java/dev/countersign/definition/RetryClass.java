package dev.countersign.definition;

/** Whether calling again after an error may help. */
public enum RetryClass {
  /** The same call fails again. */
  NEVER,
  /** The same call may succeed later. */
  RETRYABLE,
  /** The service asks to be called less often. */
  THROTTLED
}
