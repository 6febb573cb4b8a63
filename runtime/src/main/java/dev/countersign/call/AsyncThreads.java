package dev.countersign.call;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which asynchronous calls go on after a pause or a deadline.
 *
 * <p>They are daemons, made when needed, and end after a few seconds without work. The JVM's timer
 * thread cannot be used for it: a caller's slow continuation would hold up all timers.
 */
final class AsyncThreads implements Executor, ThreadFactory {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final ThreadPoolExecutor pool;

  AsyncThreads() {
    this.pool = new ThreadPoolExecutor(
        0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), this);
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "countersign-async-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task on one of the threads; after {@link #close()}, on the thread that asks. */
  @Override
  public void execute(Runnable task) {
    try {
      this.pool.execute(task);
    } catch (RejectedExecutionException e) {
      task.run();
    }
  }

  /** Runs a task that may block, never on the thread that asks; fails after {@link #close()}. */
  void block(Runnable task) {
    this.pool.execute(task);
  }

  void close() {
    this.pool.shutdown();
  }
}
