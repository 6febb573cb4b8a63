package dev.countersign.call;

import java.util.ArrayList;
import java.util.List;

/**
 * Everybody who watches the calls of a client; immutable.
 *
 * @param calls round each call
 * @param attempts round each attempt
 */
public record Watchers(List<CallInterceptor> calls, List<AttemptInterceptor> attempts) {
  private static final Watchers NOBODY = new Watchers(List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param calls round each call
   * @param attempts round each attempt
   */
  public Watchers {
    calls = List.copyOf(calls);
    attempts = List.copyOf(attempts);
  }

  /**
   * Gives the start: nobody watches.
   *
   * @return always the same object
   */
  public static Watchers nobody() {
    return NOBODY;
  }

  /**
   * Adds an interceptor.
   *
   * @param interceptor round each call
   * @return a changed copy
   */
  public Watchers withCalls(CallInterceptor interceptor) {
    List<CallInterceptor> more = new ArrayList<>(this.calls);
    more.add(interceptor);
    return new Watchers(more, this.attempts);
  }

  /**
   * Adds an interceptor.
   *
   * @param interceptor round each attempt
   * @return a changed copy
   */
  public Watchers withAttempts(AttemptInterceptor interceptor) {
    List<AttemptInterceptor> more = new ArrayList<>(this.attempts);
    more.add(interceptor);
    return new Watchers(this.calls, more);
  }

  /**
   * Adds a listener.
   *
   * @param listener takes the figures
   * @return a changed copy
   */
  public Watchers withMetrics(MetricsListener listener) {
    CallInterceptor call = view -> (metrics, failure) -> listener.callEnded(metrics);
    AttemptInterceptor attempt = view -> (metrics, failure) -> listener.attemptEnded(metrics);
    return withCalls(call).withAttempts(attempt);
  }

  boolean isEmpty() {
    return this.calls.isEmpty() && this.attempts.isEmpty();
  }
}
