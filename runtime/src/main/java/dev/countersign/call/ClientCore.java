package dev.countersign.call;

import dev.countersign.CallAbortedException.Reason;
import dev.countersign.ClientOptions;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;

/** What all calls of a client share. Safe for use by many threads. */
final class ClientCore {
  /** What calls depend on and tests replace. */
  record Seams(
      Signer signer,
      HttpTransport transport,
      NanoClock clock,
      Pauses pauses,
      DoubleSupplier random) {}

  private final ClientOptions options;
  private final URI endpoint;
  private final OptionValues defaults;
  private final Seams seams;
  private final RetryBudget budget = new RetryBudget();
  private final Slots slots;
  private final AsyncThreads threads = new AsyncThreads();
  private final Set<Running> calls = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();

  ClientCore(ClientOptions options, URI endpoint, Seams seams) {
    this.options = options;
    this.endpoint = endpoint;
    this.defaults = new OptionValues(options);
    this.seams = seams;
    this.slots = new Slots(options.maxInFlight());
    LiveClients.opened();
  }

  ClientOptions options() {
    return this.options;
  }

  URI endpoint() {
    return this.endpoint;
  }

  OptionValues defaults() {
    return this.defaults;
  }

  Seams seams() {
    return this.seams;
  }

  RetryBudget budget() {
    return this.budget;
  }

  Slots slots() {
    return this.slots;
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

  /** Ends every call, and lets go of threads and of the transport where it is the client's own. */
  void close() {
    // Of two threads that close at once, one does it: what is shared is counted.
    if (!this.closed.compareAndSet(false, true)) {
      return;
    }
    LiveClients.closed();
    this.calls.forEach(call -> call.stop(Reason.CLOSED));
    this.threads.close();
    if (this.options.transport().isEmpty()) {
      this.seams.transport().close();
    }
  }
}
