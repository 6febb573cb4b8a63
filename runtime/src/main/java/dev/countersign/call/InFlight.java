package dev.countersign.call;

import dev.countersign.CallAbortedException.Reason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;

/** What runs on a client, the time that it runs by, and its threads. Safe for use by many threads. */
final class InFlight {
  /** For what stands on a client that calls no service. */
  static final InFlight WITHOUT_CLIENT =
      new InFlight(SystemSeams.SHARED, SystemSeams.SHARED, SystemSeams.SHARED);

  private final NanoClock clock;
  private final Pauses pauses;
  private final DoubleSupplier random;
  private final AsyncThreads threads = new AsyncThreads();
  private final Set<Running> calls = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();

  InFlight(NanoClock clock, Pauses pauses, DoubleSupplier random) {
    this.clock = clock;
    this.pauses = pauses;
    this.random = random;
  }

  NanoClock clock() {
    return this.clock;
  }

  Pauses pauses() {
    return this.pauses;
  }

  DoubleSupplier random() {
    return this.random;
  }

  AsyncThreads threads() {
    return this.threads;
  }

  /** Whether nothing may be sent any more. */
  boolean isClosed() {
    return this.closed.get();
  }

  /** Counts a call in; one that comes after {@link #close()} is stopped at once. */
  void begin(Running call) {
    this.calls.add(call);
    if (this.closed.get()) {
      call.stop(Reason.CLOSED);
    }
  }

  /** Counts a call out. */
  void end(Running call) {
    this.calls.remove(call);
  }

  /** Ends every call and lets go of the threads; false where that has been done. */
  boolean close() {
    if (!this.closed.compareAndSet(false, true)) {
      return false;
    }
    this.calls.forEach(call -> call.stop(Reason.CLOSED));
    this.threads.close();
    return true;
  }
}
