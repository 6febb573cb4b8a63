package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.Credentials;
import dev.countersign.TransportException;
import dev.countersign.TransportException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.HttpCall;
import dev.countersign.wire.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one attempt, and clears their texts of secrets. */
final class Failures {
  /** What to do after a write whose answer was lost. */
  private static final String LOOK_FIRST =
      "The action may have been executed; look before sending it again.";

  private final Action<?> action;
  private final HttpCall call;
  private final Credentials credentials;
  private final Attempt attempt;
  private @Nullable String requestId;

  Failures(Action<?> action, HttpCall call, Credentials credentials, Attempt attempt) {
    this.action = action;
    this.call = call;
    this.credentials = credentials;
    this.attempt = attempt;
  }

  void requestId(String id) {
    this.requestId = Texts.printable(redact(id), 100);
  }

  /** Whether sending the action twice does no harm. */
  boolean readsOnly() {
    return this.action.effect() == Effect.READ;
  }

  /** Masks the private key and every secret that was sent. */
  String redact(String text) {
    return this.call.body().redact(text.replace(this.credentials.privateKey(), "***"));
  }

  CallDetails details(boolean executed, boolean retryable) {
    return new CallDetails(
        this.action.name(),
        this.call.peer(),
        this.attempt.number(),
        this.attempt.most(),
        this.attempt.clock().elapsed(),
        this.requestId,
        executed,
        retryable);
  }

  TransportException timedOut(boolean sent) {
    return transport(
        Kind.TIMEOUT, "the deadline passed before the whole reply was there", "", sent, null);
  }

  TransportException interrupted(boolean sent) {
    return new TransportException(
        Kind.INTERRUPTED,
        "the calling thread was interrupted",
        sent ? now("") : "Nothing was sent.",
        details(sent, false),
        null);
  }

  TransportException closed() {
    return new TransportException(
        Kind.CLOSED, "the transport gave the call up", now(""), details(true, false), null);
  }

  /** A failure before the request was sent allows another attempt whatever the action does. */
  TransportException transport(
      Kind kind, String what, String hint, boolean sent, @Nullable Throwable cause) {
    boolean retryable = !sent || readsOnly();
    return new TransportException(
        kind, what, sent ? now(hint) : hint, details(sent, retryable), cause);
  }

  UnreadableReplyException unreadable(String what, String hint, boolean retryable) {
    return new UnreadableReplyException(0, what, now(hint), details(true, retryable), null);
  }

  /** Classifies what a transport threw. */
  RuntimeException ofTransport(Throwable thrown) {
    return new TransportFaults(this).classify(thrown);
  }

  /** A copy of a failure that quotes no secret. */
  RemoteFailure cleared(Throwable thrown) {
    return new RemoteFailure(
        thrown, Texts.printable(redact(String.valueOf(thrown.getMessage())), 300));
  }

  String now(String hint) {
    if (readsOnly()) {
      return hint;
    }
    return hint.isEmpty() ? LOOK_FIRST : hint + ' ' + LOOK_FIRST;
  }
}
