package dev.countersign.call;

import dev.countersign.InvalidRequestException;
import dev.countersign.wire.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a request or model while it is built.
 *
 * <p>No check throws; {@link #finish()} throws once, with every problem. Problems name parameters and
 * show a value only where it is not secret. Names are wire names. For one thread.
 *
 * <pre>{@code
 * RequestCheck check = new RequestCheck("CopyCustomImage");
 * this.sourceImageId = check.required("SourceImageId", builder.sourceImageId);
 * check.range("Limit", this.limit, 1, 100);
 * check.atMostOneOf(RequestCheck.names("A", "B"), RequestCheck.isSent(a), RequestCheck.isSent(b));
 * check.finish();
 * }</pre>
 */
public final class RequestCheck {
  private final String subject;
  private final List<String> missing = new ArrayList<>(0);
  private final List<String> problems = new ArrayList<>(0);

  /**
   * Starts with no problem.
   *
   * @param subject name of the action or model
   */
  public RequestCheck(String subject) {
    this.subject = subject;
  }

  /**
   * Refuses an absent value; an empty text is a value.
   *
   * @param <T> its type
   * @param name the wire name
   * @param value the value
   * @return the value; null only when {@link #finish()} is going to throw
   */
  @SuppressWarnings("NullAway") // A null never outlives finish(), which throws.
  public <T> T required(String name, @Nullable T value) {
    if (value == null) {
      this.missing.add(name);
    }
    return value;
  }

  /**
   * Refuses an absent integer.
   *
   * @param name the wire name
   * @param value the value
   * @return the value; 0 for an absent one
   */
  public long required(String name, @Nullable Long value) {
    if (value == null) {
      this.missing.add(name);
      return 0;
    }
    return value;
  }

  /**
   * Refuses an absent decimal.
   *
   * @param name the wire name
   * @param value the value
   * @return the value; 0 for an absent one
   */
  public double required(String name, @Nullable Double value) {
    if (value == null) {
      this.missing.add(name);
      return 0;
    }
    return value;
  }

  /**
   * Refuses an absent boolean.
   *
   * @param name the wire name
   * @param value the value
   * @return the value; false for an absent one
   */
  public boolean required(String name, @Nullable Boolean value) {
    if (value == null) {
      this.missing.add(name);
      return false;
    }
    return value;
  }

  /**
   * Copies a list; refuses null elements.
   *
   * @param <T> type of the elements
   * @param name the wire name
   * @param value the list
   * @return an immutable copy, empty for an absent list
   */
  public <T> List<T> list(String name, @Nullable List<? extends T> value) {
    if (value == null || value.isEmpty()) {
      return List.of();
    }
    List<T> copy = new ArrayList<>(value);
    for (int i = 0; i < copy.size(); i++) {
      if (copy.get(i) == null) {
        this.problems.add(name + '.' + i + " is null; leave it out of the list");
      }
    }
    return Collections.unmodifiableList(copy);
  }

  /**
   * Copies a list; refuses an absent or empty list, and null elements.
   *
   * @param <T> type of the elements
   * @param name the wire name
   * @param value the list
   * @return an immutable copy
   */
  public <T> List<T> requiredList(String name, @Nullable List<? extends T> value) {
    if (value == null || value.isEmpty()) {
      this.missing.add(name);
    }
    return list(name, value);
  }

  /**
   * Copies a map in its order; refuses null and empty keys, and null values.
   *
   * @param <T> type of the values
   * @param name the wire name
   * @param value the map
   * @return an immutable copy, empty for an absent map
   */
  public <T> Map<String, T> map(String name, @Nullable Map<String, ? extends T> value) {
    if (value == null || value.isEmpty()) {
      return Map.of();
    }
    Map<String, T> copy = new LinkedHashMap<>(value);
    for (Map.Entry<String, T> entry : copy.entrySet()) {
      String key = entry.getKey();
      if (key == null || key.isEmpty()) {
        this.problems.add(name + " has an empty key");
      } else if (entry.getValue() == null) {
        this.problems.add(name + '.' + key + " is null; leave it out of the map");
      }
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Copies a map in its order; refuses an absent or empty map, empty keys, and null values.
   *
   * @param <T> type of the values
   * @param name the wire name
   * @param value the map
   * @return an immutable copy
   */
  public <T> Map<String, T> requiredMap(String name, @Nullable Map<String, ? extends T> value) {
    if (value == null || value.isEmpty()) {
      this.missing.add(name);
    }
    return map(name, value);
  }

  /**
   * Bounds an integer.
   *
   * @param name the wire name
   * @param value the value; an absent one is fine
   * @param min the smallest, {@code Long.MIN_VALUE} for no bound
   * @param max the largest, {@code Long.MAX_VALUE} for no bound
   */
  public void range(String name, @Nullable Long value, long min, long max) {
    if (value != null && (value < min || value > max)) {
      this.problems.add(name + " is " + value + ", it"
          + between(
              min == Long.MIN_VALUE ? "" : Long.toString(min),
              max == Long.MAX_VALUE ? "" : Long.toString(max)));
    }
  }

  /**
   * Bounds a decimal; NaN is outside of any bounds.
   *
   * @param name the wire name
   * @param value the value; an absent one is fine
   * @param min the smallest, {@code Double.NEGATIVE_INFINITY} for no bound
   * @param max the largest, {@code Double.POSITIVE_INFINITY} for no bound
   */
  public void range(String name, @Nullable Double value, double min, double max) {
    if (value != null && !(value >= min && value <= max)) {
      this.problems.add(name + " is " + value + ", it"
          + between(
              min == Double.NEGATIVE_INFINITY ? "" : Double.toString(min),
              max == Double.POSITIVE_INFINITY ? "" : Double.toString(max)));
    }
  }

  /**
   * Bounds the length of a text, counted in Unicode code points.
   *
   * @param name the wire name
   * @param value the text; an absent one is fine
   * @param min the shortest, 0 for no bound
   * @param max the longest, {@code Integer.MAX_VALUE} for no bound
   */
  public void length(String name, @Nullable String value, int min, int max) {
    if (value == null) {
      return;
    }
    int length = value.codePointCount(0, value.length());
    if (length < min || length > max) {
      this.problems.add(name
          + " has "
          + length
          + " characters; their number"
          + between(
              min == 0 ? "" : Integer.toString(min),
              max == Integer.MAX_VALUE ? "" : Integer.toString(max)));
    }
  }

  /**
   * Wants a text to match a pattern as a whole; the problem shows the text, shortened.
   *
   * @param name the wire name
   * @param value the text; an absent one is fine
   * @param pattern the pattern
   */
  public void pattern(String name, @Nullable String value, Pattern pattern) {
    if (value != null && !pattern.matcher(value).matches()) {
      this.problems.add(name
          + " is \""
          + Texts.printable(value, 60)
          + "\", it does not match the pattern "
          + pattern.pattern());
    }
  }

  /**
   * Wants a secret text to match a pattern as a whole; the problem does not show it.
   *
   * @param name the wire name
   * @param value the text; an absent one is fine
   * @param pattern the pattern
   */
  public void secretPattern(String name, @Nullable String value, Pattern pattern) {
    if (value != null && !pattern.matcher(value).matches()) {
      this.problems.add(name + " does not match the pattern " + pattern.pattern());
    }
  }

  /**
   * Allows at most one of several parameters.
   *
   * @param names the wire names
   * @param sent for each name, whether it is sent
   */
  public void atMostOneOf(String[] names, boolean... sent) {
    if (count(sent) > 1) {
      this.problems.add("at most one of " + join(names) + " may be sent");
    }
  }

  /**
   * Wants exactly one of several parameters.
   *
   * @param names the wire names
   * @param sent for each name, whether it is sent
   */
  public void exactlyOneOf(String[] names, boolean... sent) {
    if (count(sent) != 1) {
      this.problems.add("exactly one of " + join(names) + " must be sent");
    }
  }

  /**
   * Wants at least one of several parameters.
   *
   * @param names the wire names
   * @param sent for each name, whether it is sent
   */
  public void atLeastOneOf(String[] names, boolean... sent) {
    if (count(sent) < 1) {
      this.problems.add("at least one of " + join(names) + " must be sent");
    }
  }

  /**
   * Wants a parameter under a condition.
   *
   * @param name the wire name
   * @param value its value
   * @param condition whether it is wanted
   * @param when the condition in words, for example {@code "when ChargeType is Month"}
   */
  public void requiredWhen(String name, @Nullable Object value, boolean condition, String when) {
    if (condition && !isSent(value)) {
      this.problems.add(name + " is required " + when);
    }
  }

  /**
   * Refuses a parameter under a condition.
   *
   * @param name the wire name
   * @param value its value
   * @param condition whether it is refused
   * @param when the condition in words, for example {@code "when ImageId is sent"}
   */
  public void excludedWhen(String name, @Nullable Object value, boolean condition, String when) {
    if (condition && isSent(value)) {
      this.problems.add(name + " must not be sent " + when);
    }
  }

  /**
   * Tells whether a value would be sent.
   *
   * @param value a value, list or map
   * @return false for null, an empty list and an empty map; true for an empty text
   */
  public static boolean isSent(@Nullable Object value) {
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return value != null;
  }

  /**
   * Tells whether a value's text is one of several.
   *
   * @param value a text, open text, integer or boolean; an absent one is none of them
   * @param texts the texts to compare with
   * @return true when it is one of them
   */
  public static boolean isOneOf(@Nullable Object value, String... texts) {
    if (value != null) {
      String own = value.toString();
      for (String text : texts) {
        // A definition says 1 or 0.50, and Java 1.0 and 0.5.
        boolean same = value instanceof Double number
            ? Double.compare(number, Double.parseDouble(text)) == 0
            : text.equals(own);
        if (same) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Makes an array of names.
   *
   * @param names wire names
   * @return the same
   */
  public static String[] names(String... names) {
    return names;
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidRequestException naming every problem, if there is one
   */
  public void finish() {
    if (this.missing.isEmpty() && this.problems.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>();
    if (!this.missing.isEmpty()) {
      all.add(String.join(", ", this.missing)
          + (this.missing.size() == 1 ? " is missing" : " are missing"));
    }
    all.addAll(this.problems);
    throw new InvalidRequestException(this.subject, all);
  }

  private static int count(boolean[] sent) {
    int count = 0;
    for (boolean one : sent) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static String join(String[] names) {
    return String.join(", ", names);
  }

  /** For example {@code must be 1 to 100}; an empty text is an open side. */
  private static String between(String min, String max) {
    if (min.isEmpty()) {
      return " must be at most " + max;
    }
    if (max.isEmpty()) {
      return " must be at least " + min;
    }
    return min.equals(max) ? " must be " + min : " must be " + min + " to " + max;
  }
}
