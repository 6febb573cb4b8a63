package dev.countersign.definition;

import dev.countersign.diagnostic.SourceLocation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Something that is waited for by calling an action again and again.
 *
 * @param name its name
 * @param docs what is waited for
 * @param success what the answer shows when the wait is over; all of it
 * @param failure what the answer shows when the wait is in vain; any of it
 * @param every the pause between two calls
 * @param atMost how long is waited
 * @param location where the waiter is named
 */
public record Waiter(
    String name,
    Docs docs,
    List<State> success,
    List<State> failure,
    Duration every,
    Duration atMost,
    SourceLocation location) {

  /**
   * What an answer shows in one field; where the way to it passes lists, in each element.
   *
   * @param path the names on the way to the field
   * @param values the values, one of which it has
   */
  public record State(List<String> path, List<String> values) {
    /**
     * Refuses an empty path, bad names on it, and an empty list of values.
     *
     * @param path the names on the way to the field
     * @param values the values, one of which it has
     */
    public State {
      path = Names.checked(path);
      values = List.copyOf(values);
      if (path.isEmpty() || values.isEmpty()) {
        throw new IllegalArgumentException("A state without a path or without values");
      }
    }
  }

  /**
   * Refuses a bad name, a wait for nothing and a pause that is no pause.
   *
   * @param name its name
   * @param docs what is waited for
   * @param success what the answer shows when the wait is over; all of it
   * @param failure what the answer shows when the wait is in vain; any of it
   * @param every the pause between two calls
   * @param atMost how long is waited
   * @param location where the waiter is named
   */
  public Waiter {
    Names.checked(name);
    Objects.requireNonNull(docs, "docs");
    success = List.copyOf(success);
    failure = List.copyOf(failure);
    Objects.requireNonNull(location, "location");
    if (success.isEmpty()) {
      throw new IllegalArgumentException("A wait for nothing");
    }
    if (every.isZero() || every.isNegative() || atMost.compareTo(every) < 0) {
      throw new IllegalArgumentException("Every " + every + ", at most " + atMost);
    }
  }
}
