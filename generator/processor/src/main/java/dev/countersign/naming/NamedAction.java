package dev.countersign.naming;

import dev.countersign.definition.Action;
import java.util.List;
import java.util.Optional;

/**
 * An action with the names of all that is emitted for it.
 *
 * @param definition what the names stand for
 * @param methods the methods of the client that call it
 * @param request the class of its parameters
 * @param response the class of its answer
 * @param loops what calls it again and again
 */
public record NamedAction(
    Action definition, Methods methods, NamedClass request, NamedClass response, Loops loops) {
  /**
   * The methods that call an action.
   *
   * @param call the one that waits for the answer
   * @param callAsync the one that does not
   */
  public record Methods(String call, String callAsync) {}

  /**
   * What calls an action again and again.
   *
   * @param paginator its pages
   * @param waiters what is waited for
   */
  public record Loops(Optional<NamedPaginator> paginator, List<NamedWaiter> waiters) {
    /** Neither pages nor anything to wait for. */
    static final Loops NONE = new Loops(Optional.empty(), List.of());

    /**
     * Copies the list.
     *
     * @param paginator its pages
     * @param waiters what is waited for
     */
    public Loops {
      waiters = List.copyOf(waiters);
    }
  }
}
