package dev.countersign;

import dev.countersign.call.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What single calls do differently from their client; immutable.
 *
 * <p>What is not set here is taken from {@link ClientOptions}.
 */
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(new Builder());

  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration callTimeout;
  private final @Nullable RetryPolicy retries;

  private CallOptions(Builder builder) {
    this.attemptTimeout = builder.attemptTimeout;
    this.callTimeout = builder.callTimeout;
    this.retries = builder.retries;
  }

  /**
   * Gives the options that change nothing.
   *
   * @return always the same object
   */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Starts with nothing set.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Gives the time for one attempt, up to the last byte of its reply.
   *
   * @return the time, empty for the client's
   */
  public Optional<Duration> attemptTimeout() {
    return Optional.ofNullable(this.attemptTimeout);
  }

  /**
   * Gives the time for a whole call, with its pauses and all its attempts.
   *
   * @return the time, empty for the client's
   */
  public Optional<Duration> callTimeout() {
    return Optional.ofNullable(this.callTimeout);
  }

  /**
   * Gives the retry policy.
   *
   * @return the policy, empty for the client's
   */
  public Optional<RetryPolicy> retries() {
    return Optional.ofNullable(this.retries);
  }

  @Override
  public String toString() {
    return "CallOptions{attemptTimeout="
        + this.attemptTimeout
        + ", callTimeout="
        + this.callTimeout
        + ", retries="
        + this.retries
        + '}';
  }

  /** Collects settings; can be used again after {@link #build()}. Not for several threads. */
  public static final class Builder {
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration callTimeout;
    private @Nullable RetryPolicy retries;

    private Builder() {}

    /**
     * Sets the time for one attempt, up to the last byte of its reply.
     *
     * @param attemptTimeout more than zero
     * @return this
     */
    public Builder attemptTimeout(Duration attemptTimeout) {
      this.attemptTimeout = Objects.requireNonNull(attemptTimeout, "attemptTimeout");
      return this;
    }

    /**
     * Sets the time for a whole call, with its pauses and all its attempts.
     *
     * @param callTimeout more than zero
     * @return this
     */
    public Builder callTimeout(Duration callTimeout) {
      this.callTimeout = Objects.requireNonNull(callTimeout, "callTimeout");
      return this;
    }

    /**
     * Sets the retry policy.
     *
     * @param retries the policy, {@link RetryPolicy#once()} for none
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      this.retries = Objects.requireNonNull(retries, "retries");
      return this;
    }

    /**
     * Checks and makes the options.
     *
     * @return the options
     * @throws InvalidConfigurationException naming every setting that cannot work
     */
    public CallOptions build() {
      List<String> problems = new ArrayList<>(0);
      if (this.attemptTimeout != null) {
        Durations.check("attemptTimeout", this.attemptTimeout, problems);
      }
      if (this.callTimeout != null) {
        Durations.check("callTimeout", this.callTimeout, problems);
      }
      if (!problems.isEmpty()) {
        throw new InvalidConfigurationException(String.join("; ", problems), "");
      }
      return new CallOptions(this);
    }
  }
}
