package dev.countersign.call;

/** Whether an error code of the service allows another attempt. */
public enum RetryClass {
  /** Another attempt would fail alike. */
  NEVER,
  /** The service refused without acting; another attempt may succeed. */
  RETRYABLE,
  /** The service refused because calls came too fast; wait longer first. */
  THROTTLED
}
