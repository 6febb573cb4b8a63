package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox's HTTP at its edges: the largest body, the end of a connection, a failure of its own. */
final class HttpEdgesTest {
  private static final int LARGEST = 1 << 20;

  @Test
  void largestBodyIsRead() {
    try (Sandbox sandbox = Sandbox.builder().api("bench").start()) {
      TestClient client = TestClient.of(sandbox);

      assertThat(client
              .sendBody("Action=".concat("a".repeat(LARGEST - 7)))
              .path("RetCode")
              .asInt())
          .isEqualTo(170);
      assertThat(TestClient.send(client.request("Action=".concat("a".repeat(LARGEST - 6))))
              .statusCode())
          .isEqualTo(413);
    }
  }

  /** A sender that reads only when all is written, of more than the buffers of a connection take. */
  @ParameterizedTest
  @CsvSource({"/v1, 404", "/, 413"})
  void refusedRequestIsReadOnSoThatItsSenderSeesTheAnswer(String path, int status)
      throws IOException {
    String head = "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + 15 * LARGEST
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
    try (Sandbox sandbox = Sandbox.builder().api("bench").start();
        Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), sandbox.endpoint().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(new byte[15 * LARGEST]);

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 " + status + ' ');
    }
  }

  @Test
  void connectionEndsWithItsAnswer() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().api("bench").start();
        Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), sandbox.endpoint().getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));

      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 415 ")
          .containsIgnoringCase("\r\nConnection: close\r\n")
          .endsWith("\r\n\r\n{\"RetCode\":230,\"Message\":\"Send calls as"
              + " application/x-www-form-urlencoded in UTF-8, uncompressed.\"}");
    }
  }

  @Test
  void failureOfItsOwnIsLoggedWithTheRequest() {
    List<LogRecord> logged = new CopyOnWriteArrayList<>();
    Handler handler = new Handler() {
      @Override
      public void publish(LogRecord log) {
        logged.add(log);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger logger = Logger.getLogger(HttpFront.class.getName());
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    AtomicBoolean broken = new AtomicBoolean();
    try (Sandbox sandbox =
        Sandbox.builder().lookup(breaking(broken)).api("bench").start()) {
      broken.set(true);
      TestClient.send(TestClient.of(sandbox).request("Action=ListDisks"));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }

    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getLevel()).isEqualTo(Level.SEVERE);
    assertThat(logged.get(0).getMessage())
        .isEqualTo(
            "The sandbox failed at request 00000000-0000-0000-0000-000000000001; the fault is"
                + " its own");
    assertThat(logged.get(0).getThrown()).hasMessage("the disk is gone");
  }

  private static DefinitionLookup breaking(AtomicBoolean broken) {
    DefinitionLookup classPath = DefinitionLookups.classPath(HttpEdgesTest.class.getClassLoader());
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        if (broken.get()) {
          throw new IllegalStateException("the disk is gone");
        }
        return classPath.find(path);
      }

      @Override
      public String describe() {
        return "a disk";
      }
    };
  }

  @Test
  void endlessBodyIsNotReadForEver() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().api("bench").start();
        Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), sandbox.endpoint().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n".getBytes(UTF_8));
      byte[] piece = new byte[LARGEST];

      assertThatIOException().isThrownBy(() -> {
        for (int sent = 0; sent < 100; sent++) {
          out.write(piece);
        }
      });
    }
  }
}
