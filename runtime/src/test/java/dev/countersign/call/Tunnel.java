package dev.countersign.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that opens tunnels to this machine, and keeps their targets. */
final class Tunnel implements AutoCloseable {
  private final List<String> targets = new CopyOnWriteArrayList<>();
  private final RawServer server;

  Tunnel() throws IOException {
    this.server = new RawServer(client -> {
      String head = head(client);
      if (!head.isEmpty()) {
        open(client, head);
      }
    });
  }

  int port() {
    return this.server.port();
  }

  List<String> targets() {
    return this.targets;
  }

  /** What a client asks of a proxy; empty where it leaves before. */
  static String head(Socket client) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = client.getInputStream().read();
      if (b < 0) {
        return "";
      }
      head.append((char) b);
    }
    return head.toString();
  }

  void open(Socket client, String head) throws IOException {
    String target = head.substring("CONNECT ".length(), head.indexOf(" HTTP/1.1"));
    this.targets.add(target);
    int port = Integer.parseInt(target.substring(target.indexOf(':') + 1));
    try (Socket service = new Socket(InetAddress.getLoopbackAddress(), port)) {
      client
          .getOutputStream()
          .write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      RawServer.start(() -> copy(service, client));
      copy(client, service);
    }
  }

  private static void copy(Socket from, Socket to) throws IOException {
    InputStream in = from.getInputStream();
    byte[] buffer = new byte[1 << 14];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      to.getOutputStream().write(buffer, 0, count);
    }
    to.close();
  }

  @Override
  public void close() throws IOException {
    this.server.close();
  }
}
