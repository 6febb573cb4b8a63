package dev.countersign.call;

/**
 * How often a call is attempted.
 *
 * <p>A failure leads to another attempt only when it is {@linkplain
 * dev.countersign.CountersignException#retryable() retryable} and attempts are left. The runtime
 * ships one policy, {@link #once()}: no call is sent twice.
 */
@FunctionalInterface
public interface RetryPolicy {
  /**
   * Bounds the attempts of one call, the first included.
   *
   * @return 1 or more
   */
  int maxAttempts();

  /**
   * Gives the policy of one attempt.
   *
   * @return a policy that never repeats a call
   */
  static RetryPolicy once() {
    return Once.POLICY;
  }
}
