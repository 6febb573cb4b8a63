package dev.countersign.http;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The {@code HttpClient}s that transports share, one for each connect timeout.
 *
 * <p>Each has a thread and connections of its own, so that a client for every caller would pile them
 * up. One ends with the last transport that uses it, at once where the JDK can do that, and else as
 * garbage; until then, who comes next uses it again.
 */
final class SharedClients {
  private static final Map<Duration, SharedClients> BY_TIMEOUT = new HashMap<>();

  /** A use that lasts as long as the JVM, from the first on. */
  private static @Nullable HttpTransport standard;

  private final WeakReference<JdkHttpTransport> transport;
  private int leases;

  private SharedClients(JdkHttpTransport transport) {
    this.transport = new WeakReference<>(transport);
  }

  @SuppressWarnings("UnnecessaryMethodReference") // It leaves out the lease's end.
  static HttpTransport standard() {
    synchronized (BY_TIMEOUT) {
      if (standard == null) {
        // Closing it must not end what others in the JVM use.
        standard = lease(JdkHttpTransport.CONNECT_TIMEOUT)::send;
      }
      return standard;
    }
  }

  /** A transport on the shared client; it is to be closed. */
  static HttpTransport lease(Duration connectTimeout) {
    synchronized (BY_TIMEOUT) {
      SharedClients shared = BY_TIMEOUT.get(connectTimeout);
      JdkHttpTransport transport = shared == null ? null : shared.transport.get();
      if (shared == null || transport == null) {
        transport = JdkHttpTransport.connectingWithin(connectTimeout);
        shared = new SharedClients(transport);
        BY_TIMEOUT.put(connectTimeout, shared);
      }
      shared.leases++;
      return new Lease(shared, connectTimeout, transport);
    }
  }

  /** One use of a shared client. */
  private static final class Lease implements HttpTransport {
    private final SharedClients shared;
    private final Duration connectTimeout;

    /** Null once it is closed. */
    private volatile @Nullable JdkHttpTransport transport;

    Lease(SharedClients shared, Duration connectTimeout, JdkHttpTransport transport) {
      this.shared = shared;
      this.connectTimeout = connectTimeout;
      this.transport = transport;
    }

    @Override
    public CompletableFuture<HttpReply> send(HttpCall call) {
      JdkHttpTransport open = this.transport;
      return open == null ? JdkHttpTransport.closed(call) : open.send(call);
    }

    @Override
    public void close() {
      synchronized (BY_TIMEOUT) {
        JdkHttpTransport open = this.transport;
        this.transport = null;
        if (open != null && --this.shared.leases == 0 && HttpClientEnd.isAtOnce()) {
          BY_TIMEOUT.remove(this.connectTimeout);
          open.close();
        }
      }
    }
  }
}
