package dev.countersign.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server that does one thing with each connection and then closes it. */
final class RawServer implements AutoCloseable {
  /** What is done with a connection. */
  interface Play {
    void meet(Socket socket) throws IOException, InterruptedException;
  }

  private final ServerSocket listener;
  private final ServerFailures failures = new ServerFailures();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  RawServer(Play play) throws IOException {
    this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    start(() -> {
      while (true) {
        Socket socket = this.listener.accept();
        this.sockets.add(socket);
        start(() -> {
          try (socket) {
            this.failures.watch(() -> {
              play.meet(socket);
              return true;
            });
          } finally {
            this.sockets.remove(socket);
          }
        });
      }
    });
  }

  /** A thread's work that ends with the first failure. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  static void start(Work work) {
    Thread thread = new Thread(
        () -> {
          try {
            work.run();
          } catch (IOException | InterruptedException e) {
            // The other end, or the test, is done.
          }
        },
        "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return this.listener.getLocalPort();
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
