package dev.countersign.call;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts clients that were not closed, and warns once of a program that makes one for each call. */
final class LiveClients {
  private static final int MANY = 32;

  private static final AtomicInteger OPEN = new AtomicInteger();
  private static final AtomicBoolean WARNED = new AtomicBoolean();

  private LiveClients() {}

  static void opened() {
    if (OPEN.incrementAndGet() > MANY && WARNED.compareAndSet(false, true)) {
      System.getLogger("dev.countersign")
          .log(
              System.Logger.Level.WARNING,
              "More than " + MANY + " clients are open. Share one, or close each after use.");
    }
  }

  static void closed() {
    OPEN.decrementAndGet();
  }
}
