package dev.countersign.http;

import dev.countersign.wire.FormBody;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One POST of a signed form, for one exchange; its text form masks every secret.
 *
 * <p>The transport says how far it has come with {@link #reached}, from any thread. A transport that
 * never does so works as well, but every failure of its then counts as one after which the request may
 * have been executed.
 */
public final class HttpCall {
  /** The media type of the body. */
  public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  private final URI endpoint;
  private final FormBody body;
  private final long maxReplyBytes;
  private final Map<HttpPhase, Long> since = new ConcurrentHashMap<>();
  private volatile HttpPhase phase = HttpPhase.UNKNOWN;

  /**
   * Makes a call.
   *
   * @param endpoint where it goes: no user info, query or fragment
   * @param body what is sent
   * @param maxReplyBytes the longest reply body to take, in bytes
   */
  public HttpCall(URI endpoint, FormBody body, long maxReplyBytes) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.body = Objects.requireNonNull(body, "body");
    this.maxReplyBytes = maxReplyBytes;
  }

  /**
   * Tells where the call goes.
   *
   * @return a URL without user info, query and fragment
   */
  public URI endpoint() {
    return this.endpoint;
  }

  /**
   * Gives what is sent.
   *
   * @return the signed form
   */
  public FormBody body() {
    return this.body;
  }

  /**
   * Bounds the reply.
   *
   * @return the longest reply body to take, in bytes
   */
  public long maxReplyBytes() {
    return this.maxReplyBytes;
  }

  /**
   * Tells how far the exchange has come.
   *
   * @return the phase that the transport reported last
   */
  public HttpPhase phase() {
    return this.phase;
  }

  /**
   * Reports that a phase has begun; called by the transport.
   *
   * @param reached the phase; an earlier one than before is ignored
   */
  public void reached(HttpPhase reached) {
    if (reached.compareTo(this.phase) <= 0) {
      return;
    }
    this.since.put(reached, System.nanoTime());
    this.phase = reached;
  }

  /**
   * Tells when a phase began.
   *
   * @param which the phase
   * @param otherwise the answer for a phase that was not reached
   * @return a value of {@link System#nanoTime()}
   */
  public long since(HttpPhase which, long otherwise) {
    return this.since.getOrDefault(which, otherwise);
  }

  /**
   * Names the other end.
   *
   * @return host and port, the scheme's port where the endpoint names none
   */
  public String peer() {
    int port = this.endpoint.getPort();
    if (port < 0) {
      port = "http".equalsIgnoreCase(this.endpoint.getScheme()) ? 80 : 443;
    }
    return this.endpoint.getHost() + ':' + port;
  }

  /**
   * Shows what goes over the wire, with keys, signature and secret parameters masked.
   *
   * @return for example {@code POST https://host/ Action=DescribeImage&PublicKey=***&Signature=***}
   */
  @Override
  public String toString() {
    return "POST " + this.endpoint + ' ' + this.body;
  }
}
