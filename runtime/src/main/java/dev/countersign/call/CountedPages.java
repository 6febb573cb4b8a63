package dev.countersign.call;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Goes through pages that are asked for by a number: of the page, or of the elements before it. */
final class CountedPages<Q, R> implements PageOrder.Course<Q, R> {
  private final @Nullable Long size;
  private final ToIntFunction<? super R> received;
  private final Function<? super R, ? extends @Nullable Object> total;
  private final LongFunction<Q> next;

  /** The page that was asked for; 0 where pages have no numbers. */
  private long page;
  /** How many elements come before the page that is taken next; negative where nobody knows yet. */
  private long passed;

  private @Nullable List<?> last;

  CountedPages(
      @Nullable Object size,
      ToIntFunction<? super R> received,
      Function<? super R, ? extends @Nullable Object> total,
      LongFunction<Q> next) {
    this.size = number(size);
    this.received = received;
    this.total = total;
    this.next = next;
  }

  CountedPages<Q, R> fromOffset(@Nullable Object first) {
    Long offset = number(first);
    this.passed = offset == null ? 0 : offset;
    return this;
  }

  CountedPages<Q, R> fromPage(@Nullable Object first) {
    Long number = number(first);
    this.page = number == null ? 1 : number;
    this.passed = -1;
    return this;
  }

  @Override
  public @Nullable Q next(R taken, List<?> items) {
    // Positions count what the service sent, elements without a value included.
    int count = Math.max(items.size(), this.received.applyAsInt(taken));
    if (count == 0) {
      return null;
    }
    if (items.equals(this.last)) {
      throw new IllegalStateException("a page is the same as the one before it");
    }
    this.last = items;
    if (this.passed < 0) {
      this.passed = (this.page - 1) * (this.size == null ? count : this.size);
    }
    this.passed += count;
    if (isLast(number(this.total.apply(taken)), count)) {
      return null;
    }
    if (this.page == 0) {
      // By what came, not by the limit: a service may give less than it was asked for.
      return this.next.apply(this.passed);
    }
    this.page++;
    return this.next.apply(this.page);
  }

  private boolean isLast(@Nullable Long all, int count) {
    // Some services answer a total of 0 although there are elements: then it tells nothing.
    if (all != null && all > 0) {
      return this.passed >= all;
    }
    return this.size != null && count < this.size;
  }

  /** A count, which some services take as text; null where there is none. */
  private static @Nullable Long number(@Nullable Object value) {
    try {
      return value == null ? null : Long.valueOf(value.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
