package dev.countersign.extras;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The way to an endpoint.
 *
 * @param host the host, without brackets
 * @param authority host and port as a header names them
 * @param port the port
 * @param secure whether TLS is spoken
 * @param proxy the HTTP proxy on the way, or null
 */
record Route(
    String host,
    String authority,
    int port,
    boolean secure,
    @Nullable InetSocketAddress proxy) {

  static Route to(URI endpoint, @Nullable InetSocketAddress proxy) {
    boolean secure = "https".equalsIgnoreCase(endpoint.getScheme());
    String host = endpoint.getHost();
    int usual = secure ? 443 : 80;
    int port = endpoint.getPort() < 0 ? usual : endpoint.getPort();
    boolean bracketed = host.startsWith("[");
    return new Route(
        bracketed ? host.substring(1, host.length() - 1) : host,
        port == usual ? host : host + ':' + port,
        port,
        secure,
        proxy);
  }

  boolean isPlainThroughProxy() {
    return !this.secure && this.proxy != null;
  }

  /** Connections of the same key can stand in for each other. */
  String key() {
    String via = this.proxy == null ? "" : this.proxy.toString();
    return this.secure + " " + this.host + ' ' + this.port + ' ' + via;
  }
}
