package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.wire.ParameterWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A key pair, a token, a secret parameter and a signature that are in no sink after calls that go well
 * and calls that fail in every way: no log at any level, no exception with all that hangs on it, no
 * flight recording, no text form, and nothing on the heap that can be reached from what interceptors
 * are given.
 */
@Timeout(60)
final class CanaryTest {
  private static final String PRIVATE = "private-canary+1";
  private static final String TOKEN = "token-canary/2";
  private static final String SECRET = "secret canary 3";
  private static final Pattern SIGNATURE = Pattern.compile("Signature=([0-9a-f]{40})");

  private record SecretRequest() implements ActionRequest<String> {
    @Override
    public Action<String> action() {
      return Action.of("DescribeImage", Effect.READ, Replies::firstText);
    }

    @Override
    public void writeTo(ParameterWriter out) {
      out.secret("Password", SECRET);
    }
  }

  /** What a server answers; the request's body and all secrets as plain text stand for the %s. */
  private static final List<String> ECHOES = List.of(
      "HTTP/1.1 200 OK\r\n\r\n{\"RetCode\":171,\"Message\":\"%s\"}",
      "HTTP/1.1 200 OK\r\n\r\n{\"RetCode\":150,\"Message\":\"%s\"}",
      "HTTP/1.1 200 OK\r\n\r\n{\"RetCode\":0,\"Action\":\"%s\",\"Text\":\"done\"}",
      "HTTP/1.1 200 OK\r\n\r\n%s",
      "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n",
      "HTTP/1.1 200 OK\r\nX-UCLOUD-REQUEST-UUID: %s\r\n\r\n{}",
      "HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\n\r\n{}",
      "HTTP/1.1 200 OK\r\n\r\n{\"RetCode\":0,\"Text\":{\"a\":\"%s\"}}",
      "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{\"RetCode\":0,\"Text\":\"%s",
      "HTTP/1.1 302 Found\r\nLocation: https://%s/\r\n\r\n",
      "HTTP/1.1 429 %s\r\nRetry-After: %s\r\n\r\n%s",
      "HTTP/1.1 500 %s\r\n\r\n%s",
      "%s\r\n\r\n",
      "HTTP/1.1 %s\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n",
      "HTTP/1.1 200 OK\r\n%s");

  /** All that was given to interceptors and listeners. */
  private final List<Object> given = new ArrayList<>();

  /** Text that came out anywhere. */
  private final StringBuilder shown = new StringBuilder();

  private final Set<String> signatures = new HashSet<>();

  /** Whether the project has a log and a flight recorder of its own. */
  private boolean watched;

  /** What the stack trace and the serial form of an exception show. */
  static String everythingAbout(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(fault);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return trace + bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private void watch(TransportUnderTest kind, FaultBench bench) {
    this.watched = kind.watch(bench.options());
    bench
        .options()
        .credentials(Credentials.of("public-canary", PRIVATE, TOKEN))
        .attemptTimeout(Duration.ofMillis(300))
        .metrics(new MetricsListener() {
          @Override
          public void attemptEnded(AttemptMetrics attempt) {
            CanaryTest.this.given.add(attempt);
          }

          @Override
          public void callEnded(CallMetrics call) {
            CanaryTest.this.given.add(call);
          }
        })
        .interceptor(view -> {
          this.given.add(view);
          return (metrics, failure) -> give(metrics, failure);
        })
        .attemptInterceptor(view -> {
          this.given.add(view);
          return (metrics, failure) -> give(metrics, failure);
        });
  }

  private void give(Object metrics, @Nullable CountersignException failure) {
    this.given.add(metrics);
    if (failure != null) {
      this.given.add(failure);
    }
  }

  /** Calls in each way, and keeps what comes out. */
  private void play(TransportUnderTest kind, LoopbackServer.Play play) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.playsGarbage();
      watch(kind, bench);
      LoopbackServer server = bench.serve(play);
      ActionCaller caller = bench.caller(server.port());
      CompletableFuture<String> async = caller.callAsync(new SecretRequest());
      CountersignException failure =
          FaultBench.call(caller, new SecretRequest()).failure();
      if (failure != null) {
        this.shown.append(everythingAbout(failure));
        this.given.add(failure);
      }
      Throwable thrown = async.handle((value, t) -> t).join();
      if (thrown != null) {
        this.shown.append(everythingAbout(thrown));
        this.given.add(thrown);
      }
      this.shown.append(async).append(caller).append(caller.explain(new SecretRequest()));
      for (String request : server.requests()) {
        Matcher signature = SIGNATURE.matcher(request);
        assertThat(signature.find()).isTrue();
        this.signatures.add(signature.group(1));
        assertThat(request).contains("Password=secret+canary+3");
      }
    }
  }

  private static LoopbackServer.Play echoing(String reply) {
    return (request, socket) -> {
      String body = request.substring(request.indexOf("\r\n\r\n") + 4);
      String plain = String.join(" ", body, PRIVATE, TOKEN, SECRET, "public-canary");
      LoopbackServer.send(socket, reply.replace("%s", plain));
      return false;
    };
  }

  @OnEachTransport
  void noSecretIsInAnySink(TransportUnderTest kind, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("calls.jfr");
    try (LogLines log = new LogLines();
        Recording recording = new Recording(Configuration.getConfiguration("default"))) {
      // Records the message of every exception inside the JDK, which may quote a reply; from JDK 25
      // on
      // it is on by default.
      recording.disable("jdk.JavaExceptionThrow");
      recording.enable("dev.countersign.Call");
      recording.enable("dev.countersign.Attempt");
      recording.start();
      for (String reply : ECHOES) {
        play(kind, echoing(reply));
      }
      play(kind, FaultBench.resetting());
      play(kind, FaultBench.stallingAfter(""));
      play(kind, FaultBench.closingAfter(Replies.DONE));
      recording.stop();
      recording.dump(file);
      if (this.watched) {
        assertThat(log.lines()).anyMatch(line -> line.contains("Password=***"));
      }
      // The JDK's own debug log quotes a status line that is none; it is off unless asked for by
      // name or together with everything, and nobody but the JDK can keep it from that.
      log.lines().stream()
          .filter(line -> !line.contains(" jdk.internal.httpclient.debug "))
          .forEach(this.shown::append);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertThat(events.stream()
            .anyMatch(event -> event.getEventType().getName().equals("dev.countersign.Call")))
        .isEqualTo(this.watched);
    this.shown.append(events);
    byte[] recorded = Files.readAllBytes(file);
    for (Charset charset : List.of(
        StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      this.shown.append(new String(recorded, charset));
    }
    assertThat(this.given).hasAtLeastOneElementOfType(AttemptView.class);
    assertThat(this.given).hasAtLeastOneElementOfType(CountersignException.class);
    this.shown.append(Reachable.textsFrom(this.given));
    assertThat(this.signatures).hasSize(1);
    assertClean();
  }

  /** Without the text itself in the message, which is many megabytes. */
  private void assertClean() {
    List<String> found = new ArrayList<>();
    Set<String> wanted = new HashSet<>(this.signatures);
    wanted.add("canary");
    for (String canary : wanted) {
      int at = this.shown.indexOf(canary);
      if (at >= 0) {
        found.add(
            this.shown.substring(Math.max(0, at - 200), Math.min(this.shown.length(), at + 100)));
      }
    }
    assertThat(found).isEmpty();
  }
}
