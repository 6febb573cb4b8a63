package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.TransportException;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import dev.countersign.wire.ParameterWriter;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls actions: encode, sign, send, decode, raise.
 *
 * <p>Safe for use by many threads. Every call blocks its thread until the response is there, the
 * deadline has passed, or the thread is interrupted.
 */
public final class ActionCaller implements AutoCloseable {
  private final ClientOptions options;
  private final URI endpoint;
  private final OptionValues defaults;
  private final Seams seams;
  private volatile boolean closed;

  /** What calls depend on and tests replace. */
  record Seams(Signer signer, HttpTransport transport, RetryPolicy retries, NanoClock clock) {}

  ActionCaller(ClientOptions options, URI endpoint, Seams seams) {
    this.options = options;
    this.endpoint = endpoint;
    this.defaults = new OptionValues(options);
    this.seams = seams;
  }

  /**
   * Makes a caller; nothing is sent yet.
   *
   * @param options the settings
   * @param defaultEndpoint the definition's endpoint, for options that name none; null where the
   *     definition names none either
   * @return the caller
   * @throws InvalidConfigurationException if the endpoint breaks the rules, or there is none
   */
  public static ActionCaller create(ClientOptions options, @Nullable String defaultEndpoint) {
    URI endpoint = options.endpointOr(defaultEndpoint);
    HttpTransport own = options.transport().orElse(null);
    HttpTransport transport =
        own == null ? HttpTransport.connectingWithin(options.connectTimeout()) : own;
    return new ActionCaller(
        options,
        endpoint,
        new Seams(Signer.published(), transport, RetryPolicy.once(), SystemClock.SHARED));
  }

  /**
   * Calls an action.
   *
   * @param <R> the response
   * @param request the request; it is not changed and can be sent again
   * @return the response of an action that is done
   * @throws CountersignException for every failure; its class and accessors tell which
   */
  public <R> R call(ActionRequest<R> request) {
    Action<R> action = Objects.requireNonNull(request, "request").action();
    if (this.closed) {
      throw new TransportException(
          TransportException.Kind.CLOSED,
          "the client is closed",
          "Nothing was sent; make another client.",
          CallDetails.unsent(action.name()),
          null);
    }
    int most = this.seams.retries().maxAttempts();
    CallClock clock = new CallClock(this.seams.clock(), this.options);
    for (int number = 1; ; number++) {
      try {
        return attempt(request, action, new Attempt(number, most, clock));
      } catch (CountersignException failure) {
        if (number >= most || !failure.retryable() || clock.left() <= 0) {
          throw failure;
        }
      }
    }
  }

  /**
   * Ends this caller: calls made from now on fail, nothing is sent. Calls in flight go on.
   *
   * <p>Connections belong to the transport, which clients share. Closing twice does nothing.
   */
  @Override
  public void close() {
    this.closed = true;
  }

  private <R> R attempt(ActionRequest<R> request, Action<R> action, Attempt attempt) {
    Credentials credentials = credentials(action);
    ParameterWriter writer = new ParameterWriter(action.name(), this.defaults);
    request.writeTo(writer);
    HttpCall call = new HttpCall(
        this.endpoint, writer.sign(this.seams.signer(), credentials), this.options.maxReplyBytes());
    Failures failures = new Failures(action, call, credentials, attempt);
    HttpReply reply = new Exchange(call, failures, attempt).perform(this.seams.transport());
    return new ReplyJudge<>(action, failures).judge(reply);
  }

  private Credentials credentials(Action<?> action) {
    Credentials credentials;
    try {
      credentials = this.options.credentials().credentials();
    } catch (CountersignException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidConfigurationException(
          action.name(),
          "the credentials provider threw " + e.getClass().getName(),
          "Its own message is the cause.",
          e);
    }
    if (credentials == null) {
      throw new InvalidConfigurationException(
          action.name(), "the credentials provider gave null", "It must give a key pair.", null);
    }
    return credentials;
  }

  @Override
  public String toString() {
    return "ActionCaller{endpoint=" + this.endpoint + ", " + this.options + '}';
  }
}
