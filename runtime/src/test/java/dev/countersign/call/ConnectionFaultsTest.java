package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallOptions;
import dev.countersign.CallTimeoutException;
import dev.countersign.CallTimeoutException.Phase;
import dev.countersign.CountersignException;
import dev.countersign.NoConnectionException;
import dev.countersign.TlsException;
import dev.countersign.call.FaultBench.Outcome;
import dev.countersign.call.FaultBench.Retry;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** FAULTS, section 1.1: the connection. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class ConnectionFaultsTest {
  private static void eachAction(
      ActionCaller caller,
      Class<? extends CountersignException> type,
      Retry column,
      String... words) {
    for (MapRequest request : List.of(FaultBench.READ, FaultBench.WRITE)) {
      Outcome outcome = FaultBench.call(caller, request);
      int attempts = column == Retry.A ? 3 : 1;
      CountersignException fault = FaultBench.expect(type, false, attempts, outcome);
      assertThat(fault).hasMessageContainingAll(words);
    }
  }

  @OnEachWire
  void fault01AClosedPort(TransportUnderTest kind) throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    try (FaultBench bench = new FaultBench(kind)) {
      eachAction(
          bench.caller(port),
          NoConnectionException.class,
          Retry.A,
          "nothing accepts connections there (" + bench.host() + ":" + port + ", attempt 3 of 3");
    }
  }

  @OnEachWire
  void fault02AHostNameThatDoesNotResolve(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind).host("no-such-host.invalid")) {
      eachAction(
          bench.caller(80),
          NoConnectionException.class,
          Retry.A,
          "the host name does not resolve (no-such-host.invalid:80");
    }
  }

  @OnEachWire
  void fault03AConnectionThatNobodyAccepts(TransportUnderTest kind) throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        FaultBench bench = new FaultBench(kind)) {
      fill(full, waiting);
      bench.transport().connectTimeout(Duration.ofMillis(200));
      for (MapRequest request : List.of(FaultBench.READ, FaultBench.WRITE)) {
        Outcome outcome = FaultBench.call(bench.caller(full.getLocalPort()), request);
        CallTimeoutException fault =
            FaultBench.expect(CallTimeoutException.class, false, 3, outcome);
        assertThat(fault.phase()).isEqualTo(Phase.CONNECT);
      }
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  /** Takes every place in the queue of a server that accepts nobody. */
  private static void fill(ServerSocket full, List<Socket> waiting) throws IOException {
    try {
      for (int i = 0; i < 10; i++) {
        Socket socket = new Socket();
        waiting.add(socket);
        socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
      }
      throw new AssertionError("the queue takes more than ten connections");
    } catch (SocketTimeoutException e) {
      // The queue is full.
    }
  }

  @OnEachTransport
  void fault04ACertificateThatIsNotValidToday(TransportUnderTest kind) throws IOException {
    try (FaultBench bench =
        new FaultBench(kind).trusting(Certificates.CLIENT.context()).host("localhost")) {
      LoopbackServer server = tls(bench, Certificates.EXPIRED);
      eachAction(
          bench.caller(server.port()),
          TlsException.class,
          Retry.N,
          "the server's certificate has expired (localhost:",
          "This machine's clock says 20");
      assertThat(server.requests()).isEmpty();
    }
    try (FaultBench bench =
        new FaultBench(kind).trusting(Certificates.CLIENT.context()).host("localhost")) {
      LoopbackServer server = tls(bench, Certificates.NOT_YET_VALID);
      eachAction(
          bench.caller(server.port()),
          TlsException.class,
          Retry.N,
          "the server's certificate is not valid yet");
      assertThat(server.requests()).isEmpty();
    }
  }

  private static LoopbackServer tls(FaultBench bench, Certificates shown) throws IOException {
    return bench.keep(new LoopbackServer(
        FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)), shown.context()));
  }

  @OnEachTransport
  void fault05ACertificateForAnotherHost(TransportUnderTest kind) throws IOException {
    try (FaultBench bench =
        new FaultBench(kind).trusting(Certificates.CLIENT.context()).host("localhost")) {
      LoopbackServer server = tls(bench, Certificates.OTHER_HOST);
      eachAction(
          bench.caller(server.port()),
          TlsException.class,
          Retry.N,
          "the server's certificate is not for localhost");
      assertThat(server.requests()).isEmpty();
    }
  }

  @OnEachTransport
  void fault06ACertificateThatNobodyTrusts(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind).speakingTls().host("localhost")) {
      LoopbackServer server = tls(bench, Certificates.GOOD);
      eachAction(
          bench.caller(server.port()),
          TlsException.class,
          Retry.N,
          "no authority that this JVM trusts has signed",
          "Pass a transport whose TransportOptions trust it.");
      assertThat(server.requests()).isEmpty();
    }
  }

  @OnEachTransport
  void fault07PlainTextOnThePortOfTls(TransportUnderTest kind) throws IOException {
    for (String answer : List.of(
        "HTTP/1.1 400 Bad\r\n\r\n",
        "SSH-2.0-x\r\n",
        "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
        "\u00ff".repeat(100),
        // The head of a record, and then no handshake.
        "\u0016\u0003\u0003\u0000\u0008c\u0000\u0000\u0004\u0001\u0002\u0003\u0004")) {
      try (FaultBench bench = new FaultBench(kind).speakingTls();
          RawServer server = new RawServer(socket -> {
            assertThat(socket.getInputStream().read(new byte[1 << 14])).isPositive();
            LoopbackServer.send(socket, answer);
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
          })) {
        eachAction(
            bench.caller(server.port()),
            TlsException.class,
            Retry.N,
            "connected, but no TLS handshake: the server does not speak TLS",
            "Check the endpoint's port.");
      }
    }
  }

  @OnEachTransport
  void fault08AHandshakeThatTheServerEnds(TransportUnderTest kind) throws IOException {
    for (RawServer.Play end : List.<RawServer.Play>of(
        socket -> {
          // What the client says first is read, as closing over unread bytes would reset.
          assertThat(socket.getInputStream().read(new byte[1 << 14])).isPositive();
        },
        socket -> {
          assertThat(socket.getInputStream().read(new byte[1 << 14])).isPositive();
          Thread.sleep(200);
        },
        socket -> {
          assertThat(socket.getInputStream().read(new byte[1 << 14])).isPositive();
          FaultBench.reset(socket);
        },
        socket -> {
          assertThat(socket.getInputStream().read(new byte[1 << 14])).isPositive();
          // An alert: good-bye.
          LoopbackServer.send(socket, "\u0015\u0003\u0003\u0000\u0002\u0001\u0000");
        })) {
      try (FaultBench bench = new FaultBench(kind).speakingTls();
          RawServer server = new RawServer(end)) {
        eachAction(
            bench.caller(server.port()),
            TlsException.class,
            Retry.A,
            "connected, but no TLS handshake: the server ended it",
            "Check the endpoint's port.");
      }
    }
  }

  @OnEachTransport
  void fault09AHandshakeThatStalls(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind).speakingTls();
        RawServer server = new RawServer(socket -> Thread.sleep(5000))) {
      bench.transport().connectTimeout(Duration.ofMillis(400));
      eachAction(
          bench.caller(server.port()),
          CallTimeoutException.class,
          Retry.A,
          "no connection in time",
          "Connected or not, there was no TLS handshake");
    }
  }

  @OnEachWire
  void fault10AResetOnAccept(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind);
        RawServer server = new RawServer(FaultBench::reset)) {
      ActionCaller caller = bench.caller(server.port());
      for (int i = 0; i < 10; i++) {
        CountersignException fault =
            Objects.requireNonNull(FaultBench.call(caller, FaultBench.WRITE).failure());
        boolean broken = fault instanceof BrokenConnectionException;
        if (kind instanceof OverTls) {
          assertThat(fault).isInstanceOfAny(TlsException.class, NoConnectionException.class);
        } else {
          // Whether the body left before the reset arrived differs from run to run.
          assertThat(broken || fault instanceof NoConnectionException).isTrue();
        }
        assertThat(fault.mayHaveBeenExecuted()).isEqualTo(broken);
        assertThat(fault.retryable()).isEqualTo(!broken);
      }
    }
  }

  @OnEachWire
  void fault11AConnectionThatEndsBeforeTheReply(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind)) {
      BrokenConnectionException fault =
          bench.expect(BrokenConnectionException.class, true, Retry.I, FaultBench.sending(""));
      assertThat(fault).hasMessageEndingWith(Failures.LOOK_FIRST);
      bench.expect(BrokenConnectionException.class, true, Retry.I, FaultBench.resetting());
    }
  }

  @OnEachWire
  void fault12AnIdleConnectionThatTheServerCloses(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      CountDownLatch closed = new CountDownLatch(1);
      LoopbackServer server = bench.serve((request, socket) -> {
        LoopbackServer.send(socket, LoopbackServer.ok(Replies.DONE));
        socket.shutdownOutput();
        closed.countDown();
        return true;
      });
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
      if (kind.watchesIdleConnections()) {
        FaultBench.eventually("the client closes too", () -> server.open() == 0);
      }
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(server.requests()).hasSize(2);
      assertThat(server.accepted()).isEqualTo(2);
    }
  }

  /** Answers the first request of a connection; what it does with the second is up to the test. */
  private static LoopbackServer.Play firstThen(LoopbackServer.Play second) {
    Map<Socket, Integer> counts = new HashMap<>();
    return (request, socket) -> {
      int count;
      synchronized (counts) {
        count = counts.merge(socket, 1, Integer::sum);
      }
      if (count == 1) {
        LoopbackServer.send(socket, LoopbackServer.ok(Replies.DONE));
        return true;
      }
      return second.answer(request, socket);
    };
  }

  @OnEachWire
  void fault13AConnectionThatEndsUnderItsSecondRequest(TransportUnderTest kind) throws IOException {
    for (LoopbackServer.Play second : List.of(FaultBench.sending(""), FaultBench.resetting())) {
      try (FaultBench bench = new FaultBench(kind)) {
        LoopbackServer reads = bench.serve(firstThen(second));
        ActionCaller reader = bench.caller(reads.port());
        assertThat(reader.call(FaultBench.READ)).isEqualTo("done");
        assertThat(reader.call(FaultBench.READ)).isEqualTo("done");
        assertThat(reads.requests()).hasSize(3);
        LoopbackServer writes = bench.serve(firstThen(second));
        ActionCaller writer = bench.caller(writes.port());
        assertThat(writer.call(FaultBench.WRITE)).isEqualTo("done");
        FaultBench.expect(
            BrokenConnectionException.class, true, 1, FaultBench.call(writer, FaultBench.WRITE));
        assertThat(writes.requests()).hasSize(2);
        assertThat(writes.accepted()).isEqualTo(1);
      }
    }
  }

  @OnEachWire
  void fault14AStaleConnectionThatNobodyAnswers(TransportUnderTest kind) throws IOException {
    // A dropped packet looks like this from here: the second request gets no answer, and no reset.
    try (FaultBench bench = new FaultBench(kind)) {
      LoopbackServer server = bench.serve(firstThen(FaultBench.stallingAfter("")));
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      ActionCaller hurried = caller.with(
          CallOptions.builder().attemptTimeout(Duration.ofMillis(250)).build());
      CallTimeoutException fault = FaultBench.expect(
          CallTimeoutException.class, true, 1, FaultBench.call(hurried, FaultBench.WRITE));
      assertThat(fault.phase()).isEqualTo(Phase.HEADERS);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @OnEachWire
  void fault15AThousandCallsAtOnce(TransportUnderTest kind) throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().retries(RetryPolicy.once());
      LoopbackServer server = bench.serve((request, socket) -> {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        String own = request.replaceAll("(?s).*&Own=(\\d+)&.*", "$1");
        now.decrementAndGet();
        LoopbackServer.send(
            socket, LoopbackServer.ok("{\"RetCode\":0,\"Text\":\"own " + own + "\"}"));
        return true;
      });
      ActionCaller caller = bench.caller(server.port());
      Map<Integer, CompletableFuture<String>> calls = new HashMap<>();
      for (int i = 0; i < 1000; i++) {
        calls.put(i, caller.callAsync(MapRequest.writing(Map.of("Own", (long) i))));
      }
      for (Map.Entry<Integer, CompletableFuture<String>> call : calls.entrySet()) {
        assertThat(call.getValue().get(30, TimeUnit.SECONDS)).isEqualTo("own " + call.getKey());
      }
      assertThat(server.requests()).hasSize(1000);
      assertThat(server.accepted()).isLessThanOrEqualTo(50);
      assertThat(most.get()).isLessThanOrEqualTo(50);
    }
  }

  @OnEachWire
  void fault15NoSlotInTime(TransportUnderTest kind) throws Exception {
    try (FaultBench bench = new FaultBench(kind)) {
      bench.options().maxInFlight(1).slotTimeout(Duration.ofMillis(100));
      LoopbackServer server = bench.serve(FaultBench.stallingAfter(""));
      ActionCaller caller = bench.caller(server.port());
      CompletableFuture<String> first = caller.callAsync(FaultBench.WRITE);
      FaultBench.eventually("its request has come", () -> server.requests().size() == 1);
      CallTimeoutException fault = FaultBench.expect(
          CallTimeoutException.class, false, 0, FaultBench.call(caller, FaultBench.WRITE));
      assertThat(fault.phase()).isEqualTo(Phase.SLOT);
      assertThat(server.requests()).hasSize(1);
      first.cancel(true);
    }
  }

  @Test
  void fault16NoLocalPortIsLeft() {
    // Shrinking the range of ports would need a network namespace, so the exception is played.
    HttpTransport transport = call -> {
      call.reached(HttpPhase.CONNECTING);
      return CompletableFuture.failedFuture(new BindException("cannot assign"));
    };
    ActionCaller caller = Callers.with(transport);
    CountersignException fault = FaultBench.expect(
        NoConnectionException.class, false, 1, FaultBench.call(caller, FaultBench.WRITE));
    assertThat(fault).hasMessageContaining("this machine has no local port left");
    assertThat(fault.retryable()).isTrue();
  }

  @OnEachTransport
  void fault17AProxy(TransportUnderTest kind) throws IOException {
    try (FaultBench bench = new FaultBench(kind).host("service.invalid")) {
      LoopbackServer proxy = bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
      bench.transport().proxy("127.0.0.1", proxy.port());
      assertThat(bench.caller(8080).call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(proxy.requests().get(0))
          .startsWith("POST http://service.invalid:8080/ HTTP/1.1\r\n");
      bench.transport().noProxy();
      FaultBench.expect(
          NoConnectionException.class,
          false,
          3,
          FaultBench.call(bench.caller(8080), FaultBench.WRITE));
    }
  }

  @OnEachTransport
  void fault17TheProxyOfTheSystemProperties(TransportUnderTest kind) throws IOException {
    @Nullable String host = System.getProperty("http.proxyHost");
    try (FaultBench bench = new FaultBench(kind).host("service.invalid")) {
      LoopbackServer proxy = bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
      System.setProperty("http.proxyHost", "127.0.0.1");
      System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
      bench.transport().proxy(java.net.ProxySelector.getDefault());
      assertThat(bench.caller(8080).call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(proxy.requests()).hasSize(1);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
      assertThat(host).isNull();
    }
  }

  @OnEachTransport
  void fault17TlsThroughAProxyWithAClientsCertificate(TransportUnderTest kind) throws IOException {
    try (FaultBench bench =
            new FaultBench(kind).trusting(Certificates.CLIENT.context()).host("localhost");
        Tunnel proxy = new Tunnel()) {
      LoopbackServer server = bench.keep(new LoopbackServer(
          (request, socket) -> {
            String peer = ((javax.net.ssl.SSLSocket) socket)
                .getSession()
                .getPeerPrincipal()
                .getName();
            LoopbackServer.send(
                socket, LoopbackServer.ok("{\"RetCode\":0,\"Text\":\"" + peer + "\"}"));
            return true;
          },
          Certificates.GOOD.context()));
      bench.transport().proxy("127.0.0.1", proxy.port());
      assertThat(bench.caller(server.port()).call(FaultBench.WRITE)).isEqualTo("CN=CLIENT");
      assertThat(proxy.targets()).containsExactly("localhost:" + server.port());
    }
  }
}
