package dev.countersign.call;

/** One attempt and no more. */
enum Once implements RetryPolicy {
  POLICY;

  @Override
  public int maxAttempts() {
    return 1;
  }
}
