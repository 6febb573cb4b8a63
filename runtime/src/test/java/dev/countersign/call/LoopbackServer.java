package dev.countersign.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server of raw bytes on the loopback interface; plays one fault, or answers. It counts requests
 * that arrived whole and the connections that are still open.
 */
final class LoopbackServer implements AutoCloseable {
  /** Answers one request; the connection is closed when it returns false. */
  interface Play {
    boolean answer(String request, Socket socket) throws IOException, InterruptedException;
  }

  /** The sockets below those that speak TLS. */
  private static final Map<Socket, Socket> BELOW = Collections.synchronizedMap(new WeakHashMap<>());

  private final ServerSocket listener;
  private final Play play;
  private final @Nullable SSLContext tls;
  private final ServerFailures failures = new ServerFailures();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch clientLeft = new CountDownLatch(1);

  LoopbackServer(Play play) throws IOException {
    this(play, null);
  }

  /** A server that speaks TLS, and asks for a client's certificate without insisting on it. */
  LoopbackServer(Play play, @Nullable SSLContext tls) throws IOException {
    this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    this.play = play;
    this.tls = tls;
    start(this::accept);
  }

  /** A server that answers with fixed bytes and closes. */
  static LoopbackServer sending(String bytes) throws IOException {
    return new LoopbackServer((request, socket) -> {
      send(socket, bytes);
      return false;
    });
  }

  /** A server that sends a beginning and then nothing, until the client leaves. */
  static LoopbackServer stallingAfter(String bytes) throws IOException {
    return new LoopbackServer((request, socket) -> {
      send(socket, bytes);
      return true;
    });
  }

  static String ok(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  static void send(Socket socket, String bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** The socket itself, where TLS is spoken over it. */
  static Socket below(Socket socket) {
    return BELOW.getOrDefault(socket, socket);
  }

  int port() {
    return this.listener.getLocalPort();
  }

  /** The requests so far, headers and body. */
  List<String> requests() {
    return this.requests;
  }

  /** Counts down when a client has closed a connection. */
  CountDownLatch clientLeft() {
    return this.clientLeft;
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Connections so far. */
  int accepted() {
    return this.accepted.get();
  }

  /** Connections that no side has closed. */
  int open() {
    return this.open.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = this.listener.accept();
        this.accepted.incrementAndGet();
        this.open.incrementAndGet();
        this.sockets.add(socket);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void serve(Socket plain) {
    try (Socket socket = secured(plain, this.tls)) {
      String request = read(socket.getInputStream());
      while (!request.isEmpty()) {
        this.requests.add(request);
        String whole = request;
        if (!this.failures.watch(() -> this.play.answer(whole, socket))) {
          return;
        }
        request = read(socket.getInputStream());
      }
      this.clientLeft.countDown();
    } catch (IOException | InterruptedException e) {
      this.clientLeft.countDown();
    } finally {
      this.open.decrementAndGet();
    }
  }

  /** Speaks TLS over a socket from the server's side; the socket itself where there is no context. */
  static Socket secured(Socket plain, @Nullable SSLContext tls) throws IOException {
    if (tls == null) {
      return plain;
    }
    SSLSocket socket =
        (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
    BELOW.put(socket, plain);
    socket.setUseClientMode(false);
    socket.setWantClientAuth(true);
    return socket;
  }

  /** A whole request, head and body; empty where the connection ends before. */
  static String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        return "";
      }
      bytes.write(b);
      head = bytes.toString(StandardCharsets.ISO_8859_1);
    }
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:");
    int length = 0;
    if (at >= 0) {
      length =
          Integer.parseInt(lower.substring(at + 15, lower.indexOf('\r', at)).strip());
    }
    byte[] body = in.readNBytes(length);
    return body.length < length ? "" : head + new String(body, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    this.listener.close();
    for (Socket socket : this.sockets) {
      socket.close();
    }
    this.failures.rethrow();
  }
}
