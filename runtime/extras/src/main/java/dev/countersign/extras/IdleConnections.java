package dev.countersign.extras;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Connections that wait for another exchange. Safe for use by many threads. */
final class IdleConnections {
  /** Less than what load balancers and firewalls allow, which may drop a connection silently. */
  private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(20);

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Deque<LightConnection>> byRoute = new HashMap<>();
  private boolean closed;

  /** The connection used last that still stands, or null. */
  @Nullable
  LightConnection take(String key) {
    LightConnection candidate = poll(key);
    while (candidate != null) {
      boolean fresh = System.nanoTime() - candidate.idleSince() < LONGEST_REST;
      if (fresh && candidate.isQuiet()) {
        return candidate;
      }
      candidate.abort();
      candidate = poll(key);
    }
    return null;
  }

  private @Nullable LightConnection poll(String key) {
    this.lock.lock();
    try {
      Deque<LightConnection> resting = this.byRoute.get(key);
      LightConnection last = resting == null ? null : resting.pollLast();
      if (resting != null && resting.isEmpty()) {
        this.byRoute.remove(key);
      }
      return last;
    } finally {
      this.lock.unlock();
    }
  }

  /** Keeps a connection; those that have rested too long go. */
  void offer(String key, LightConnection connection) {
    long now = System.nanoTime();
    connection.restFrom(now);
    this.lock.lock();
    try {
      if (this.closed) {
        connection.abort();
        return;
      }
      Deque<LightConnection> resting = this.byRoute.get(key);
      if (resting == null) {
        resting = new ArrayDeque<>();
        this.byRoute.put(key, resting);
      }
      while (!resting.isEmpty() && now - resting.getFirst().idleSince() > LONGEST_REST) {
        resting.removeFirst().abort();
      }
      resting.addLast(connection);
    } finally {
      this.lock.unlock();
    }
  }

  void close() {
    this.lock.lock();
    try {
      this.closed = true;
      for (Deque<LightConnection> resting : this.byRoute.values()) {
        for (LightConnection connection : resting) {
          connection.abort();
        }
      }
      this.byRoute.clear();
    } finally {
      this.lock.unlock();
    }
  }
}
