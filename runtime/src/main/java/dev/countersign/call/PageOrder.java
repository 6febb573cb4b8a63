package dev.countersign.call;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an action follow each other.
 *
 * @param <Q> the request
 * @param <R> the response, which is a page
 */
@FunctionalInterface
public interface PageOrder<Q, R> {
  /**
   * Starts at the first page.
   *
   * @return the way through the pages of one run
   */
  Course<Q, R> begin();

  /**
   * The way through the pages of one run; not for several threads.
   *
   * @param <Q> the request
   * @param <R> the response, which is a page
   */
  @FunctionalInterface
  interface Course<Q, R> {
    /**
     * Takes a page.
     *
     * @param page the page
     * @param items the elements on it
     * @return the request of the next page, null where this is the last one
     * @throws IllegalStateException if the service repeats itself; it says how
     */
    @Nullable
    Q next(R page, List<?> items);
  }

  /**
   * Asks for a page by the number of elements before it.
   *
   * <p>A total in an answer decides where the end is; where there is none, a page with fewer elements
   * than the limit of the request is the last. A page without elements is the last in any case.
   *
   * @param <Q> the request
   * @param <R> the response
   * @param first the offset of the first request, null for 0
   * @param limit its limit, null where the service decides
   * @param received reads how many elements a page had as it was received, those without a value
   *     included; 0 where only the list of its elements tells
   * @param total reads how many elements there are, null where an answer does not tell
   * @param next makes the request with another offset
   * @return the order
   */
  static <Q, R> PageOrder<Q, R> byOffset(
      @Nullable Object first,
      @Nullable Object limit,
      ToIntFunction<? super R> received,
      Function<? super R, ? extends @Nullable Object> total,
      LongFunction<Q> next) {
    return () -> new CountedPages<Q, R>(limit, received, total, next).fromOffset(first);
  }

  /**
   * Asks for a page by its number, from 1; it ends as {@link #byOffset} does.
   *
   * @param <Q> the request
   * @param <R> the response
   * @param first the page of the first request, null for 1
   * @param size its size, null where the service decides
   * @param received reads how many elements a page had as it was received, those without a value
   *     included; 0 where only the list of its elements tells
   * @param total reads how many elements there are, null where an answer does not tell
   * @param next makes the request with another number
   * @return the order
   */
  static <Q, R> PageOrder<Q, R> byPage(
      @Nullable Object first,
      @Nullable Object size,
      ToIntFunction<? super R> received,
      Function<? super R, ? extends @Nullable Object> total,
      LongFunction<Q> next) {
    return () -> new CountedPages<Q, R>(size, received, total, next).fromPage(first);
  }

  /**
   * Asks for a page by the token in the one before it.
   *
   * <p>An answer without a token, or with the token that it was asked with, is the last one; a page
   * without elements need not be.
   *
   * @param <Q> the request
   * @param <R> the response
   * @param first the token of the first request, a text or open text, null for none
   * @param token reads the token of the next page, a text or open text, null or empty at the end
   * @param next makes the request with another token
   * @return the order
   */
  static <Q, R> PageOrder<Q, R> byToken(
      @Nullable Object first,
      Function<? super R, ? extends @Nullable Object> token,
      Function<String, Q> next) {
    return () -> new TokenPages<>(first, token, next);
  }
}
