package dev.countersign.http;

import dev.countersign.InvalidConfigurationException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The transport on {@code java.net.http}.
 *
 * <p>It sets no {@code HttpRequest.timeout}: that one ends at the headers, and before JDK-8304701 was
 * fixed the timer of a finished request could end a later one. Whoever waits cancels the future.
 */
final class JdkHttpTransport implements HttpTransport {
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** The property that makes the JDK send a POST again after a broken connection. */
  private static final String RETRY_PROPERTY = "jdk.httpclient.enableAllMethodRetry";

  private static final Function<HttpResponse<byte[]>, HttpReply> TO_REPLY = new ToReply();

  /** Null once it is closed: before JDK 21 a client ends when nobody refers to it. */
  private volatile @Nullable HttpClient client;

  /** The client's threads, null where the client is not ours to end. */
  private final @Nullable ThreadPoolExecutor threads;

  private JdkHttpTransport(HttpClient client, @Nullable ThreadPoolExecutor threads) {
    this.client = client;
    this.threads = threads;
  }

  static JdkHttpTransport connectingWithin(Duration connectTimeout) {
    ThreadPoolExecutor threads = DaemonThreads.pool();
    return new JdkHttpTransport(builder(connectTimeout, threads).build(), threads);
  }

  static JdkHttpTransport with(TransportOptions options) {
    ThreadPoolExecutor threads = DaemonThreads.pool();
    HttpClient.Builder builder = builder(options.connectTimeout(), threads);
    builder.proxy(options.proxy().orElse(HttpClient.Builder.NO_PROXY));
    options.sslContext().ifPresent(builder::sslContext);
    return new JdkHttpTransport(builder.build(), threads);
  }

  private static HttpClient.Builder builder(Duration connectTimeout, ThreadPoolExecutor threads) {
    return HttpClient.newBuilder()
        .connectTimeout(connectTimeout)
        .followRedirects(HttpClient.Redirect.NEVER)
        // By default plain HTTP asks for an upgrade, and HTTP/2 loses requests when it goes away.
        .version(HttpClient.Version.HTTP_1_1)
        .executor(threads);
  }

  static HttpTransport on(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new InvalidConfigurationException(
          "the HttpClient follows redirects, and would carry signed requests to other hosts",
          "Build it with followRedirects(HttpClient.Redirect.NEVER).");
    }
    return new JdkHttpTransport(client, null);
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    call.reached(HttpPhase.CONNECTING);
    String retry = System.getProperty(RETRY_PROPERTY);
    if (retry != null && !retry.equalsIgnoreCase("false")) {
      throw new InvalidConfigurationException(
          "the system property " + RETRY_PROPERTY + " lets the JDK send a request twice",
          "Remove the property.");
    }
    HttpClient open = this.client;
    if (open == null) {
      return closed(call);
    }
    HttpRequest request = HttpRequest.newBuilder(call.endpoint())
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", HttpCall.CONTENT_TYPE)
        .POST(new OnceBody(call))
        .build();
    return open.sendAsync(request, new Capped(call)).thenApply(TO_REPLY);
  }

  static CompletableFuture<HttpReply> closed(HttpCall call) {
    call.reached(HttpPhase.CONNECTING);
    return CompletableFuture.failedFuture(new IOException("the transport is closed"));
  }

  @Override
  public void close() {
    HttpClient open = this.client;
    if (this.threads != null && open != null) {
      this.client = null;
      HttpClientEnd.end(open);
      this.threads.shutdown();
    }
  }

  /** Gives each reply a subscriber that keeps to the limit. */
  private static final class Capped implements BodyHandler<byte[]> {
    private final HttpCall call;

    Capped(HttpCall call) {
      this.call = call;
    }

    @Override
    public BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
      this.call.reached(HttpPhase.REPLYING);
      CappedBody body = new CappedBody(this.call.maxReplyBytes());
      check(info.headers(), body);
      return body;
    }

    /** The JDK takes the first of two lengths, and a proxy on the way may have taken the other. */
    private static void check(HttpHeaders headers, CappedBody body) {
      List<String> lengths = headers.allValues("Content-Length");
      if (lengths.isEmpty()) {
        return;
      }
      if (lengths.size() > 1 || headers.firstValue("Transfer-Encoding").isPresent()) {
        body.refuse(new MalformedReplyException("its length is given twice"));
      } else if (lengths.get(0).startsWith("-")) {
        body.refuse(new MalformedReplyException("its Content-Length is malformed"));
      }
    }
  }

  /** A class rather than a lambda, which would cost the first call several milliseconds. */
  private static final class ToReply implements Function<HttpResponse<byte[]>, HttpReply> {
    @Override
    public HttpReply apply(HttpResponse<byte[]> response) {
      if (response.body() == null) {
        // A proxy that opens no tunnel: java.net.http hands its answer on without a body.
        throw new CompletionException(
            new ProxyRefusedException("the proxy answered HTTP status " + response.statusCode()));
      }
      return new HttpReply(response.statusCode(), response.headers(), response.body());
    }
  }
}
