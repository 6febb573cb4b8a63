package dev.countersign.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Ends an {@code HttpClient} at once where the JDK can, which is from 21 on.
 *
 * <p>Before that, its thread ends after it has become garbage. A handle is used, as the method does
 * not exist on the JDK that this is compiled for.
 */
final class HttpClientEnd {
  private static final @Nullable MethodHandle SHUTDOWN_NOW = find();

  private HttpClientEnd() {}

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }

  /** Whether {@link #end} does anything. */
  static boolean isAtOnce() {
    return SHUTDOWN_NOW != null;
  }

  static void end(HttpClient client) {
    if (SHUTDOWN_NOW == null) {
      return;
    }
    try {
      SHUTDOWN_NOW.invokeExact(client);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("shutdownNow throws nothing that is checked", e);
    }
  }
}
