package dev.countersign.call;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a call is attempted, and how long it pauses in between; immutable.
 *
 * <p>Another attempt follows only where it can do no harm: nothing was sent, the service said that it
 * did not act, or the action only reads. No policy makes a call that writes be sent twice after an
 * unknown outcome.
 *
 * <p>A pause is a random time between zero and a bound that doubles from attempt to attempt. What the
 * service asks for with {@code Retry-After} is added in front. When the call's time does not reach
 * that far, it fails at once instead.
 */
public final class RetryPolicy {
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final RetryPolicy STANDARD =
      new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(20));

  private final int maxAttempts;
  private final Duration firstPause;
  private final Duration throttledPause;
  private final Duration longestPause;

  private RetryPolicy(
      int maxAttempts, Duration firstPause, Duration throttledPause, Duration longestPause) {
    this.maxAttempts = maxAttempts;
    this.firstPause = firstPause;
    this.throttledPause = throttledPause;
    this.longestPause = longestPause;
  }

  /**
   * Gives the default policy.
   *
   * @return 3 attempts; pauses bounded by 100 ms at first, by 1 s where calls came too fast, and by
   *     20 s in the end
   */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /**
   * Gives the policy of one attempt.
   *
   * @return a policy that never repeats a call
   */
  public static RetryPolicy once() {
    return STANDARD.withMaxAttempts(1);
  }

  /**
   * Bounds the attempts.
   *
   * @param attempts 1 to 100, the first one included
   * @return a changed copy
   */
  public RetryPolicy withMaxAttempts(int attempts) {
    if (attempts < 1 || attempts > 100) {
      throw new IllegalArgumentException("attempts must be 1 to 100, not " + attempts);
    }
    return new RetryPolicy(attempts, this.firstPause, this.throttledPause, this.longestPause);
  }

  /**
   * Bounds the pauses.
   *
   * @param first the bound of the first pause
   * @param throttled the bound of the first pause where calls came too fast
   * @param longest what no bound grows beyond
   * @return a changed copy
   */
  public RetryPolicy withPauses(Duration first, Duration throttled, Duration longest) {
    return new RetryPolicy(
        this.maxAttempts,
        checked("first", first),
        checked("throttled", throttled),
        checked("longest", longest));
  }

  private static Duration checked(String name, Duration pause) {
    if (Objects.requireNonNull(pause, name).isNegative() || pause.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + " must be zero to one hour, not " + pause);
    }
    return pause;
  }

  /**
   * Bounds the attempts of one call, the first included.
   *
   * @return 1 or more
   */
  public int maxAttempts() {
    return this.maxAttempts;
  }

  /**
   * The pause before another attempt.
   *
   * @param retry counts the pauses of the call from 1
   * @param throttled whether calls came too fast
   * @param random from 0 to below 1
   * @return nanoseconds
   */
  long pauseNanos(int retry, boolean throttled, double random) {
    long bound = (throttled ? this.throttledPause : this.firstPause).toNanos();
    long longest = this.longestPause.toNanos();
    for (int i = 1; i < retry && bound < longest; i++) {
      bound *= 2;
    }
    return (long) (Math.min(bound, longest) * random);
  }

  @Override
  public String toString() {
    return this.maxAttempts == 1
        ? "1 attempt"
        : this.maxAttempts
            + " attempts, pauses "
            + this.firstPause
            + " (throttled "
            + this.throttledPause
            + ") to "
            + this.longestPause;
  }
}
