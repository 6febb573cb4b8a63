package dev.countersign.definition;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A least and a greatest number, both included, at least one of them given.
 *
 * @param min the least number
 * @param max the greatest number
 */
public record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {

  /**
   * Refuses bounds that bound nothing, or leave nothing.
   *
   * @param min the least number
   * @param max the greatest number
   */
  public Bounds {
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("Neither a least nor a greatest number");
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException(min.get() + " is more than " + max.get());
    }
  }

  /**
   * Tells whether a number lies within.
   *
   * @param number the number
   * @return whether it does
   */
  public boolean contains(BigDecimal number) {
    return this.min.map(least -> least.compareTo(number) <= 0).orElse(true)
        && this.max.map(greatest -> greatest.compareTo(number) >= 0).orElse(true);
  }
}
