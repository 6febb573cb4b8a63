package dev.countersign;

import dev.countersign.call.AttemptInterceptor;
import dev.countersign.call.CallInterceptor;
import dev.countersign.call.MetricsListener;
import dev.countersign.call.RetryPolicy;
import dev.countersign.call.Watchers;
import dev.countersign.http.HttpTransport;
import dev.countersign.wire.ReplyParser;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client; immutable, and its text form shows all of them but secrets.
 *
 * <pre>{@code
 * ClientOptions options = ClientOptions.builder().fromEnvironment().region("cn-bj2").build();
 * }</pre>
 */
public final class ClientOptions {
  private final @Nullable URI endpoint;
  private final @Nullable String region;
  private final @Nullable String zone;
  private final @Nullable String projectId;
  private final CredentialsProvider credentials;
  private final Duration connectTimeout;
  private final Duration attemptTimeout;
  private final Duration callTimeout;
  private final long maxReplyBytes;
  private final int maxReplyTokens;
  private final RetryPolicy retries;
  private final int maxInFlight;
  private final Duration slotTimeout;
  private final @Nullable HttpTransport transport;
  private final boolean allowPlainHttp;
  private final Watchers watchers;

  private ClientOptions(Builder builder, @Nullable URI endpoint, CredentialsProvider credentials) {
    this.endpoint = endpoint;
    this.region = builder.region;
    this.zone = builder.zone;
    this.projectId = builder.projectId;
    this.credentials = credentials;
    this.connectTimeout = builder.connectTimeout;
    this.attemptTimeout = builder.attemptTimeout;
    this.callTimeout = builder.callTimeout;
    this.maxReplyBytes = builder.maxReplyBytes;
    this.maxReplyTokens = builder.maxReplyTokens;
    this.retries = builder.retries;
    this.maxInFlight = builder.maxInFlight;
    this.slotTimeout = builder.slotTimeout;
    this.transport = builder.transport;
    this.allowPlainHttp = builder.allowPlainHttp;
    this.watchers = builder.watchers;
  }

  /**
   * Starts with the defaults.
   *
   * @return a builder without credentials
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes everything from the environment.
   *
   * @return the same as {@code builder().fromEnvironment().build()}
   * @throws InvalidConfigurationException if the environment lacks credentials or is malformed
   */
  public static ClientOptions fromEnvironment() {
    return builder().fromEnvironment().build();
  }

  /**
   * Gives the endpoint that replaces the definition's.
   *
   * @return the endpoint, empty for the definition's own
   */
  public Optional<URI> endpoint() {
    return Optional.ofNullable(this.endpoint);
  }

  /**
   * Decides where calls go.
   *
   * @param defaultEndpoint the definition's endpoint, null where it names none
   * @return the endpoint of these options, or else the definition's
   * @throws InvalidConfigurationException if there is neither, or the definition's breaks the rules
   */
  public URI endpointOr(@Nullable String defaultEndpoint) {
    if (this.endpoint != null) {
      return this.endpoint;
    }
    if (defaultEndpoint == null) {
      throw new InvalidConfigurationException(
          "neither the definition nor the options name an endpoint",
          "Call endpoint(\"https://…\") on the options, or set COUNTERSIGN_ENDPOINT and call"
              + " fromEnvironment().");
    }
    List<String> problems = new ArrayList<>(0);
    URI parsed = Endpoint.parse(defaultEndpoint, problems);
    Endpoint.check(parsed, this.allowPlainHttp, problems);
    if (!problems.isEmpty()) {
      throw new InvalidConfigurationException(
          "of the definition: " + String.join("; ", problems), "");
    }
    return parsed;
  }

  /**
   * Gives the region for requests that name none.
   *
   * @return the region, empty for none
   */
  public Optional<String> region() {
    return Optional.ofNullable(this.region);
  }

  /**
   * Gives the zone for requests that name none.
   *
   * @return the zone, empty for none
   */
  public Optional<String> zone() {
    return Optional.ofNullable(this.zone);
  }

  /**
   * Gives the project for requests that name none.
   *
   * @return the project's id, empty for none
   */
  public Optional<String> projectId() {
    return Optional.ofNullable(this.projectId);
  }

  /**
   * Gives what provides the key pair.
   *
   * @return the provider
   */
  public CredentialsProvider credentials() {
    return this.credentials;
  }

  /**
   * Gives the time to connect, TLS included.
   *
   * @return the time, 10 seconds by default
   */
  public Duration connectTimeout() {
    return this.connectTimeout;
  }

  /**
   * Gives the time for one attempt, up to the last byte of its reply.
   *
   * @return the time, 65 seconds by default, as the services' gateway gives up after 60
   */
  public Duration attemptTimeout() {
    return this.attemptTimeout;
  }

  /**
   * Gives the time for a whole call, with its pauses and all its attempts.
   *
   * @return the time, 180 seconds by default
   */
  public Duration callTimeout() {
    return this.callTimeout;
  }

  /**
   * Gives the longest reply body that is read.
   *
   * @return bytes, 10 MiB by default
   */
  public long maxReplyBytes() {
    return this.maxReplyBytes;
  }

  /**
   * Gives the most JSON tokens of a reply that are read.
   *
   * @return names, values, and ends of objects and lists; 1,000,000 by default
   */
  public int maxReplyTokens() {
    return this.maxReplyTokens;
  }

  /**
   * Gives the retry policy.
   *
   * @return the policy, {@link RetryPolicy#standard()} by default
   */
  public RetryPolicy retries() {
    return this.retries;
  }

  /**
   * Bounds the exchanges that are under way at the same time.
   *
   * @return a count, 50 by default
   */
  public int maxInFlight() {
    return this.maxInFlight;
  }

  /**
   * Gives the time that a call waits for a slot when all are in use.
   *
   * @return the time, 10 seconds by default
   */
  public Duration slotTimeout() {
    return this.slotTimeout;
  }

  /**
   * Gives the transport that replaces the shared one.
   *
   * @return the transport, empty for the shared one
   */
  public Optional<HttpTransport> transport() {
    return Optional.ofNullable(this.transport);
  }

  /**
   * Tells whether the endpoint may be plain HTTP.
   *
   * @return false by default
   */
  public boolean allowPlainHttp() {
    return this.allowPlainHttp;
  }

  /**
   * Gives those who watch the calls.
   *
   * @return nobody by default
   */
  public Watchers watchers() {
    return this.watchers;
  }

  @Override
  public String toString() {
    return "ClientOptions{endpoint="
        + (this.endpoint == null ? "of the definition" : this.endpoint)
        + ", region="
        + this.region
        + ", zone="
        + this.zone
        + ", projectId="
        + this.projectId
        + ", credentials="
        + (this.credentials instanceof Credentials own ? own : Builder.className(this.credentials))
        + ", connectTimeout="
        + this.connectTimeout
        + ", attemptTimeout="
        + this.attemptTimeout
        + ", callTimeout="
        + this.callTimeout
        + ", maxReplyBytes="
        + this.maxReplyBytes
        + ", maxReplyTokens="
        + this.maxReplyTokens
        + ", retries="
        + this.retries
        + ", maxInFlight="
        + this.maxInFlight
        + ", slotTimeout="
        + this.slotTimeout
        + ", transport="
        + (this.transport == null ? "shared" : Builder.className(this.transport))
        + ", allowPlainHttp="
        + this.allowPlainHttp
        + ", watchers="
        + (this.watchers.calls().size() + this.watchers.attempts().size())
        + '}';
  }

  /** Collects settings; can be used again after {@link #build()}. Not for several threads. */
  public static final class Builder {
    private @Nullable String endpoint;
    private @Nullable String region;
    private @Nullable String zone;
    private @Nullable String projectId;
    private @Nullable CredentialsProvider credentials;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration attemptTimeout = Duration.ofSeconds(65);
    private Duration callTimeout = Duration.ofMinutes(3);
    private long maxReplyBytes = 10L * 1024 * 1024;
    private int maxReplyTokens = ReplyParser.DEFAULT_MAX_TOKENS;
    private RetryPolicy retries = RetryPolicy.standard();
    private int maxInFlight = 50;
    private Duration slotTimeout = Duration.ofSeconds(10);
    private @Nullable HttpTransport transport;
    private boolean allowPlainHttp;
    private Watchers watchers = Watchers.nobody();

    private Builder() {}

    /**
     * Takes what the environment sets; what is set later on this builder wins.
     *
     * <p>Reads {@code COUNTERSIGN_ENDPOINT}, {@code COUNTERSIGN_REGION}, {@code COUNTERSIGN_ZONE},
     * {@code COUNTERSIGN_PROJECT_ID}, and the variables of {@link Credentials#fromEnvironment()}.
     *
     * @return this
     * @throws InvalidConfigurationException if only one of the two keys is set, or one is malformed
     */
    public Builder fromEnvironment() {
      return fromEnvironment(System::getenv);
    }

    Builder fromEnvironment(Environment environment) {
      this.endpoint = firstSet(environment.get("COUNTERSIGN_ENDPOINT"), this.endpoint);
      this.region = firstSet(environment.get("COUNTERSIGN_REGION"), this.region);
      this.zone = firstSet(environment.get("COUNTERSIGN_ZONE"), this.zone);
      this.projectId = firstSet(environment.get("COUNTERSIGN_PROJECT_ID"), this.projectId);
      if (Credentials.isInEnvironment(environment)) {
        this.credentials = Credentials.fromEnvironment(environment);
      }
      return this;
    }

    private static @Nullable String firstSet(@Nullable String first, @Nullable String second) {
      return first == null ? second : first;
    }

    /**
     * Replaces the definition's endpoint.
     *
     * @param endpoint a URL without user info, query and fragment
     * @return this
     */
    public Builder endpoint(String endpoint) {
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
      return this;
    }

    /**
     * Replaces the definition's endpoint.
     *
     * @param endpoint a URL without user info, query and fragment
     * @return this
     */
    public Builder endpoint(URI endpoint) {
      return endpoint(endpoint.toString());
    }

    /**
     * Sets the region for requests that name none.
     *
     * @param region the region
     * @return this
     */
    public Builder region(String region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /**
     * Sets the zone for requests that name none.
     *
     * @param zone the zone
     * @return this
     */
    public Builder zone(String zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    /**
     * Sets the project for requests that name none.
     *
     * @param projectId the project's id
     * @return this
     */
    public Builder projectId(String projectId) {
      this.projectId = Objects.requireNonNull(projectId, "projectId");
      return this;
    }

    /**
     * Sets the key pair, or what provides one for each attempt.
     *
     * @param credentials a {@link Credentials} or a provider
     * @return this
     */
    public Builder credentials(CredentialsProvider credentials) {
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      return this;
    }

    /**
     * Sets the time to connect, TLS included; has no effect on a transport of your own.
     *
     * <p>Clients with the default of 10 seconds share their connections; each client with another
     * value has connections and a thread of its own.
     *
     * @param connectTimeout more than zero
     * @return this
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = Objects.requireNonNull(connectTimeout, "connectTimeout");
      return this;
    }

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
     * Sets the longest reply body to read.
     *
     * @param maxReplyBytes 1 to 1 GiB
     * @return this
     */
    public Builder maxReplyBytes(long maxReplyBytes) {
      this.maxReplyBytes = maxReplyBytes;
      return this;
    }

    /**
     * Sets the most JSON tokens of a reply to read: each name, each value, and both ends of each object
     * and list count, whether the definition knows them or not.
     *
     * <p>A token takes up to about 100 bytes of memory, many times its own length; so this, rather than
     * {@link #maxReplyBytes}, bounds the memory that a reply needs. What services send has about 10
     * bytes a token, so that the defaults of the two agree.
     *
     * @param maxReplyTokens 1 or more
     * @return this
     */
    public Builder maxReplyTokens(int maxReplyTokens) {
      this.maxReplyTokens = maxReplyTokens;
      return this;
    }

    /**
     * Sets how often a call is attempted where another attempt can do no harm.
     *
     * @param retries the policy, {@link RetryPolicy#once()} for no retries
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      this.retries = Objects.requireNonNull(retries, "retries");
      return this;
    }

    /**
     * Bounds the exchanges that are under way at the same time; further calls wait in line.
     *
     * @param maxInFlight 1 to 100,000
     * @return this
     */
    public Builder maxInFlight(int maxInFlight) {
      this.maxInFlight = maxInFlight;
      return this;
    }

    /**
     * Sets the time that a call waits in line before it fails.
     *
     * @param slotTimeout more than zero
     * @return this
     */
    public Builder slotTimeout(Duration slotTimeout) {
      this.slotTimeout = Objects.requireNonNull(slotTimeout, "slotTimeout");
      return this;
    }

    /**
     * Replaces the shared transport, for a proxy, a trust store, or to watch the traffic.
     *
     * @param transport the transport
     * @return this
     */
    public Builder transport(HttpTransport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
      return this;
    }

    /**
     * Allows an endpoint of plain HTTP, over which signed requests can be read and repeated.
     *
     * @param allowPlainHttp true for a test server on this machine
     * @return this
     */
    public Builder allowPlainHttp(boolean allowPlainHttp) {
      this.allowPlainHttp = allowPlainHttp;
      return this;
    }

    /**
     * Adds code of the caller's own round each call.
     *
     * @param interceptor is told beginning and end of each call
     * @return this
     */
    public Builder interceptor(CallInterceptor interceptor) {
      this.watchers = this.watchers.withCalls(Objects.requireNonNull(interceptor, "interceptor"));
      return this;
    }

    /**
     * Adds code of the caller's own round each attempt.
     *
     * @param interceptor is told beginning and end of each attempt
     * @return this
     */
    public Builder attemptInterceptor(AttemptInterceptor interceptor) {
      this.watchers =
          this.watchers.withAttempts(Objects.requireNonNull(interceptor, "interceptor"));
      return this;
    }

    /**
     * Adds a listener to the figures of calls and attempts.
     *
     * @param listener takes the figures
     * @return this
     */
    public Builder metrics(MetricsListener listener) {
      this.watchers = this.watchers.withMetrics(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * Checks and makes the options.
     *
     * @return the options
     * @throws InvalidConfigurationException naming every setting that cannot work
     */
    public ClientOptions build() {
      List<String> problems = new ArrayList<>(0);
      URI parsed = null;
      if (this.endpoint != null) {
        parsed = Endpoint.parse(this.endpoint, problems);
        Endpoint.check(parsed, this.allowPlainHttp, problems);
      }
      checkNotBlank("the region", this.region, problems);
      checkNotBlank("the zone", this.zone, problems);
      checkNotBlank("the project id", this.projectId, problems);
      Durations.check("connectTimeout", this.connectTimeout, problems);
      Durations.check("attemptTimeout", this.attemptTimeout, problems);
      Durations.check("callTimeout", this.callTimeout, problems);
      Durations.check("slotTimeout", this.slotTimeout, problems);
      if (this.maxInFlight < 1 || this.maxInFlight > 100_000) {
        problems.add("maxInFlight is not 1 to 100000");
      }
      if (this.maxReplyBytes < 1 || this.maxReplyBytes > 1L << 30) {
        problems.add("maxReplyBytes is not 1 to 1073741824");
      }
      if (this.maxReplyTokens < 1) {
        problems.add("maxReplyTokens is not 1 to 2147483647");
      }
      CredentialsProvider provider = this.credentials;
      if (provider == null) {
        problems.add(
            "there are no credentials. Call credentials(Credentials.of(publicKey, privateKey)), or"
                + " set COUNTERSIGN_PUBLIC_KEY and COUNTERSIGN_PRIVATE_KEY and call"
                + " fromEnvironment()");
      }
      if (provider == null || !problems.isEmpty()) {
        throw new InvalidConfigurationException(String.join("; ", problems), "");
      }
      return new ClientOptions(this, parsed, provider);
    }

    private static void checkNotBlank(String name, @Nullable String value, List<String> problems) {
      if (value != null && value.isBlank()) {
        problems.add(name + " is blank. Leave it unset instead");
      }
    }

    private static String className(Object object) {
      return object.getClass().getName();
    }
  }
}
