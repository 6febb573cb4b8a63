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
import java.util.function.Function;

/** A server on loopback that keeps the bodies of requests and answers them. */
final class Recorder implements AutoCloseable {
  static final String PUBLIC_KEY = "ucloudsomeone@example.com1296235120854146120";
  static final String PRIVATE_KEY = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

  private final HttpServer server;
  private final ExecutorService executor = Executors.newFixedThreadPool(8);
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  /** Gives one answer to all requests. */
  Recorder(String reply) {
    this(parameters -> reply);
  }

  /** Makes an answer of the parameters of a request. */
  Recorder(Function<Map<String, String>, String> replies) {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.server.createContext("/", exchange -> answer(exchange, replies));
    this.server.setExecutor(this.executor);
    this.server.start();
  }

  private void answer(HttpExchange exchange, Function<Map<String, String>, String> replies)
      throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      this.bodies.add(body);
      byte[] bytes = replies.apply(parameters(body)).getBytes(StandardCharsets.UTF_8);
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
    return parameters(this.bodies.get(this.bodies.size() - 1));
  }

  /** What each request had for a parameter, in order; null where it had none. */
  List<String> sent(String parameter) {
    return this.bodies.stream().map(body -> parameters(body).get(parameter)).toList();
  }

  private static Map<String, String> parameters(String body) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : List.of(body.split("&"))) {
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
