package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One fault, one transport: plays it to an action that reads and to one that writes, and checks
 * outcome, number of attempts, time, and that no connection stays open.
 */
final class FaultBench implements AutoCloseable {
  static final MapRequest READ = MapRequest.reading(Map.of("Limit", 1L));
  static final MapRequest WRITE = MapRequest.writing(Map.of("SourceImageId", "i"));

  /** The columns of the fault matrix. */
  enum Retry {
    /** Any action. */
    A,
    /** Only actions that read. */
    I,
    /** No action. */
    N
  }

  /** How one call ended. */
  record Outcome(@Nullable CountersignException failure, String value, Duration took) {}

  private final TransportUnderTest kind;
  private final TransportOptions.Builder transportOptions = TransportOptions.builder();
  private final ClientOptions.Builder options = Callers.options()
      .attemptTimeout(Duration.ofSeconds(10))
      .retries(RetryPolicy.standard()
          .withPauses(Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofMillis(2)));
  private final List<HttpTransport> transports = new ArrayList<>();
  private final List<ActionCaller> callers = new ArrayList<>();
  private final List<LoopbackServer> servers = new ArrayList<>();

  /** The last exchange with each server. */
  private final Map<Integer, HttpCall> exchanges = new ConcurrentHashMap<>();

  private boolean playsGarbage;
  private String scheme = "http";
  private String host = "127.0.0.1";

  FaultBench(TransportUnderTest kind) {
    this.kind = kind;
    this.transportOptions.noProxy();
    if (kind instanceof OverTls) {
      trusting(Certificates.trustOnly()).host("localhost");
    }
  }

  /** Says that what is played is not HTTP, after which some transports forget the connection. */
  void playsGarbage() {
    this.playsGarbage = true;
  }

  ClientOptions.Builder options() {
    return this.options;
  }

  TransportOptions.Builder transport() {
    return this.transportOptions;
  }

  FaultBench trusting(SSLContext context) {
    this.scheme = "https";
    this.transportOptions.sslContext(context);
    return this;
  }

  FaultBench speakingTls() {
    this.scheme = "https";
    return this;
  }

  FaultBench host(String name) {
    this.host = name;
    return this;
  }

  String host() {
    return this.host;
  }

  LoopbackServer serve(LoopbackServer.Play play) throws IOException {
    return keep(new LoopbackServer(play, tls()));
  }

  /** A server of connections rather than of requests, on the same wire. */
  RawServer meet(RawServer.Play play) throws IOException {
    return new RawServer(socket -> play.meet(LoopbackServer.secured(socket, tls())));
  }

  private @Nullable SSLContext tls() {
    return this.kind instanceof OverTls ? Certificates.GOOD.context() : null;
  }

  LoopbackServer keep(LoopbackServer server) {
    this.servers.add(server);
    return server;
  }

  /** A caller with a transport of its own, so that no connection is left from another test. */
  ActionCaller caller(int port) {
    HttpTransport transport = this.kind.open(this.transportOptions.build());
    this.transports.add(transport);
    HttpTransport watched = call -> {
      this.exchanges.put(call.endpoint().getPort(), call);
      return transport.send(call);
    };
    ActionCaller caller = ActionCaller.create(
        this.options.transport(watched).allowPlainHttp(true).build(),
        this.scheme + "://" + this.host + ":" + port + "/");
    this.callers.add(caller);
    return caller;
  }

  static Outcome call(ActionCaller caller, ActionRequest<String> request) {
    long start = System.nanoTime();
    String value = "";
    CountersignException failure = null;
    try {
      value = caller.call(request);
    } catch (CountersignException e) {
      failure = e;
    }
    return new Outcome(failure, value, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Plays a fault to a reader and a writer; returns the writer's failure. */
  <T extends CountersignException> T expect(
      Class<T> type, boolean executed, Retry column, LoopbackServer.Play play) throws IOException {
    LoopbackServer forReads = serve(play);
    LoopbackServer forWrites = serve(play);
    int reads = column == Retry.N ? 1 : 3;
    int writes = column == Retry.A ? 3 : 1;
    // At the same time, as some faults take theirs.
    ActionCaller reader = caller(forReads.port());
    ActionCaller writer = caller(forWrites.port());
    CompletableFuture<Outcome> read = CompletableFuture.supplyAsync(
        () -> call(reader, READ), task -> new Thread(task, "reader").start());
    T failure = expect(type, executed, writes, call(writer, WRITE));
    expect(type, executed, reads, read.join());
    eventually(
        "the requests have been read",
        () -> forReads.requests().size() >= reads && forWrites.requests().size() >= writes);
    assertThat(forReads.requests()).hasSize(reads);
    assertThat(forWrites.requests()).hasSize(writes);
    return failure;
  }

  /** Checks one outcome; no fault here takes longer than five seconds. */
  static <T extends CountersignException> T expect(
      Class<T> type, boolean executed, int attempts, Outcome outcome) {
    CountersignException failure = outcome.failure();
    assertThat(failure).as("answer " + outcome.value()).isInstanceOf(type);
    T fault = Objects.requireNonNull(type.cast(failure));
    assertThat(fault.mayHaveBeenExecuted()).as("executed: " + fault).isEqualTo(executed);
    assertThat(fault.attempts()).as("attempts: " + fault).isEqualTo(attempts);
    assertThat(fault.getSuppressed()).hasSize(Math.max(0, attempts - 1));
    assertThat(outcome.took()).isLessThan(Duration.ofSeconds(5));
    return fault;
  }

  static LoopbackServer.Play sending(String bytes) {
    return (request, socket) -> {
      LoopbackServer.send(socket, bytes);
      return false;
    };
  }

  /** Answers and says that the connection ends with it. */
  static LoopbackServer.Play closingAfter(String body) {
    return closing(LoopbackServer.ok(body));
  }

  /**
   * Sends a whole reply, and the end of the connection with a word of it: without the word, the next
   * attempt may take the connection before the client sees its end, and fails in another way.
   */
  static LoopbackServer.Play closing(String reply) {
    return sending(reply.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  }

  /** Sends a beginning and keeps the connection open until the client leaves. */
  static LoopbackServer.Play stallingAfter(String bytes) {
    return (request, socket) -> {
      LoopbackServer.send(socket, bytes);
      return true;
    };
  }

  /** Sends a beginning and then bit by bit, until the client leaves. */
  static LoopbackServer.Play dripping(String beginning, String drop) {
    return (request, socket) -> {
      LoopbackServer.send(socket, beginning);
      while (true) {
        LoopbackServer.send(socket, drop);
        Thread.sleep(30);
      }
    };
  }

  /** Resets the connection instead of a reply. */
  static LoopbackServer.Play resetting() {
    return (request, socket) -> {
      reset(socket);
      return false;
    };
  }

  /** Sends headers and the beginning of a body, and resets the connection. */
  LoopbackServer.Play resettingAfter(String beginning) {
    return (request, socket) -> {
      LoopbackServer.send(socket, beginning);
      // A reset overtakes what the other end has not read yet.
      eventually(
          "the client has read the headers",
          () ->
              Objects.requireNonNull(this.exchanges.get(socket.getLocalPort())).phase()
                  == HttpPhase.REPLYING);
      reset(socket);
      return false;
    };
  }

  /** Resets a connection; below TLS, which would say good-bye first. */
  static void reset(Socket socket) throws IOException {
    Socket plain = LoopbackServer.below(socket);
    plain.setSoLinger(true, 0);
    plain.close();
  }

  static void eventually(String what, BooleanSupplier condition) {
    eventually(() -> what, condition);
  }

  static void eventually(Supplier<String> what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** As {@link #eventually}, for what ends with garbage: before JDK 21 that is an HttpClient. */
  static void eventuallyGone(Supplier<String> what, BooleanSupplier condition) {
    eventually(what, () -> {
      if (condition.getAsBoolean()) {
        return true;
      }
      System.gc();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      return false;
    });
  }

  /** Closes the clients and checks that their connections are gone. */
  @Override
  public void close() throws IOException {
    this.callers.forEach(ActionCaller::close);
    this.transports.forEach(HttpTransport::close);
    this.callers.clear();
    this.transports.clear();
    boolean forgotten = this.playsGarbage && !this.kind.closesAfterGarbage();
    for (LoopbackServer server : this.servers) {
      if (forgotten) {
        NoLeaks.excuse(server.accepted());
      }
      eventuallyGone(
          () -> "the client has closed its connections", () -> forgotten || server.open() == 0);
      server.close();
    }
  }
}
