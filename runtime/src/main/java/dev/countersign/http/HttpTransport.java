package dev.countersign.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Performs one HTTP exchange.
 *
 * <p>An implementation sends each call at most once, follows no redirect, asks for no compression,
 * gives up a body that is longer than {@link HttpCall#maxReplyBytes()}, reports with {@link
 * HttpCall#reached} how far it has come, and is safe for use by many threads. It reports {@link
 * HttpPhase#SENDING} before it hands over the body, and hands over nothing where that throws; where it
 * reports no phases, all its failures are ones after which the request may have been executed. To watch
 * the traffic, wrap one: {@link HttpCall#toString()} shows what is sent with every secret masked.
 *
 * <pre>{@code
 * HttpTransport standard = HttpTransport.standard();
 * HttpTransport printing = call -> {
 *   System.out.println(call);
 *   return standard.send(call);
 * };
 * }</pre>
 */
@FunctionalInterface
public interface HttpTransport extends AutoCloseable {
  /**
   * Sends the call.
   *
   * @param call what is sent, and where
   * @return completes with the reply, whatever its status, or with the failure; cancelling it closes
   *     the connection
   */
  CompletableFuture<HttpReply> send(HttpCall call);

  /**
   * Lets go of threads and connections; to be called once no client uses the transport any more.
   *
   * <p>A client closes the transport that it made itself, never one that its options brought.
   */
  @Override
  default void close() {}

  /**
   * Gives a transport on {@code java.net.http} that shares its connections with all clients.
   *
   * <p>It connects within 10 seconds or fails, speaks HTTP/1.1, and uses the JVM's default proxy
   * selector and trust store. It lives as long as the JVM; closing it does nothing.
   *
   * @return always the same object
   */
  static HttpTransport standard() {
    return SharedClients.standard();
  }

  /**
   * Gives a transport on {@code java.net.http} that shares its connections with all others of the same
   * connect timeout; the connections end when the last of these is closed. Before JDK 21, which is the
   * first that can end them, they stay for the next one until a garbage collection.
   *
   * @param connectTimeout the time to connect, TLS included
   * @return a transport to close after use
   */
  static HttpTransport connectingWithin(Duration connectTimeout) {
    return SharedClients.lease(connectTimeout);
  }

  /**
   * Makes a transport on {@code java.net.http} with connections of its own.
   *
   * @param options proxy, trust store, connect timeout
   * @return a transport to close after use
   */
  static HttpTransport standard(TransportOptions options) {
    return JdkHttpTransport.with(options);
  }

  /**
   * Gives a transport on a client of your own, for example one with an authenticator for a proxy.
   *
   * <p>To a proxy for TLS the JDK sends a password by the Basic scheme only where the system property
   * {@code jdk.http.auth.tunneling.disabledSchemes} is set to nothing.
   *
   * @param client a client that follows no redirects, which is its default; it stays yours to close
   * @return a transport that sends with it
   * @throws dev.countersign.InvalidConfigurationException if the client follows redirects
   */
  static HttpTransport on(HttpClient client) {
    return JdkHttpTransport.on(client);
  }
}
