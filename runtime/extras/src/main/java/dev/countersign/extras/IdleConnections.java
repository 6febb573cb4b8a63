package dev.countersign.extras;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Connections that wait for another exchange. Safe for use by many threads. */
final class IdleConnections implements Runnable {
  /** Less than what load balancers and firewalls allow, which may drop a connection silently. */
  static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(20);

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Deque<LightConnection>> byRoute = new HashMap<>();
  private final Executor threads;
  private final long longestRest;
  private boolean closed;

  /** Whether a sweep is to come. */
  private boolean sweeping;

  IdleConnections(Executor threads, long longestRest) {
    this.threads = threads;
    this.longestRest = longestRest;
  }

  /** The connection used last that still stands, or null. */
  @Nullable
  LightConnection take(String key) {
    LightConnection candidate = poll(key);
    while (candidate != null) {
      boolean fresh = System.nanoTime() - candidate.idleSince() < this.longestRest;
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

  /** Keeps a connection until it is taken or has rested too long. */
  void offer(String key, LightConnection connection) {
    connection.restFrom(System.nanoTime());
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
      resting.addLast(connection);
      if (!this.sweeping) {
        this.sweeping = true;
        sweepIn(this.longestRest);
      }
    } finally {
      this.lock.unlock();
    }
  }

  /** A timer of the JVM, which costs no thread of its own while it waits. */
  private void sweepIn(long nanos) {
    CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, this.threads).execute(this);
  }

  /** Closes what has rested too long, and comes again while anything rests. */
  @Override
  public void run() {
    long now = System.nanoTime();
    long next = Long.MAX_VALUE;
    this.lock.lock();
    try {
      Iterator<Deque<LightConnection>> routes = this.byRoute.values().iterator();
      while (routes.hasNext()) {
        Deque<LightConnection> resting = routes.next();
        while (!resting.isEmpty() && now - resting.getFirst().idleSince() >= this.longestRest) {
          resting.removeFirst().abort();
        }
        if (resting.isEmpty()) {
          routes.remove();
        } else {
          next = Math.min(next, this.longestRest - (now - resting.getFirst().idleSince()));
        }
      }
      this.sweeping = !this.byRoute.isEmpty();
      if (this.sweeping) {
        sweepIn(next);
      }
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
