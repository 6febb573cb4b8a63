package dev.countersign.call;

import dev.countersign.CountersignException;
import org.jspecify.annotations.Nullable;

/** Code of the caller's own round each attempt; the rules are those of {@link CallInterceptor}. */
@FunctionalInterface
public interface AttemptInterceptor {
  /**
   * An attempt begins: it has a slot and is signed.
   *
   * @param attempt what it is
   * @return is told the end
   */
  End begin(AttemptView attempt);

  /** Is told the end of an attempt, once. */
  @FunctionalInterface
  interface End {
    /**
     * The attempt has ended.
     *
     * @param metrics its figures
     * @param failure why it failed, null where it is done
     */
    void ended(AttemptMetrics metrics, @Nullable CountersignException failure);
  }
}
