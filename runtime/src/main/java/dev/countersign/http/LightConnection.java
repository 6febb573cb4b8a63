package dev.countersign.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A connection: a socket, TLS over it where it is wanted. For one exchange at a time. */
final class LightConnection {
  private final SocketChannel channel;
  private Socket socket;
  private @Nullable InputStream input;
  private long idleSince;

  LightConnection() throws IOException {
    this.channel = SocketChannel.open();
    this.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    this.socket = this.channel.socket();
  }

  void connect(SocketAddress address, int timeoutMillis) throws IOException {
    this.socket.connect(address, timeoutMillis);
  }

  /** The socket below TLS. */
  Socket plain() {
    return this.channel.socket();
  }

  /** Speaks through a TLS socket from now on. */
  void secure(SSLSocket layered) {
    this.socket = layered;
  }

  void write(byte[] bytes) throws IOException {
    this.socket.getOutputStream().write(bytes);
  }

  InputStream input() throws IOException {
    if (this.input == null) {
      this.input = new BufferedInputStream(this.socket.getInputStream());
    }
    return this.input;
  }

  /** Closes the socket itself: a TLS socket would wait for whoever reads from it. */
  void abort() {
    try {
      this.channel.close();
    } catch (IOException e) {
      // It is given up either way.
    }
  }

  void restFrom(long nanoTime) {
    this.idleSince = nanoTime;
  }

  long idleSince() {
    return this.idleSince;
  }

  /** Whether nothing has come in while it was idle, neither bytes nor the other end's close. */
  boolean isQuiet() {
    try {
      if (this.input != null && this.input.available() > 0) {
        return false;
      }
      this.channel.configureBlocking(false);
      int count = this.channel.read(ByteBuffer.allocate(1));
      this.channel.configureBlocking(true);
      return count == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
