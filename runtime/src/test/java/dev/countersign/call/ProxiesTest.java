package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.NoConnectionException;
import dev.countersign.http.HttpTransport;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the transport of the runtime does with proxies that it cannot use. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class ProxiesTest {
  /** Chooses one SOCKS proxy for everything. */
  static final class Socks extends ProxySelector {
    private final SocketAddress address;

    Socks(int port) {
      this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    @Override
    public List<Proxy> select(URI uri) {
      return List.of(new Proxy(Proxy.Type.SOCKS, this.address));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
      throw new AssertionError(failure);
    }
  }

  static LoopbackServer answering(FaultBench bench) throws IOException {
    return bench.serve(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
  }

  @Test
  void aSocksProxyIsPassed() throws IOException {
    try (FaultBench bench = new FaultBench(Transports.STANDARD)) {
      LoopbackServer server = answering(bench);
      LoopbackServer socks = answering(bench);
      bench.transport().proxy(new Socks(socks.port()));
      FaultBench.Outcome outcome = FaultBench.call(bench.caller(server.port()), FaultBench.WRITE);
      assertThat(outcome.value()).isEqualTo("done");
      assertThat(socks.accepted()).isZero();
    }
  }

  /** A proxy that wants a password before it opens a tunnel. */
  static RawServer demanding(String password, Tunnel behind) throws IOException {
    return new RawServer(client -> {
      String head = Tunnel.head(client);
      if (head.contains("Proxy-Authorization: Basic " + password)) {
        behind.open(client, head);
      } else if (!head.isEmpty()) {
        LoopbackServer.send(
            client,
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"r\"\r\n"
                + "Connection: close\r\nContent-Length: 0\r\n\r\n");
      }
    });
  }

  @Test
  void aProxyThatWantsAPasswordIsAFailureBeforeAnythingIsSent() throws IOException {
    try (FaultBench bench = new FaultBench(Transports.STANDARD)
            .trusting(Certificates.CLIENT.context())
            .host("localhost");
        Tunnel tunnel = new Tunnel();
        RawServer proxy = demanding("secret", tunnel)) {
      LoopbackServer server = bench.keep(new LoopbackServer(
          FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)), Certificates.GOOD.context()));
      bench.transport().proxy("127.0.0.1", proxy.port());
      NoConnectionException fault = FaultBench.expect(
          NoConnectionException.class,
          false,
          3,
          FaultBench.call(bench.caller(server.port()), FaultBench.WRITE));
      assertThat(fault).hasMessageContaining("the proxy answered HTTP status 407");
      assertThat(server.accepted()).isZero();
    }
  }

  @Test
  void aClientWithAnAuthenticatorGetsThroughAProxyThatWantsAPassword() throws IOException {
    // Only where jdk.http.auth.tunneling.disabledSchemes is empty, as it is for these tests.
    Authenticator authenticator = new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication("user", "pass".toCharArray());
      }
    };
    String password =
        Base64.getEncoder().encodeToString("user:pass".getBytes(StandardCharsets.US_ASCII));
    try (Tunnel tunnel = new Tunnel();
        RawServer proxy = demanding(password, tunnel);
        LoopbackServer server = new LoopbackServer(
            FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)),
            Certificates.GOOD.context())) {
      HttpClient client = HttpClient.newBuilder()
          .proxy(ProxySelector.of(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())))
          .authenticator(authenticator)
          .sslContext(Certificates.CLIENT.context())
          .build();
      ActionCaller caller = ActionCaller.create(
          Callers.options().transport(HttpTransport.on(client)).build(),
          "https://localhost:" + server.port() + "/");
      assertThat(caller.call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(server.requests()).hasSize(1);
      caller.close();
    }
  }
}
