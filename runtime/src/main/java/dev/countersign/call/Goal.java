package dev.countersign.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a waiter waits for, seen in answers; immutable.
 *
 * <p>It is reached when all states of success show, each in all elements on its path, of which there is
 * at least one. It is out of reach when any state of failure shows in any element.
 *
 * @param <R> the response
 */
public final class Goal<R> {
  private final String name;
  private final List<Predicate<R>> success;
  private final List<Predicate<R>> failure;

  private Goal(String name, List<Predicate<R>> success, List<Predicate<R>> failure) {
    this.name = name;
    this.success = success;
    this.failure = failure;
  }

  /**
   * Names a goal; at least one state of success has to follow.
   *
   * @param <R> the response
   * @param name its name, for messages
   * @return a goal that is never reached
   */
  public static <R> Goal<R> named(String name) {
    return new Goal<>(name, List.of(), List.of());
  }

  /**
   * Adds a state that has to show.
   *
   * @param path goes to the values
   * @param texts what each of them has to be, one or the other
   * @return a changed copy
   */
  public Goal<R> success(Function<? super R, Found<?>> path, String... texts) {
    List<String> all = List.of(texts);
    return new Goal<>(
        this.name, more(this.success, answer -> path.apply(answer).isAll(all)), this.failure);
  }

  /**
   * Adds a state that must not show.
   *
   * @param path goes to the values
   * @param texts what none of them must be
   * @return a changed copy
   */
  public Goal<R> failure(Function<? super R, Found<?>> path, String... texts) {
    List<String> all = List.of(texts);
    return new Goal<>(
        this.name, this.success, more(this.failure, answer -> path.apply(answer).isAny(all)));
  }

  private static <R> List<Predicate<R>> more(List<Predicate<R>> states, Predicate<R> state) {
    List<Predicate<R>> more = new ArrayList<>(states);
    more.add(state);
    return more;
  }

  boolean isReached(R answer) {
    return !this.success.isEmpty() && this.success.stream().allMatch(state -> state.test(answer));
  }

  boolean isOutOfReach(R answer) {
    return this.failure.stream().anyMatch(state -> state.test(answer));
  }

  @Override
  public String toString() {
    return this.name;
  }
}
