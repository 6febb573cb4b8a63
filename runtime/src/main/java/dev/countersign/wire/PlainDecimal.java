package dev.countersign.wire;

import dev.countersign.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prints decimals as the services sign them: no exponent, no zero fraction, no locale. */
final class PlainDecimal {
  /** Numbers with more digits than this are refused rather than written out. */
  private static final int MAX_DIGITS = 400;

  private PlainDecimal() {}

  /** Prints a finite value: 42.0 is {@code 42}, 1e20 is a 1 and 20 zeros, -0.0 is {@code 0}. */
  static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 0x1p53) {
      return Long.toString((long) value);
    }
    return plain(new BigDecimal(Double.toString(value)));
  }

  /** Prints a JSON number, or returns null when it has too many digits. */
  static @Nullable String of(JsonValue number) {
    BigDecimal value;
    try {
      value = number.asDecimal();
    } catch (ArithmeticException e) {
      return null;
    }
    if (Math.abs((long) value.scale()) + value.precision() > MAX_DIGITS) {
      return null;
    }
    return plain(value);
  }

  private static String plain(BigDecimal value) {
    // Before JDK 19 Double.toString sometimes prints a zero too many.
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
