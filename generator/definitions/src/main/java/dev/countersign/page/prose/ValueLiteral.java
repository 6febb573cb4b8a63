package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word of a description as a value of a type, spelled as the definition language spells it. */
final class ValueLiteral {

  private static final int LONGEST = 64;
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?");
  // What begins or ends with a sign of punctuation, or has one of a list inside, is no value.
  private static final Pattern TEXT =
      Pattern.compile("-?[\\p{Alnum}_*+](?:[\\x20-\\x7e&&[^\",;|]]*[\\p{Alnum}_*+%])?");

  private ValueLiteral() {}

  /** Returns the value that a word is. */
  static Optional<String> of(Scalar type, String word) {
    return switch (type) {
      case STRING -> Optional.of(word).filter(ValueLiteral::isText);
      case INT -> Optional.of(word).filter(text -> WHOLE.matcher(text).matches());
      case FLOAT -> Optional.of(word).filter(text -> DECIMAL.matcher(text).matches());
      case BOOL ->
        Optional.of(word.toLowerCase(Locale.ROOT))
            .filter(text -> text.equals("true") || text.equals("false"));
    };
  }

  /** Tells whether something quoted may be a text on the wire, not prose. */
  static boolean isText(String text) {
    return text.length() <= LONGEST && TEXT.matcher(text).matches();
  }

  /** Tells whether a word is a whole number. */
  static boolean isWhole(String word) {
    return WHOLE.matcher(word).matches();
  }

  /** Returns a number, if it is one that the type can hold. */
  static Optional<BigDecimal> number(Scalar type, String word) {
    return type == Scalar.INT || type == Scalar.FLOAT
        ? of(type, word).map(BigDecimal::new)
        : Optional.empty();
  }
}
