package dev.countersign.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
  private final List<State<R>> success;
  private final List<State<R>> failure;

  /** A path, how to read what is there, and the texts that it is compared with. */
  private record State<R>(String path, Function<? super R, Found<?>> values, List<String> texts) {
    boolean isAll(R answer) {
      return this.values.apply(answer).isAll(this.texts);
    }

    boolean isAny(R answer) {
      return this.values.apply(answer).isAny(this.texts);
    }

    /** Says what an answer has at the path. */
    String shown(R answer) {
      return this.path + ' ' + this.values.apply(answer).shown();
    }
  }

  private Goal(String name, List<State<R>> success, List<State<R>> failure) {
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
   * @param path names the values in messages, which show them
   * @param values goes to the values
   * @param texts what each of them has to be, one or the other
   * @return a changed copy
   */
  public Goal<R> success(String path, Function<? super R, Found<?>> values, String... texts) {
    return new Goal<>(this.name, more(this.success, path, values, texts), this.failure);
  }

  /**
   * Adds a state that must not show.
   *
   * @param path names the values in messages, which show them
   * @param values goes to the values
   * @param texts what none of them must be
   * @return a changed copy
   */
  public Goal<R> failure(String path, Function<? super R, Found<?>> values, String... texts) {
    return new Goal<>(this.name, this.success, more(this.failure, path, values, texts));
  }

  private static <R> List<State<R>> more(
      List<State<R>> states, String path, Function<? super R, Found<?>> values, String[] texts) {
    List<State<R>> more = new ArrayList<>(states);
    more.add(new State<>(path, values, List.of(texts)));
    return more;
  }

  boolean isReached(R answer) {
    return !this.success.isEmpty() && this.success.stream().allMatch(state -> state.isAll(answer));
  }

  boolean isOutOfReach(R answer) {
    return this.failure.stream().anyMatch(state -> state.isAny(answer));
  }

  /** Says what keeps an answer from the goal: a state of failure, or else the first that lacks. */
  String obstacle(R answer) {
    return Stream.concat(
            this.failure.stream().filter(state -> state.isAny(answer)),
            this.success.stream().filter(state -> !state.isAll(answer)))
        .findFirst()
        .map(state -> state.shown(answer))
        .orElse("");
  }

  @Override
  public String toString() {
    return this.name;
  }
}
