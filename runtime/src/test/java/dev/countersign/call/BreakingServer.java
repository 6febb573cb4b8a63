package dev.countersign.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A service that breaks its connections in a phase and in a way that are drawn from a seed, and keeps
 * a log of the writes that it has executed.
 */
final class BreakingServer implements AutoCloseable {
  /** What is spoken. */
  enum Wire {
    PLAIN,
    TLS_12,
    TLS_13;

    /** How many different plays there are. */
    int plays() {
      return this == PLAIN
          ? PLAIN_PHASES.size() * PLAIN_WAYS.size()
          : phases() * Way.values().length;
    }

    private int phases() {
      return Phase.values().length;
    }
  }

  /** How far the server comes; from AFTER_BODY on the write is executed. */
  enum Phase {
    BEFORE_HANDSHAKE,
    IN_HANDSHAKE,
    AFTER_HANDSHAKE,
    IN_HEAD,
    AFTER_HEAD,
    IN_BODY,
    AFTER_BODY,
    IN_REPLY_HEAD,
    IN_REPLY_BODY,
    AFTER_REPLY
  }

  /** What happens then. */
  enum Way {
    FIN,
    RESET,
    GARBAGE,
    /** A fatal alert; in the handshake, that the client shows no certificate. */
    ALERT,
    CLOSE_NOTIFY,
    CUT_RECORD,
    /** Renegotiation with TLS 1.2, a key update with TLS 1.3; and then FIN. */
    HANDSHAKE_FIN,
    HANDSHAKE_RESET,
    HANDSHAKE_GARBAGE,
    NOTHING
  }

  private static final List<Phase> PLAIN_PHASES = List.of(
      Phase.AFTER_HANDSHAKE,
      Phase.IN_HEAD,
      Phase.AFTER_HEAD,
      Phase.IN_BODY,
      Phase.AFTER_BODY,
      Phase.IN_REPLY_HEAD,
      Phase.IN_REPLY_BODY,
      Phase.AFTER_REPLY);
  private static final List<Way> PLAIN_WAYS = List.of(Way.FIN, Way.RESET, Way.GARBAGE);

  /** One play of a connection: where, and how. */
  private record Play(Phase phase, Way way) {
    @Override
    public String toString() {
      return this.phase + "/" + this.way;
    }
  }

  private final Wire wire;
  private final ServerSocket listener;
  private final SSLContext context = Certificates.GOOD.context();
  private final Random random;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Map<Integer, AtomicInteger> executions = new ConcurrentHashMap<>();
  private final Map<Integer, List<Object>> log = new ConcurrentHashMap<>();
  private final Map<String, Integer> played = new ConcurrentHashMap<>();

  BreakingServer(Wire wire, long seed) throws IOException {
    this.wire = wire;
    this.random = new Random(seed);
    this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    RawServer.start(() -> {
      while (true) {
        Socket socket = this.listener.accept();
        socket.setTcpNoDelay(true);
        this.sockets.add(socket);
        RawServer.start(() -> {
          try (socket) {
            serve(socket);
          } finally {
            this.sockets.remove(socket);
          }
        });
      }
    });
  }

  String endpoint() {
    String scheme = this.wire == Wire.PLAIN ? "http" : "https";
    return scheme + "://localhost:" + this.listener.getLocalPort() + "/";
  }

  /** How often a write was executed. */
  int executions(int own) {
    AtomicInteger count = this.executions.get(own);
    return count == null ? 0 : count.get();
  }

  /** The plays of the connections on which a write came whole. */
  List<Object> log(int own) {
    return this.log.getOrDefault(own, List.of());
  }

  /** How many writes were executed. */
  int executed() {
    return this.executions.size();
  }

  Map<String, Integer> played() {
    return this.played;
  }

  private Play draw(boolean fresh) {
    synchronized (this.random) {
      List<Phase> phases = this.wire == Wire.PLAIN ? PLAIN_PHASES : List.of(Phase.values());
      List<Way> ways = this.wire == Wire.PLAIN ? PLAIN_WAYS : List.of(Way.values());
      Phase phase = phases.get(this.random.nextInt(phases.size()));
      while (!fresh && phase.compareTo(Phase.IN_HEAD) < 0) {
        phase = phases.get(this.random.nextInt(phases.size()));
      }
      Way way = ways.get(this.random.nextInt(ways.size()));
      // Half of the writes are answered, and of these most leave the connection as it is.
      if (this.random.nextBoolean()) {
        phase = Phase.AFTER_REPLY;
        way = this.random.nextInt(4) == 0 ? way : Way.NOTHING;
      }
      if (way == Way.NOTHING && phase != Phase.AFTER_REPLY) {
        // A stall, which takes its time, is rare.
        way = this.random.nextInt(10) == 0 ? Way.NOTHING : Way.FIN;
      }
      return new Play(phase, way);
    }
  }

  private void serve(Socket plain) throws IOException, InterruptedException {
    Play play = note(draw(true));
    if (play.phase == Phase.BEFORE_HANDSHAKE) {
      fail(play.way, plain, plain);
      return;
    }
    if (play.phase == Phase.IN_HANDSHAKE && play.way != Way.ALERT) {
      int some = plain.getInputStream().read(new byte[100]);
      fail(some < 0 ? Way.FIN : play.way, plain, plain);
      return;
    }
    Socket socket = secured(plain, play);
    while (answer(play, plain, socket)) {
      play = note(draw(false));
    }
  }

  private Play note(Play play) {
    this.played.merge(play.toString(), 1, Integer::sum);
    return play;
  }

  private Socket secured(Socket plain, Play play) throws IOException {
    if (this.wire == Wire.PLAIN) {
      return plain;
    }
    SSLSocket socket = (SSLSocket)
        this.context.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
    socket.setUseClientMode(false);
    socket.setEnabledProtocols(new String[] {this.wire == Wire.TLS_12 ? "TLSv1.2" : "TLSv1.3"});
    socket.setNeedClientAuth(play.phase == Phase.IN_HANDSHAKE);
    socket.startHandshake();
    return socket;
  }

  /** Plays to one request; whether the connection goes on. */
  private boolean answer(Play play, Socket plain, Socket socket)
      throws IOException, InterruptedException {
    if (play.phase == Phase.AFTER_HANDSHAKE) {
      fail(play.way, plain, socket);
      return false;
    }
    InputStream in = socket.getInputStream();
    if (play.phase == Phase.IN_HEAD) {
      if (in.readNBytes(20).length < 20) {
        return false;
      }
      fail(play.way, plain, socket);
      return false;
    }
    String head = head(in);
    int length = Integer.parseInt(head.replaceAll("(?is).*content-length: *(\\d+).*", "$1"));
    int wanted = switch (play.phase) {
      case AFTER_HEAD -> 0;
      case IN_BODY -> length / 2;
      default -> length;
    };
    byte[] body = in.readNBytes(wanted);
    if (body.length < wanted) {
      return false;
    }
    if (wanted == length) {
      int own = Integer.parseInt(
          new String(body, StandardCharsets.US_ASCII).replaceAll("(?s).*&Own=(\\d+)&.*", "$1"));
      this.log.computeIfAbsent(own, key -> new CopyOnWriteArrayList<>()).add(play);
      this.executions.computeIfAbsent(own, key -> new AtomicInteger()).incrementAndGet();
      String reply = LoopbackServer.ok("{\"RetCode\":0,\"Text\":\"" + own + "\"}");
      LoopbackServer.send(socket, reply.substring(0, sent(play.phase, reply)));
    }
    if (play.phase == Phase.AFTER_REPLY && play.way == Way.NOTHING) {
      return true;
    }
    fail(play.way, plain, socket);
    return false;
  }

  /** How much of the reply is sent. */
  private static int sent(Phase phase, String reply) {
    return switch (phase) {
      case IN_REPLY_HEAD -> 30;
      case IN_REPLY_BODY -> reply.length() - 5;
      case AFTER_REPLY -> reply.length();
      default -> 0;
    };
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        throw new SocketException("the client has left");
      }
      head.write(b);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void fail(Way way, Socket plain, Socket socket)
      throws IOException, InterruptedException {
    switch (way) {
      case FIN -> plain.close();
      case RESET -> FaultBench.reset(plain);
      case GARBAGE -> raw(plain, 0x48, 0x54, 0x54, 0x50, 0x00, 0xff, 0x80, 0x0d, 0x0a, 0x0d, 0x0a);
      case ALERT -> raw(plain, 0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28);
      case CLOSE_NOTIFY -> socket.close();
      case CUT_RECORD -> raw(plain, 0x17, 0x03, 0x03, 0x40, 0x00, 0x01, 0x02, 0x03);
      case HANDSHAKE_FIN -> handshake(socket);
      case HANDSHAKE_RESET -> {
        handshake(socket);
        FaultBench.reset(plain);
      }
      case HANDSHAKE_GARBAGE -> {
        handshake(socket);
        raw(plain, 0x48, 0x54, 0x54, 0x50, 0x00, 0xff, 0x80, 0x0d, 0x0a);
      }
      case NOTHING -> plain.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  /** Bytes below TLS; the connection is closed behind them. */
  private static void raw(Socket plain, int... bytes) throws IOException {
    for (int b : bytes) {
      plain.getOutputStream().write(b);
    }
  }

  /** Begins another handshake, waits a little for what the client says to it, and leaves it so. */
  private static void handshake(Socket socket) {
    if (socket instanceof SSLSocket secure) {
      try {
        secure.setSoTimeout(30);
        secure.startHandshake();
      } catch (IOException e) {
        // As is meant.
      }
    }
  }

  @Override
  public void close() throws IOException {
    this.listener.close();
    for (Socket socket : this.sockets) {
      socket.close();
    }
  }
}
