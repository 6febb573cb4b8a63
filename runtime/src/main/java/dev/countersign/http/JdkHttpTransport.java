package dev.countersign.http;

import dev.countersign.InvalidConfigurationException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

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

  private final HttpClient client;

  private JdkHttpTransport(HttpClient client) {
    this.client = client;
  }

  /** Made at the first use; one client for all, as each has a thread and connections of its own. */
  static final class Shared {
    static final HttpTransport TRANSPORT = connectingWithin(CONNECT_TIMEOUT);

    private Shared() {}
  }

  static HttpTransport connectingWithin(Duration connectTimeout) {
    return on(HttpClient.newBuilder()
        .connectTimeout(connectTimeout)
        .followRedirects(HttpClient.Redirect.NEVER)
        // By default plain HTTP asks for an upgrade, and HTTP/2 loses requests when it goes away.
        .version(HttpClient.Version.HTTP_1_1)
        .build());
  }

  static HttpTransport on(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new InvalidConfigurationException(
          "the HttpClient follows redirects, and would carry signed requests to other hosts",
          "Build it with followRedirects(HttpClient.Redirect.NEVER).");
    }
    return new JdkHttpTransport(client);
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    String retry = System.getProperty(RETRY_PROPERTY);
    if (retry != null && !retry.equalsIgnoreCase("false")) {
      throw new InvalidConfigurationException(
          "the system property " + RETRY_PROPERTY + " lets the JDK send a request twice",
          "Remove the property.");
    }
    HttpRequest request = HttpRequest.newBuilder(call.endpoint())
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", HttpCall.CONTENT_TYPE)
        .POST(BodyPublishers.ofByteArray(call.body().bytes()))
        .build();
    return this.client.sendAsync(request, new Capped(call.maxReplyBytes())).thenApply(TO_REPLY);
  }

  /** Gives each reply a subscriber that keeps to the limit. */
  private record Capped(long limit) implements BodyHandler<byte[]> {
    @Override
    public BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
      return new CappedBody(this.limit);
    }
  }

  /** A class rather than a lambda, which would cost the first call several milliseconds. */
  private static final class ToReply implements Function<HttpResponse<byte[]>, HttpReply> {
    @Override
    public HttpReply apply(HttpResponse<byte[]> response) {
      return new HttpReply(response.statusCode(), response.headers(), response.body());
    }
  }
}
