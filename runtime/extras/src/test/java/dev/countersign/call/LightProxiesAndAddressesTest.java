package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.NoConnectionException;
import dev.countersign.extras.LightUnderTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the light transport does with proxies that it cannot use, and with two addresses.
 *
 * <p>Here for the servers of the runtime's tests, which their package keeps to itself.
 */
@Timeout(60)
@ExtendWith(NoLeaks.class)
final class LightProxiesAndAddressesTest {
  private static final LightUnderTest LIGHT = new LightUnderTest();

  @Test
  void aSocksProxyIsRefused() throws IOException {
    try (FaultBench bench = new FaultBench(LIGHT)) {
      LoopbackServer server = ProxiesTest.answering(bench);
      LoopbackServer socks = ProxiesTest.answering(bench);
      bench.transport().proxy(new ProxiesTest.Socks(socks.port()));
      FaultBench.Outcome outcome = FaultBench.call(bench.caller(server.port()), FaultBench.WRITE);
      assertThat(FaultBench.expect(NoConnectionException.class, false, 3, outcome))
          .hasMessageContaining("a SOCKS proxy is set, which this transport cannot use");
      assertThat(server.accepted()).isZero();
      assertThat(socks.accepted()).isZero();
    }
  }

  @Test
  void aProxyThatWantsAPasswordIsAFailureBeforeAnythingIsSent() throws IOException {
    try (FaultBench bench =
            new FaultBench(LIGHT).trusting(Certificates.CLIENT.context()).host("localhost");
        Tunnel tunnel = new Tunnel();
        RawServer proxy = ProxiesTest.demanding("secret", tunnel)) {
      LoopbackServer server = bench.keep(new LoopbackServer(
          FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)), Certificates.GOOD.context()));
      bench.transport().proxy("127.0.0.1", proxy.port());
      FaultBench.Outcome outcome = FaultBench.call(bench.caller(server.port()), FaultBench.WRITE);
      assertThat(FaultBench.expect(NoConnectionException.class, false, 3, outcome))
          .hasMessageContaining("the proxy answered HTTP status 407");
      assertThat(server.accepted()).isZero();
    }
  }

  @Test
  void theNextAddressOfAHostIsTriedWhereTheFirstRefuses() throws IOException {
    try (FaultBench bench = new FaultBench(LIGHT).host("two-addresses.test")) {
      LoopbackServer server = ProxiesTest.answering(bench);
      assertThat(bench.caller(server.port()).call(FaultBench.WRITE)).isEqualTo("done");
      assertThat(server.requests()).hasSize(1);
    }
  }
}
