package dev.countersign.http;

/** How far an exchange has come, as its transport reports it. */
public enum HttpPhase {
  /** The transport reports nothing, so the request may have been sent. */
  UNKNOWN,
  /** No byte of the request's body was handed over yet, so the service cannot have executed it. */
  CONNECTING,
  /** The body is being handed over; from here on the request may have been executed. */
  SENDING,
  /** The reply's headers are there. */
  REPLYING
}
