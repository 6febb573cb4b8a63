package dev.countersign.call;

import dev.countersign.CountersignException;
import org.jspecify.annotations.Nullable;

/**
 * Code of the caller's own round each call, for a span or a counter.
 *
 * <p>An exception at the beginning ends the call before anything is sent; it is wrapped in one that
 * names the interceptor. One at the end changes nothing about the outcome and is logged as a warning,
 * as a paid response must not get lost. Called by many threads at once.
 */
@FunctionalInterface
public interface CallInterceptor {
  /**
   * A call begins.
   *
   * @param call what it is
   * @return is told the end
   */
  End begin(CallView call);

  /** Is told the end of a call, once. */
  @FunctionalInterface
  interface End {
    /**
     * The call has ended.
     *
     * @param metrics its figures
     * @param failure why it failed, null where it is done
     */
    void ended(CallMetrics metrics, @Nullable CountersignException failure);
  }
}
