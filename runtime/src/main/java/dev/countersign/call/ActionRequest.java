package dev.countersign.call;

import dev.countersign.wire.Parameters;

/**
 * A request of one action; immutable, so it can be sent often and from many threads.
 *
 * @param <R> the response
 */
public interface ActionRequest<R> extends Parameters {
  /**
   * Names the action and how its reply is read.
   *
   * @return the same object for every request of a class
   */
  Action<R> action();
}
