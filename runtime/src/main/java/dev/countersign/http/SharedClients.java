package dev.countersign.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The {@code HttpClient}s that transports share, one for each connect timeout.
 *
 * <p>Each has a thread and connections of its own, so that a client for every caller would pile them
 * up. One ends with the last transport that uses it.
 */
final class SharedClients {
  private static final Map<Duration, Counted> BY_TIMEOUT = new HashMap<>();

  private SharedClients() {}

  /** A client and how many use it. */
  private static final class Counted {
    final JdkHttpTransport transport;
    int users;

    Counted(JdkHttpTransport transport) {
      this.transport = transport;
    }
  }

  /** A transport on the shared client; it is to be closed. */
  static HttpTransport lease(Duration connectTimeout) {
    synchronized (BY_TIMEOUT) {
      Counted counted = BY_TIMEOUT.get(connectTimeout);
      if (counted == null) {
        counted = new Counted(JdkHttpTransport.connectingWithin(connectTimeout));
        BY_TIMEOUT.put(connectTimeout, counted);
      }
      counted.users++;
      return new Lease(connectTimeout, counted.transport);
    }
  }

  private static void giveBack(Duration connectTimeout) {
    Counted unused = null;
    synchronized (BY_TIMEOUT) {
      Counted counted = BY_TIMEOUT.get(connectTimeout);
      if (counted != null && --counted.users == 0) {
        BY_TIMEOUT.remove(connectTimeout);
        unused = counted;
      }
    }
    if (unused != null) {
      unused.transport.close();
    }
  }

  /** One use of a shared client. */
  private static final class Lease implements HttpTransport {
    private final Duration connectTimeout;
    private final JdkHttpTransport transport;
    private final AtomicBoolean given = new AtomicBoolean();

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
      if (this.given.compareAndSet(false, true)) {
        giveBack(this.connectTimeout);
      }
    }
  }
}
