package dev.countersign.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all calls of a client together may spend on retries.
 *
 * <p>While a service is down, retries would multiply the load on it; the budget is then soon empty,
 * and each call makes its first attempt only. First attempts that succeed fill it again. Safe for use
 * by many threads.
 */
final class RetryBudget {
  private static final int FULL = 500;
  private static final int RETRY = 14;
  private static final int THROTTLED = 5;

  private final AtomicInteger tokens = new AtomicInteger(FULL);

  /** Pays for a retry; false, and nothing is paid, where too little is left. */
  boolean pay(boolean throttled) {
    int price = throttled ? THROTTLED : RETRY;
    int left = this.tokens.get();
    while (left >= price) {
      if (this.tokens.compareAndSet(left, left - price)) {
        return true;
      }
      left = this.tokens.get();
    }
    return false;
  }

  /** Earns a token by a first attempt that succeeded. */
  void earn() {
    int left = this.tokens.get();
    // Most calls find it full and write nothing that other processors would have to fetch.
    while (left < FULL && !this.tokens.compareAndSet(left, left + 1)) {
      left = this.tokens.get();
    }
  }
}
