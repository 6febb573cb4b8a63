package dev.countersign.extras;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for exchanges: daemons, made when needed, ended after ten seconds without work.
 *
 * <p>A class rather than a lambda makes them, which would cost the first call several milliseconds.
 */
final class DaemonThreads implements ThreadFactory {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private DaemonThreads() {}

  static ThreadPoolExecutor pool() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        new DaemonThreads(),
        // Discards what comes after the end, when nobody waits for it any more.
        new ThreadPoolExecutor.DiscardPolicy());
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "countersign-light-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
