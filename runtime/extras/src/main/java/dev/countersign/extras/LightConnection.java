package dev.countersign.extras;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A connection: a socket, TLS over it where it is wanted. For one exchange at a time. */
final class LightConnection {
  private volatile SocketChannel channel;
  private volatile boolean aborted;
  private Socket socket;
  private @Nullable InputStream input;
  private long idleSince;

  LightConnection() throws IOException {
    this.channel = open();
    this.socket = this.channel.socket();
  }

  private static SocketChannel open() throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return channel;
  }

  /** Connects to the first address that takes it; each has an equal part of the time left. */
  void connect(InetAddress[] addresses, int port, long end) throws IOException {
    for (int left = addresses.length; ; left--) {
      InetAddress address = addresses[addresses.length - left];
      try {
        int millis = Connector.millisUntil(end) / left;
        this.socket.connect(new InetSocketAddress(address, port), Math.max(1, millis));
        return;
      } catch (IOException e) {
        if (left == 1 || this.aborted) {
          throw e;
        }
      }
      // A channel connects once, and the old one is closed by now.
      this.channel = open();
      this.socket = this.channel.socket();
      if (this.aborted) {
        abort();
      }
    }
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
    this.aborted = true;
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
