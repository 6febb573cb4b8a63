package dev.countersign.catalogue;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Keeps the last call and its reply on their way over the standard transport. For one thread. */
public final class Tap implements HttpTransport {
  private final HttpTransport standard = HttpTransport.standard();
  private byte[] sent = {};
  private byte[] received = {};

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    this.sent = call.body().toBytes();
    return this.standard.send(call).thenApply(reply -> {
      this.received = reply.body();
      return reply;
    });
  }

  /** The parameters of the last call, secrets and signature included. */
  public Map<String, String> sent() {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : new String(this.sent, StandardCharsets.US_ASCII).split("&", -1)) {
      int equals = pair.indexOf('=');
      parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The body of the last reply. */
  public byte[] received() {
    return this.received;
  }
}
