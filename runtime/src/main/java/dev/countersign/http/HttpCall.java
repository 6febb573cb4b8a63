package dev.countersign.http;

import dev.countersign.wire.FormBody;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One POST of a signed form, for one exchange; its text form masks every secret.
 *
 * <p>The transport says how far it has come with {@link #reached}, from any thread, and before it hands
 * over the first byte of the body it asks in the same way whether it still may. What it said decides
 * whether a failure counts as one after which the request may have been executed; no exception does. A
 * transport that says nothing works as well, but after every failure of its the request may have been
 * executed.
 */
public final class HttpCall {
  /** The media type of the body. */
  public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  private final URI endpoint;
  private final FormBody body;
  private final long maxReplyBytes;
  private final Map<HttpPhase, Long> since = new ConcurrentHashMap<>();
  private volatile HttpPhase phase = HttpPhase.UNKNOWN;

  /** Written, as the phase, under the lock of this object. */
  private boolean ended;

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
   * @throws CancellationException for {@link HttpPhase#SENDING} once the call is over: its caller has
   *     been told that nothing was sent, so nothing may be sent any more
   */
  public synchronized void reached(HttpPhase reached) {
    if (reached == HttpPhase.SENDING && this.ended) {
      throw new CancellationException("the call is over");
    }
    if (reached.compareTo(this.phase) <= 0) {
      return;
    }
    this.since.put(reached, System.nanoTime());
    this.phase = reached;
  }

  /**
   * Ends the exchange: from now on the body is not handed over any more. Called by who waits.
   *
   * @return whether nothing of the body has been handed over, as far as the transport has reported
   */
  public synchronized boolean end() {
    this.ended = true;
    return this.phase == HttpPhase.CONNECTING;
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
