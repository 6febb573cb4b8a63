package dev.countersign.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Time that passes only in pauses, which it keeps. */
final class FakeTime implements NanoClock, Pauses {
  private long now = 1_000_000_000L;
  private final List<Long> pauses = new ArrayList<>();

  @Override
  public long nanoTime() {
    return this.now;
  }

  @Override
  public CompletableFuture<Void> after(long nanos) {
    this.pauses.add(TimeUnit.NANOSECONDS.toMillis(nanos));
    this.now += nanos;
    return CompletableFuture.completedFuture(null);
  }

  /** The pauses so far, in milliseconds. */
  List<Long> pauses() {
    return this.pauses;
  }
}
