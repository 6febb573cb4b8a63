package dev.countersign.wire;

import dev.countersign.call.ClientValue;
import org.jspecify.annotations.Nullable;

/** What a client fills in where a request leaves a value out. */
@FunctionalInterface
public interface ClientValues {
  /**
   * Gives the client's value.
   *
   * @param which the value asked for
   * @return its text, or null when the client has none
   */
  @Nullable
  String get(ClientValue which);
}
