package dev.countersign.http;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for exchanges: daemons, made when needed, ended after ten seconds without work. */
final class DaemonThreads {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private DaemonThreads() {}

  static ThreadPoolExecutor pool() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        DaemonThreads::daemon,
        // Discards what comes after the end, when nobody waits for it any more.
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "countersign-http-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
