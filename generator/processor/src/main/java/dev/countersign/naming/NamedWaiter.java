package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Waiter;
import java.util.List;

/**
 * Something that is waited for, with its names.
 *
 * @param definition what the names stand for
 * @param method the method of the client that gives the waiter
 * @param success what the answer shows when the wait is over
 * @param failure what the answer shows when the wait is in vain
 */
public record NamedWaiter(
    Waiter definition, String method, List<State> success, List<State> failure) {
  /**
   * One state.
   *
   * @param definition what the names stand for
   * @param path the way to the field, one or more steps
   */
  public record State(Waiter.State definition, List<Step> path) {}

  /**
   * One step of a way through an answer.
   *
   * @param owner the class that has the field
   * @param field the field
   */
  public record Step(ClassName owner, NamedField field) {}

  /**
   * Copies the lists.
   *
   * @param definition what the names stand for
   * @param method the method of the client that gives the waiter
   * @param success what the answer shows when the wait is over
   * @param failure what the answer shows when the wait is in vain
   */
  public NamedWaiter {
    success = List.copyOf(success);
    failure = List.copyOf(failure);
  }
}
