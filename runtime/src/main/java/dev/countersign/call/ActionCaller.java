package dev.countersign.call;

import dev.countersign.CallOptions;
import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.JsonValue;
import dev.countersign.http.HttpTransport;
import dev.countersign.sign.Signer;
import dev.countersign.wire.SignedForm;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Calls actions: encode, sign, send, decode, raise; again where that can do no harm.
 *
 * <p>Safe for use by many threads. A call ends within the time that is set for it, pauses between
 * attempts and the last byte of the reply included.
 */
public final class ActionCaller implements AutoCloseable {
  private final ClientCore core;
  private final CallOptions options;

  ActionCaller(ClientCore core, CallOptions options) {
    this.core = core;
    this.options = options;
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
    return on(
        options,
        endpoint,
        new ClientCore.Seams(
            Signer.published(),
            transport,
            SystemSeams.SHARED,
            SystemSeams.SHARED,
            SystemSeams.SHARED));
  }

  static ActionCaller on(ClientOptions options, URI endpoint, ClientCore.Seams seams) {
    return new ActionCaller(new ClientCore(options, endpoint, seams), CallOptions.none());
  }

  /**
   * Gives a view of this caller for calls with options of their own.
   *
   * @param options what they do differently
   * @return a caller that shares everything else with this one; closing either closes both
   */
  public ActionCaller with(CallOptions options) {
    return new ActionCaller(this.core, Objects.requireNonNull(options, "options"));
  }

  /**
   * Calls an action and waits for its end.
   *
   * <p>An interrupt of the thread ends the call; the interrupt flag is then set again.
   *
   * @param <R> the response
   * @param request the request; it is not changed and can be sent again
   * @return the response of an action that is done
   * @throws CountersignException for every failure; its class and accessors tell which
   */
  public <R> R call(ActionRequest<R> request) {
    Objects.requireNonNull(request, "request");
    return BlockingCall.run(
        new CallSteps<>(this.core, request, this.options), this.core.inFlight());
  }

  /**
   * Calls an action without waiting.
   *
   * <p>Cancelling the future, or one derived from it, ends the call: its socket is closed, and no
   * further attempt follows. Continuations run on a thread of the transport or of the client; slow
   * ones belong on an executor of the caller's own.
   *
   * @param <R> the response
   * @param request the request; it is not changed and can be sent again
   * @return completes with the response, or with a {@link CountersignException}
   */
  public <R> CompletableFuture<R> callAsync(ActionRequest<R> request) {
    Objects.requireNonNull(request, "request");
    return AsyncCall.start(new CallSteps<>(this.core, request, this.options), this.core.inFlight());
  }

  /**
   * Calls an action that has no definition, and waits for its end.
   *
   * <p>It is signed like any other. As nothing tells what it does, it is attempted again only where the
   * last attempt surely had no effect. Values whose names, at any depth, hold words such as password,
   * secret or token are masked wherever the request is shown. Region, zone and project of the options
   * are sent unless the parameters have them; a null there sends none.
   *
   * @param action its name on the wire
   * @param parameters by wire name: texts ({@link CharSequence}, {@link Character}, {@link
   *     dev.countersign.OpenText}), booleans, numbers of the JDK but atomic ones and {@link
   *     dev.countersign.OpenInt}, {@link JsonValue}s, lists of all these, and maps with texts as keys;
   *     numbers are sent without exponent and zero fraction, a float or double as its shortest decimal;
   *     a null is left out, and refused in a list; all else is refused
   * @return the fields of the answer, without return code, action and message
   * @throws CountersignException for every failure; its class and accessors tell which
   */
  public JsonValue call(String action, Map<String, ? extends @Nullable Object> parameters) {
    return call(DynamicRequest.of(action, parameters));
  }

  /**
   * Calls an action that has no definition, without waiting; see {@link #call(String, Map)}.
   *
   * @param action its name on the wire
   * @param parameters values by wire name
   * @return completes with the fields of the answer, or with a {@link CountersignException}
   */
  public CompletableFuture<JsonValue> callAsync(
      String action, Map<String, ? extends @Nullable Object> parameters) {
    return callAsync(DynamicRequest.of(action, parameters));
  }

  /**
   * Shows what a signature of a request covers, secrets masked; nothing is sent.
   *
   * <p>A credentials provider is asked on the calling thread, for as long as it takes.
   *
   * @param request the request
   * @return its parameters in the order in which they are signed, and their digest
   * @throws CountersignException if the request or the credentials cannot be used
   */
  public SignedForm explain(ActionRequest<?> request) {
    return SignedForm.of(
        this.core.sign(request, this.core.options().credentials().credentials()).body());
  }

  /**
   * Ends this caller and every call in flight; calls made from now on fail, nothing is sent.
   *
   * <p>Threads and connections of its own end; connections that clients share end with the last of
   * them. A transport that the options brought stays open. Closing twice does nothing.
   */
  @Override
  public void close() {
    this.core.close();
  }

  InFlight inFlight() {
    return this.core.inFlight();
  }

  @Override
  public String toString() {
    return "ActionCaller{endpoint=" + this.core.endpoint() + ", " + this.core.options() + '}';
  }
}
