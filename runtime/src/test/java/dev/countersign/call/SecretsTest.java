package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.http.HttpCall;
import dev.countersign.wire.ParameterWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A key, a token and a secret parameter that nothing may show. */
final class SecretsTest {
  private static final String PUBLIC = "public-canary";
  private static final String PRIVATE = "private-canary+1";
  private static final String TOKEN = "token-canary/2";
  private static final String SECRET = "secret canary 3";

  private record SecretRequest() implements ActionRequest<String> {
    @Override
    public Action<String> action() {
      return Action.of("X", Effect.WRITE, Replies::firstText);
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.secret("Password", SECRET);
    }
  }

  private static ClientOptions.Builder options() {
    return ClientOptions.builder().credentials(Credentials.of(PUBLIC, PRIVATE, TOKEN));
  }

  private static void assertClean(String text, String signature) {
    assertThat(text).doesNotContain("canary");
    if (!signature.isEmpty()) {
      assertThat(text).doesNotContain(signature);
    }
  }

  private static String signature(String request) {
    int at = request.indexOf("&Signature=");
    return at < 0 ? "" : request.substring(at + 11, at + 51);
  }

  @Test
  void textFormsShowNoSecret() {
    List<String> shown = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    ClientOptions options = options()
        .transport(call -> {
          shown.add(call + " " + call.body());
          sent.add(new String(call.body().toBytes(), StandardCharsets.US_ASCII));
          return CompletableFuture.completedFuture(Replies.of(Replies.DONE));
        })
        .build();
    ActionCaller caller = ActionCaller.create(options, "https://api.example.com/");
    caller.call(new SecretRequest());
    assertThat(shown.get(0))
        .startsWith(
            "POST https://api.example.com/ Action=X&Password=***&PublicKey=***&SecurityToken=***"
                + "&Signature=***");
    assertThat(sent.get(0)).contains("Password=secret+canary+3").contains("SecurityToken=token");
    assertClean(shown + " " + options + caller, signature(sent.get(0)));
    assertThat(HttpCall.CONTENT_TYPE).isEqualTo("application/x-www-form-urlencoded");
  }

  @Test
  void nothingIsPrinted() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try (LoopbackServer server = LoopbackServer.sending(LoopbackServer.ok(Replies.DONE))) {
      System.setOut(both);
      System.setErr(both);
      Callers.at(server.port(), options()).call(new SecretRequest());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("canary");
  }
}
