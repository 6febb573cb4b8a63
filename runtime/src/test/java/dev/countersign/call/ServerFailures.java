package dev.countersign.call;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What fails in the threads of a server, where no test sees it, until the server is closed. */
final class ServerFailures {
  /** What a thread does that may end with its connection, or with its test. */
  interface Work<T> {
    T run() throws IOException, InterruptedException;
  }

  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  /** Runs, and keeps an assertion that fails or a mistake of the test. */
  <T> T watch(Work<T> work) throws IOException, InterruptedException {
    try {
      return work.run();
    } catch (RuntimeException | AssertionError e) {
      this.failures.add(e);
      throw e;
    }
  }

  /** Throws what was kept. */
  void rethrow() {
    Throwable first = this.failures.poll();
    if (first != null) {
      AssertionError failure = new AssertionError("in a thread of the server: " + first, first);
      this.failures.forEach(failure::addSuppressed);
      this.failures.clear();
      throw failure;
    }
  }
}
