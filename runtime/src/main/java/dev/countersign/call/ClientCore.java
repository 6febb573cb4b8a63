package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import java.net.URI;
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
  private final InFlight inFlight;

  ClientCore(ClientOptions options, URI endpoint, Seams seams) {
    this.options = options;
    this.endpoint = endpoint;
    this.defaults = new OptionValues(options);
    this.seams = seams;
    this.inFlight = new InFlight(seams.clock(), seams.pauses(), seams.random());
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

  InFlight inFlight() {
    return this.inFlight;
  }

  /** Ends every call, and lets go of threads and of the transport where it is the client's own. */
  void close() {
    // Of two threads that close at once, one does it: what clients share is counted.
    if (this.inFlight.close()) {
      LiveClients.closed();
      if (this.options.transport().isEmpty()) {
        this.seams.transport().close();
      }
    }
  }
}
