package dev.countersign.call;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import java.time.Duration;

/** The times and attempts of one call: its own options before those of the client. */
record Limits(long attemptNanos, long callNanos, RetryPolicy retries) {
  static Limits of(ClientOptions client, CallOptions call) {
    Duration attempt = call.attemptTimeout().orElse(client.attemptTimeout());
    Duration whole = call.callTimeout().orElse(client.callTimeout());
    return new Limits(attempt.toNanos(), whole.toNanos(), call.retries().orElse(client.retries()));
  }
}
