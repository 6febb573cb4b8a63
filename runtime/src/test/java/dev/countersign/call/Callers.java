package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/** Callers for tests, with the key pair that the services' documentation publishes as a sample. */
final class Callers {
  static final String PUBLIC_KEY = "ucloudsomeone@example.com1296235120854146120";
  static final String PRIVATE_KEY = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

  private Callers() {}

  static ClientOptions.Builder options() {
    return ClientOptions.builder().credentials(Credentials.of(PUBLIC_KEY, PRIVATE_KEY));
  }

  /** A caller of one attempt. */
  static ActionCaller with(HttpTransport transport) {
    return ActionCaller.create(
        options().transport(transport).retries(RetryPolicy.once()).build(),
        "https://api.example.com/");
  }

  static ActionCaller answering(HttpReply reply) {
    return with(call -> CompletableFuture.completedFuture(reply));
  }

  static ActionCaller at(int port, ClientOptions.Builder options) {
    return ActionCaller.create(
        options.allowPlainHttp(true).build(), "http://127.0.0.1:" + port + "/");
  }
}
