package dev.countersign.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class IdleConnectionsTest {
  private static LightConnection connected(ServerSocket server) throws IOException {
    LightConnection connection = new LightConnection();
    connection.connect(
        new InetAddress[] {server.getInetAddress()},
        server.getLocalPort(),
        System.nanoTime() + TimeUnit.SECONDS.toNanos(10));
    return connection;
  }

  @Test
  void aConnectionEndsAfterItsTimeWithoutAFurtherCall() throws IOException {
    IdleConnections idle =
        new IdleConnections(DaemonThreads.pool(), TimeUnit.MILLISECONDS.toNanos(300));
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      long start = System.nanoTime();
      idle.offer("first", connected(server));
      try (Socket first = server.accept()) {
        idle.offer("second", connected(server));
        try (Socket second = server.accept()) {
          assertThat(first.getInputStream().read()).isEqualTo(-1);
          assertThat(second.getInputStream().read()).isEqualTo(-1);
        }
      }
      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(300));
      // The sweep comes again for what rests later.
      idle.offer("first", connected(server));
      try (Socket third = server.accept()) {
        assertThat(third.getInputStream().read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void aConnectionWithUnreadBytesIsNotUsedAgain() throws IOException {
    IdleConnections idle = new IdleConnections(DaemonThreads.pool(), TimeUnit.SECONDS.toNanos(20));
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      LightConnection quiet = connected(server);
      try (Socket first = server.accept()) {
        idle.offer("key", quiet);
        assertThat(idle.take("key")).isSameAs(quiet);
        idle.offer("key", quiet);
        first.getOutputStream().write('x');
        first.getOutputStream().flush();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (quiet.plain().getInputStream().available() == 0) {
          assertThat(System.nanoTime()).isLessThan(end);
        }
        assertThat(idle.take("key")).isNull();
      }
    } finally {
      idle.close();
    }
  }
}
