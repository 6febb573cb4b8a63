package dev.countersign.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds at the end of a path, in each element of the lists on the way; immutable.
 *
 * <pre>{@code
 * Found.in(response).each(DescribeImageResponse::imageSet).at(UHostImageSet::state)
 * }</pre>
 *
 * @param <A> what is found
 */
public final class Found<A> {
  /** Null stands for a value that the answer lacks. */
  private final List<@Nullable A> values;

  private Found(List<@Nullable A> values) {
    this.values = values;
  }

  /**
   * Starts with a whole answer.
   *
   * @param <A> its class
   * @param answer the answer
   * @return the answer
   */
  public static <A> Found<A> in(A answer) {
    return new Found<>(List.of(answer));
  }

  /**
   * Goes to a field.
   *
   * @param <B> what it holds
   * @param field reads it
   * @return what is there
   */
  public <B> Found<B> at(Function<? super A, ? extends @Nullable B> field) {
    List<@Nullable B> found = new ArrayList<>();
    for (A value : this.values) {
      found.add(value == null ? null : field.apply(value));
    }
    return new Found<>(found);
  }

  /**
   * Goes to the elements of a list.
   *
   * @param <B> an element
   * @param list reads it
   * @return the elements
   */
  public <B> Found<B> each(Function<? super A, ? extends List<? extends B>> list) {
    List<@Nullable B> found = new ArrayList<>();
    for (A value : this.values) {
      if (value == null) {
        found.add(null);
      } else {
        found.addAll(list.apply(value));
      }
    }
    return new Found<>(found);
  }

  /** Whether there is something, and all of it is one of these texts. */
  boolean isAll(List<String> texts) {
    return !this.values.isEmpty() && this.values.stream().allMatch(value -> isIn(texts, value));
  }

  /** Whether any of it is one of these texts. */
  boolean isAny(List<String> texts) {
    return this.values.stream().anyMatch(value -> isIn(texts, value));
  }

  private static boolean isIn(List<String> texts, @Nullable Object value) {
    return RequestCheck.isOneOf(value, texts.toArray(String[]::new));
  }
}
