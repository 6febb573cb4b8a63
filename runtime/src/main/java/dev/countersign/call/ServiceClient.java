package dev.countersign.call;

import dev.countersign.CountersignException;
import dev.countersign.JsonValue;
import dev.countersign.wire.SignedForm;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What every generated client can do besides the actions of its API.
 *
 * <p>No method is abstract: who plays a service in a test writes the actions, and of these methods none
 * or those that are needed.
 */
public interface ServiceClient extends AutoCloseable {
  /**
   * Gives what the client calls its service with.
   *
   * @return the caller, empty for a client that calls no service
   */
  default Optional<ActionCaller> caller() {
    return Optional.empty();
  }

  /**
   * Calls an action that has no definition, and waits for its end; see {@link
   * ActionCaller#call(String, Map)}.
   *
   * @param action its name on the wire
   * @param parameters values by wire name; a null is left out
   * @return the fields of the answer
   * @throws CountersignException if the call is not done; its class says why
   * @throws UnsupportedOperationException if this client calls no service
   */
  default JsonValue call(String action, Map<String, ? extends @Nullable Object> parameters) {
    return caller().orElseThrow(() -> unsupported("call")).call(action, parameters);
  }

  /**
   * Calls an action that has no definition, without waiting.
   *
   * @param action its name on the wire
   * @param parameters values by wire name; a null is left out
   * @return completes with the fields of the answer, or with a {@link CountersignException}
   * @throws UnsupportedOperationException if this client calls no service
   */
  default CompletableFuture<JsonValue> callAsync(
      String action, Map<String, ? extends @Nullable Object> parameters) {
    return caller().orElseThrow(() -> unsupported("callAsync")).callAsync(action, parameters);
  }

  /**
   * Shows what a signature of a request covers, secrets masked; nothing is sent.
   *
   * @param request the request
   * @return its parameters in the order in which they are signed, and their digest
   * @throws CountersignException if the request or the credentials cannot be used
   * @throws UnsupportedOperationException if this client calls no service
   */
  default SignedForm explain(ActionRequest<?> request) {
    return caller().orElseThrow(() -> unsupported("explain")).explain(request);
  }

  /** Ends every call in flight and lets go of what the client holds; calls after it fail. */
  @Override
  default void close() {
    caller().ifPresent(ActionCaller::close);
  }

  private UnsupportedOperationException unsupported(String method) {
    return new UnsupportedOperationException(
        getClass().getName() + " calls no service; it has to override " + method + " itself");
  }
}
