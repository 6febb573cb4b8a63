package dev.countersign.processor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that keeps the bodies of requests and gives one answer to all of them. */
final class Recorder implements AutoCloseable {
  static final String PUBLIC_KEY = "ucloudsomeone@example.com1296235120854146120";
  static final String PRIVATE_KEY = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

  private final HttpServer server;
  private final ExecutorService executor = Executors.newFixedThreadPool(8);
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  Recorder(String reply) {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.server.createContext("/", exchange -> answer(exchange, reply));
    this.server.setExecutor(this.executor);
    this.server.start();
  }

  private void answer(HttpExchange exchange, String reply) throws IOException {
    try (exchange) {
      this.bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** The bodies so far, as they came. */
  List<String> bodies() {
    return List.copyOf(this.bodies);
  }

  /** The parameters of the last request. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : List.of(this.bodies.get(this.bodies.size() - 1).split("&"))) {
      int equals = pair.indexOf('=');
      parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Java that makes a client of a generated class, named client. */
  String client(String type) {
    return """
           %s client = %s.create(ClientOptions.builder().endpoint("http://127.0.0.1:%d/")
               .allowPlainHttp(true).region("cn-bj2")
               .credentials(Credentials.of("%s", "%s")).build());
           """.formatted(type, type, this.server.getAddress().getPort(), PUBLIC_KEY, PRIVATE_KEY);
  }

  @Override
  public void close() {
    this.server.stop(0);
    this.executor.shutdownNow();
  }
}
