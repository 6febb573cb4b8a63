package dev.countersign.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The {@code HttpClient}s that transports share, one for each connect timeout.
 *
 * <p>Each has a thread and connections of its own, so that a client for every caller would pile them
 * up. One ends with the last transport that uses it.
 */
final class SharedClients {
  private static final Map<Duration, List<Lease>> BY_TIMEOUT = new HashMap<>();

  /** A use that lasts as long as the JVM, from the first on. */
  private static @Nullable HttpTransport standard;

  private SharedClients() {}

  static HttpTransport standard() {
    synchronized (BY_TIMEOUT) {
      if (standard == null) {
        standard = lease(JdkHttpTransport.CONNECT_TIMEOUT);
      }
      return standard;
    }
  }

  /** A transport on the shared client; it is to be closed. */
  static HttpTransport lease(Duration connectTimeout) {
    synchronized (BY_TIMEOUT) {
      List<Lease> leases = BY_TIMEOUT.get(connectTimeout);
      if (leases == null) {
        leases = new ArrayList<>();
        BY_TIMEOUT.put(connectTimeout, leases);
      }
      JdkHttpTransport shared = leases.isEmpty()
          ? JdkHttpTransport.connectingWithin(connectTimeout)
          : leases.get(0).transport;
      Lease lease = new Lease(connectTimeout, shared);
      leases.add(lease);
      return lease;
    }
  }

  /** One use of a shared client; the last that ends closes it. */
  private static final class Lease implements HttpTransport {
    private final Duration connectTimeout;
    private final JdkHttpTransport transport;

    Lease(Duration connectTimeout, JdkHttpTransport transport) {
      this.connectTimeout = connectTimeout;
      this.transport = transport;
    }

    @Override
    public CompletableFuture<HttpReply> send(HttpCall call) {
      return this.transport.send(call);
    }

    @Override
    public void close() {
      boolean last;
      synchronized (BY_TIMEOUT) {
        List<Lease> leases = BY_TIMEOUT.getOrDefault(this.connectTimeout, List.of());
        // Closing twice finds nothing to remove.
        last = leases.contains(this) && leases.remove(this) && leases.isEmpty();
        if (last) {
          BY_TIMEOUT.remove(this.connectTimeout);
        }
      }
      if (last) {
        this.transport.close();
      }
    }
  }
}
