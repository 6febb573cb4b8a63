package dev.countersign.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a value with the texts that a definition has for it. */
final class ComparedValue {
  private ComparedValue() {}

  /**
   * Tells whether a value is one of several: a decimal by its number, since 3 and 3.0 are one, any
   * other by its text.
   */
  static boolean isOneOf(@Nullable Object value, List<String> texts) {
    if (value instanceof Double number) {
      return texts.stream().anyMatch(text -> Double.parseDouble(text) == number);
    }
    return value != null && texts.contains(value.toString());
  }
}
