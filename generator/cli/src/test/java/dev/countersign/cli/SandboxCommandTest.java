package dev.countersign.cli;

import static dev.countersign.cli.CommandRun.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class SandboxCommandTest {
  private static final Map<String, String> KEYS =
      Map.of("COUNTERSIGN_PUBLIC_KEY", "me", "COUNTERSIGN_PRIVATE_KEY", "canary-private-key");

  @Test
  void servesUntilItIsInterruptedAndPrintsEachCall() throws Exception {
    StringWriter err = new StringWriter();
    PipedWriter pipe = new PipedWriter();
    try (BufferedReader out = new BufferedReader(new PipedReader(pipe))) {
      Console console = CommandRun.console(pipe, err, KEYS);
      ExecutorService threads = Executors.newSingleThreadExecutor();
      Future<Integer> exitCode = threads.submit(
          () -> Countersign.run(console, "sandbox", definitions("well"), definitions("root")));

      String listening = out.readLine();
      assertThat(listening)
          .matches(
              "Listening on http://127.0.0.1:[0-9]+/ as Orchard \\(1 action\\), Barn \\(2 actions\\)\\.");
      assertThat(out.readLine()).isEqualTo("Public key: me. Interrupt with Ctrl+C.");
      post(CommandRun.endpoint(listening), "Action=PickApples");
      assertThat(out.readLine())
          .isEqualTo("PickApples 170: Missing signature. Send the parameter Signature.");

      assertThat(exitCode.isDone()).isFalse();
      threads.shutdownNow();
      assertThat(exitCode.get()).isZero();
      assertThat(err.toString()).isEmpty();
    }
  }

  @Test
  void wrongDefinitionsEndWithOne() {
    CommandRun run = CommandRun.of("sandbox", definitions("wrong"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).endsWith("\n2 complaints.\n");
  }

  @Test
  void oneKeyOfThePairEndsWithTwo() {
    assertThat(CommandRun.of(
            Map.of("COUNTERSIGN_PRIVATE_KEY", "canary"), "sandbox", definitions("well")))
        .isEqualTo(new CommandRun(
            2,
            "",
            "Only one of COUNTERSIGN_PUBLIC_KEY and COUNTERSIGN_PRIVATE_KEY is set. Set both, or"
                + " none.\n"));
  }

  @Test
  void takenPortEndsWithTwo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(CommandRun.of("sandbox", definitions("well"), "--port", Integer.toString(port)))
          .isEqualTo(new CommandRun(
              2,
              "",
              "The sandbox cannot listen on 127.0.0.1:" + port + ". Choose another port, or 0.\n"));
    }
  }

  @Test
  void portOutOfRangeEndsWithTwo() {
    assertThat(CommandRun.of("sandbox", definitions("well"), "--port", "70000"))
        .isEqualTo(new CommandRun(2, "", "Port 70000 does not lie in 0..65535.\n"));
  }

  private static void post(URI endpoint, String body) throws IOException, InterruptedException {
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.discarding());
  }
}
