package dev.countersign.http;

import dev.countersign.InvalidConfigurationException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a transport of one's own connects; immutable.
 *
 * <pre>{@code
 * HttpTransport transport = HttpTransport.standard(
 *     TransportOptions.builder().sslContext(ownTrustStore).noProxy().build());
 * }</pre>
 */
public final class TransportOptions {
  private final Duration connectTimeout;
  private final @Nullable ProxySelector proxy;
  private final boolean noProxy;
  private final @Nullable SSLContext sslContext;

  private TransportOptions(Builder builder) {
    this.connectTimeout = builder.connectTimeout;
    this.proxy = builder.proxy;
    this.noProxy = builder.noProxy;
    this.sslContext = builder.sslContext;
  }

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
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
   * Gives what chooses the proxy.
   *
   * @return the selector: the JVM's default one where none is set, empty for no proxy at all
   */
  public Optional<ProxySelector> proxy() {
    if (this.noProxy) {
      return Optional.empty();
    }
    return Optional.ofNullable(this.proxy == null ? ProxySelector.getDefault() : this.proxy);
  }

  /**
   * Gives the TLS settings: trust store, and a key where the service wants a client certificate.
   *
   * @return the context, empty for the JVM's default one
   */
  public Optional<SSLContext> sslContext() {
    return Optional.ofNullable(this.sslContext);
  }

  @Override
  public String toString() {
    String proxies = this.proxy == null ? "of the JVM" : this.proxy.getClass().getName();
    return "TransportOptions{connectTimeout="
        + this.connectTimeout
        + ", proxy="
        + (this.noProxy ? "none" : proxies)
        + ", sslContext="
        + (this.sslContext == null ? "of the JVM" : this.sslContext.getProtocol())
        + '}';
  }

  /** Collects settings; can be used again after {@link #build()}. Not for several threads. */
  public static final class Builder {
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable ProxySelector proxy;
    private boolean noProxy;
    private @Nullable SSLContext sslContext;

    private Builder() {}

    /**
     * Sets the time to connect, TLS included.
     *
     * @param connectTimeout more than zero
     * @return this
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = Objects.requireNonNull(connectTimeout, "connectTimeout");
      return this;
    }

    /**
     * Sets what chooses the proxy; an HTTP proxy without a password.
     *
     * @param proxy the selector; where it names a SOCKS proxy, {@code java.net.http} connects without it
     * @return this
     */
    public Builder proxy(ProxySelector proxy) {
      this.proxy = Objects.requireNonNull(proxy, "proxy");
      this.noProxy = false;
      return this;
    }

    /**
     * Sends everything through one HTTP proxy.
     *
     * @param host its host
     * @param port its port
     * @return this
     */
    public Builder proxy(String host, int port) {
      return proxy(ProxySelector.of(InetSocketAddress.createUnresolved(host, port)));
    }

    /**
     * Uses no proxy, whatever the system properties say.
     *
     * @return this
     */
    public Builder noProxy() {
      this.noProxy = true;
      return this;
    }

    /**
     * Sets trust store and client certificate.
     *
     * @param sslContext an initialised context
     * @return this
     */
    public Builder sslContext(SSLContext sslContext) {
      this.sslContext = Objects.requireNonNull(sslContext, "sslContext");
      return this;
    }

    /**
     * Checks and makes the options.
     *
     * @return the options
     * @throws InvalidConfigurationException if the time is not more than zero, or over an hour
     */
    public TransportOptions build() {
      if (this.connectTimeout.isNegative()
          || this.connectTimeout.isZero()
          || this.connectTimeout.compareTo(Duration.ofHours(1)) > 0) {
        throw new InvalidConfigurationException(
            "connectTimeout is not more than zero, or more than an hour", "");
      }
      return new TransportOptions(this);
    }
  }
}
