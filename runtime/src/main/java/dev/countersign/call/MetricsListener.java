package dev.countersign.call;

/** Takes the figures of calls and attempts as they end; called by many threads at once. */
public interface MetricsListener {
  /**
   * An attempt has ended.
   *
   * @param attempt its figures
   */
  default void attemptEnded(AttemptMetrics attempt) {}

  /**
   * A call has ended.
   *
   * @param call its figures
   */
  default void callEnded(CallMetrics call) {}
}
