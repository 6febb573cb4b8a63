package dev.countersign.extras;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.call.Action;
import dev.countersign.call.ActionCaller;
import dev.countersign.call.ActionRequest;
import dev.countersign.call.Effect;
import dev.countersign.call.RetryPolicy;
import dev.countersign.http.HttpReply;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.ReplyReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A call whose keys, token and one parameter no watcher may show. */
record SecretCall() implements ActionRequest<String> {
  private static final FieldNames NONE = FieldNames.of();

  @Override
  public Action<String> action() {
    return Action.of("CopyCustomImage", Effect.WRITE, SecretCall::done).costs();
  }

  private static String done(ReplyReader in) {
    in.beginObject();
    while (in.nextField(NONE)) {
      in.text();
    }
    return "done";
  }

  @Override
  public void writeTo(ParameterWriter out) {
    out.secret("Password", "canary-password");
    out.text("Name", "web");
  }

  /** Options of clients that are answered these bodies, one after the other. */
  static ClientOptions.Builder answered(String... bodies) {
    Deque<String> left = new ArrayDeque<>(List.of(bodies));
    return ClientOptions.builder()
        .credentials(Credentials.of("canary-public", "canary-private", "canary-token"))
        .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO, Duration.ZERO))
        .transport(call -> CompletableFuture.completedFuture(reply(left.remove())));
  }

  private static HttpReply reply(String body) {
    return new HttpReply(
        200,
        HttpHeaders.of(Map.of(), (name, value) -> true),
        body.getBytes(StandardCharsets.UTF_8));
  }

  static void call(ClientOptions.Builder options) {
    ActionCaller.create(options.build(), "https://api.example.com/").call(new SecretCall());
  }
}
