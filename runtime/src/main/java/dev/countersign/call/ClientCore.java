package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.CredentialsProvider;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.ReplyParser;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share. Safe for use by many threads. */
final class ClientCore {
  /** What calls depend on and tests replace. */
  static final class Seams {
    private final Signer signer;
    private final HttpTransport transport;
    private final NanoClock clock;
    private final Pauses pauses;
    private final DoubleSupplier random;

    Seams(
        Signer signer,
        HttpTransport transport,
        NanoClock clock,
        Pauses pauses,
        DoubleSupplier random) {
      this.signer = signer;
      this.transport = transport;
      this.clock = clock;
      this.pauses = pauses;
      this.random = random;
    }

    Signer signer() {
      return this.signer;
    }

    HttpTransport transport() {
      return this.transport;
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
  }

  private final ClientOptions options;
  private final URI endpoint;
  private final OptionValues defaults;
  private final Seams seams;
  private final ReplyParser parser;
  private final RetryBudget budget = new RetryBudget();
  private final Slots slots;
  private final InFlight inFlight;

  /** A fingerprint of the last reply to each action. */
  private final Map<String, String> answered = new ConcurrentHashMap<>();

  /** The question to the provider that was asked last; null before the first. */
  private final AtomicReference<@Nullable Fetch> fetch = new AtomicReference<>();

  ClientCore(ClientOptions options, URI endpoint, Seams seams) {
    this.options = options;
    this.endpoint = endpoint;
    this.defaults = new OptionValues(options);
    this.seams = seams;
    this.parser = ReplyParser.taking(options.maxReplyTokens());
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

  ReplyParser parser() {
    return this.parser;
  }

  /** Notes the reply to a call of this action. */
  void answered(String action, String fingerprint) {
    this.answered.put(action, fingerprint);
  }

  /** Whether the last reply to a call of this action was the same. */
  boolean hasAnswered(String action, String fingerprint) {
    return fingerprint.equals(this.answered.get(action));
  }

  /** Asks for credentials, or waits with those that have asked. */
  CompletableFuture<Credentials> credentials() {
    CredentialsProvider provider = this.options.credentials();
    if (provider instanceof Credentials fixed) {
      return CompletableFuture.completedFuture(fixed);
    }
    while (true) {
      Fetch open = this.fetch.get();
      CompletableFuture<Credentials> turn = open == null ? null : open.join();
      if (turn != null) {
        return turn;
      }
      Fetch next = new Fetch(this.inFlight.threads());
      turn = next.join();
      if (turn != null && this.fetch.compareAndSet(open, next)) {
        next.ask(provider);
        return turn;
      }
    }
  }

  /** Encodes and signs for one attempt; the request itself stays as it is. */
  HttpCall sign(ActionRequest<?> request, Credentials credentials) {
    ParameterWriter writer = new ParameterWriter(request.action().name(), this.defaults);
    request.writeTo(writer);
    return new HttpCall(
        this.endpoint, writer.sign(this.seams.signer(), credentials), this.options.maxReplyBytes());
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
