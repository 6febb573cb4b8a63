package dev.countersign.check;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text is a value of a type. */
final class Literals {

  private static final int LONGEST_NUMBER = 100;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
  private static final Bounds LONG = new Bounds(
      Optional.of(BigDecimal.valueOf(Long.MIN_VALUE)),
      Optional.of(BigDecimal.valueOf(Long.MAX_VALUE)));

  private Literals() {}

  /** Returns why a text is no value of a type, or nothing where it is one. */
  static Optional<String> fault(Scalar type, String text) {
    return switch (type) {
      case STRING -> Optional.empty();
      case INT -> wholeFault(text);
      case FLOAT ->
        inexact(text)
            .or(() -> number(text).isPresent()
                ? Optional.empty()
                : Optional.of("is no number, as 0.5 is"));
      case BOOL ->
        text.equals("true") || text.equals("false")
            ? Optional.empty()
            : Optional.of("is neither true nor false");
    };
  }

  /** Returns a number that a double holds, and shows with the same digits. */
  static Optional<BigDecimal> number(String text) {
    return decimal(text).filter(number -> inexact(text).isEmpty());
  }

  /** Returns which other number a double holds in place of a text; nothing where it is the same. */
  static Optional<String> inexact(String text) {
    Optional<BigDecimal> number = decimal(text);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double held = Double.parseDouble(text);
    if (Double.isInfinite(held)) {
      return Optional.of("is beyond all numbers of 64 bits with a decimal point");
    }
    return BigDecimal.valueOf(held).compareTo(number.get()) == 0
        ? Optional.empty()
        : Optional.of("is held as " + held + " in 64 bits");
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** Returns a whole number of 64 bits. */
  static Optional<Long> whole(String text) {
    return wholeFault(text).isPresent() ? Optional.empty() : Optional.of(Long.valueOf(text));
  }

  /** Returns the scalar that a type is, or that its elements are. */
  static Optional<Scalar> scalar(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return list.element() instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }
    return type instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** Returns that a whole number has more than 64 bits; nothing where it has not, or is none. */
  static Optional<String> tooLong(String text) {
    boolean fits = !WHOLE.matcher(text).matches()
        || (text.length() <= 20 && LONG.contains(new BigDecimal(text)));
    return fits ? Optional.empty() : Optional.of("does not fit into 64 bits");
  }

  private static Optional<String> wholeFault(String text) {
    return WHOLE.matcher(text).matches() && !text.equals("-0")
        ? tooLong(text)
        : Optional.of("is no whole number without leading zeros");
  }
}
