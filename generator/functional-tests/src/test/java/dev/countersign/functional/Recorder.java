package dev.countersign.functional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.call.ServiceClient;
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
public final class Recorder implements AutoCloseable {
  public static final String PUBLIC_KEY = "ucloudsomeone@example.com1296235120854146120";
  public static final String PRIVATE_KEY = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

  private final HttpServer server;
  private final ExecutorService executor = Executors.newFixedThreadPool(8);
  private final List<ServiceClient> clients = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  /** Gives one answer to all requests. */
  public Recorder(String reply) {
    this(parameters -> reply);
  }

  /** Makes an answer of the parameters of a request. */
  public Recorder(Function<Map<String, String>, String> replies) {
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
    } catch (RuntimeException | AssertionError e) {
      this.failures.add(e);
      throw e;
    }
  }

  /** The bodies so far, as they came. */
  public List<String> bodies() {
    return List.copyOf(this.bodies);
  }

  /** The parameters of the last request. */
  public Map<String, String> parameters() {
    return parameters(this.bodies.get(this.bodies.size() - 1));
  }

  /** What each request had for a parameter, in order; null where it had none. */
  public List<String> sent(String parameter) {
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

  /** Makes a client that calls this server, and is closed with it. */
  public <C extends ServiceClient> C client(Function<ClientOptions, C> create) {
    return client(create, withoutRegion().region("cn-bj2").build());
  }

  /** Makes a client of options, which is closed with this server. */
  public <C extends ServiceClient> C client(
      Function<ClientOptions, C> create, ClientOptions options) {
    C client = create.apply(options);
    this.clients.add(client);
    return client;
  }

  /** Options without a value for the region, to be built. */
  public ClientOptions.Builder withoutRegion() {
    return ClientOptions.builder()
        .endpoint("http://127.0.0.1:" + this.server.getAddress().getPort() + "/")
        .allowPlainHttp(true)
        .credentials(Credentials.of(PUBLIC_KEY, PRIVATE_KEY));
  }

  /** Ends it, and throws what failed in its threads, where no test sees it. */
  @Override
  public void close() {
    this.clients.forEach(ServiceClient::close);
    this.server.stop(0);
    this.executor.shutdownNow();
    if (!this.failures.isEmpty()) {
      throw new AssertionError("in a thread of the server", this.failures.get(0));
    }
  }
}
