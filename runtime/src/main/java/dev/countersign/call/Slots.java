package dev.countersign.call;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the exchanges in flight; who comes when all slots are taken waits in line.
 *
 * <p>Safe for use by many threads. Each slot taken is given back once, by {@link #release} or, where
 * the wait ended in another way, by {@link #giveUp}.
 */
@SuppressWarnings("CollectionUndefinedEquality") // Futures are compared by identity, as is meant.
final class Slots {
  private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<CompletableFuture<Void>> line = new LinkedHashSet<>();
  private int free;

  Slots(int count) {
    this.free = count;
  }

  /** Takes a slot: completes at once where one is free, or when it is this caller's turn. */
  CompletableFuture<Void> take() {
    this.lock.lock();
    try {
      if (this.free > 0) {
        this.free--;
        return AT_ONCE;
      }
      CompletableFuture<Void> turn = new CompletableFuture<>();
      this.line.add(turn);
      return turn;
    } finally {
      this.lock.unlock();
    }
  }

  /** Gives a slot to the next in line. */
  void release() {
    CompletableFuture<Void> next = nextInLine();
    while (next != null && !next.complete(null)) {
      // That one gave up meanwhile.
      next = nextInLine();
    }
  }

  /** Leaves the line; a slot that came in the same moment goes on to the next. */
  void giveUp(CompletableFuture<?> turn) {
    if (turn.cancel(false)) {
      this.lock.lock();
      try {
        this.line.remove(turn);
      } finally {
        this.lock.unlock();
      }
    } else {
      release();
    }
  }

  /** The next in line; where there is none, the slot is free. */
  private @Nullable CompletableFuture<Void> nextInLine() {
    this.lock.lock();
    try {
      if (this.line.isEmpty()) {
        this.free++;
        return null;
      }
      CompletableFuture<Void> next = this.line.iterator().next();
      this.line.remove(next);
      return next;
    } finally {
      this.lock.unlock();
    }
  }
}
