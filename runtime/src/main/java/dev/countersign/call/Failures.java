package dev.countersign.call;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.Credentials;
import dev.countersign.NoConnectionException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.call.Fault.Chance;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.wire.Texts;
import org.jspecify.annotations.Nullable;

/** Words the failures of one attempt, and clears their texts of secrets. */
final class Failures {
  /** What to do after a write whose answer was lost. */
  static final String LOOK_FIRST =
      "The action may have been executed; look before sending it again.";

  private final boolean readsOnly;
  private final HttpCall call;
  private final Credentials credentials;
  private @Nullable String requestId;

  Failures(Action<?> action, HttpCall call, Credentials credentials) {
    this.readsOnly = action.effect() == Effect.READ;
    this.call = call;
    this.credentials = credentials;
  }

  void requestId(String id) {
    this.requestId = Texts.printable(redact(id), 100);
  }

  /** The service's id of the request, null where no reply gave one. */
  @Nullable
  String requestId() {
    return this.requestId;
  }

  String peer() {
    return this.call.peer();
  }

  /** The host that was asked for. */
  String host() {
    return this.call.endpoint().getHost();
  }

  /** Whether no byte of the body was handed over; from now on none is. */
  boolean isUnsent() {
    return this.call.end();
  }

  /** Whether the reply's headers are there, as far as the transport reported it. */
  boolean isReplying() {
    return this.call.phase() == HttpPhase.REPLYING;
  }

  /** Masks the private key and every secret that was sent. */
  String redact(String text) {
    return this.call.body().redact(text, this.credentials.privateKey());
  }

  /** What can be told about a signature that was refused. */
  String signature() {
    return SignatureDoctor.look(this.call.body(), this.credentials);
  }

  Fault timedOut(@Nullable Throwable cause) {
    if (isUnsent()) {
      return connectTimedOut(cause);
    }
    Phase phase = isReplying() ? Phase.BODY : Phase.HEADERS;
    return new Fault(
        true,
        Chance.PASSING,
        (details, note) ->
            new CallTimeoutException(phase, join(now(""), note), details, cleared(cause)));
  }

  Fault connectTimedOut(@Nullable Throwable cause) {
    // No transport says for certain that it was connected already.
    String hint = "https".equalsIgnoreCase(this.call.endpoint().getScheme())
        ? "Connected or not, there was no TLS handshake: check the endpoint's port, and that a"
            + " firewall lets this machine out."
        : "Check that a firewall lets this machine out.";
    return new Fault(
        false,
        Chance.PASSING,
        (details, note) ->
            new CallTimeoutException(Phase.CONNECT, join(hint, note), details, cause));
  }

  Fault noConnection(String what, String hint, @Nullable Throwable cause) {
    return new Fault(
        false,
        Chance.PASSING,
        (details, note) -> new NoConnectionException(what, join(hint, note), details, cause));
  }

  Fault broken(String what, Chance chance, Throwable cause) {
    return new Fault(
        true,
        chance,
        (details, note) ->
            new BrokenConnectionException(what, join(now(""), note), details, cleared(cause)));
  }

  Fault unreadable(String what, String hint, Chance chance, @Nullable Throwable cause) {
    return new Fault(
        true,
        chance,
        (details, note) ->
            new UnreadableReplyException(0, what, join(now(hint), note), details, cleared(cause)));
  }

  /** Classifies what a transport threw. */
  Fault ofTransport(Throwable thrown) {
    return new TransportFaults(this).classify(thrown);
  }

  /** A copy of a failure that quotes no secret. */
  @Nullable
  RemoteFailure cleared(@Nullable Throwable thrown) {
    return thrown == null
        ? null
        : new RemoteFailure(
            thrown, Texts.printable(redact(String.valueOf(thrown.getMessage())), 300));
  }

  /** What to do now that the action may have been executed. */
  String now(String hint) {
    return this.readsOnly ? hint : join(hint, LOOK_FIRST);
  }

  /** Joins two sentences, each of which may be missing. */
  static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ' ' + second;
  }
}
