package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import java.util.regex.Pattern;

/**
 * Finds the known values of a field in its description.
 *
 * <p>Values that words announce are believed first, then values with meanings, then a list that
 * stands alone; only the last is a guess.
 */
final class EnumerationRule {

  // A list that goes on and on, a place for each digit, or parts that have names.
  private static final Pattern OTHER = Pattern.compile("[以依]此类推|每一?位|里面包[括含]|(?i:and so on)");
  // An element of a list parameter, as Names.0.
  private static final Pattern INDEXED = Pattern.compile("[A-Z][A-Za-z]+\\.(?:[0-9]+|[nN])");

  private EnumerationRule() {}

  /** Reads a plain text about values of a type. */
  static Enumeration read(String text, Scalar type) {
    if ((type != Scalar.STRING && type != Scalar.INT) || OTHER.matcher(text).find()) {
      return Enumeration.NONE;
    }
    Enumeration found = find(ValueTokens.of(text, type == Scalar.INT), type);
    boolean indexed =
        found.items().stream().anyMatch(item -> INDEXED.matcher(item.value()).matches());
    return indexed ? Enumeration.NONE : found;
  }

  private static Enumeration find(ValueTokens tokens, Scalar type) {
    EnumerationAnnounced announced = new EnumerationAnnounced(tokens, type);
    Enumeration values = announced.read();
    if (values.isEmpty() && announced.isBackwards()) {
      return Enumeration.NONE;
    }
    Enumeration explained = new EnumerationExplained(tokens, type).read();
    if (!values.isEmpty()) {
      return values.withMeanings(explained);
    }
    return explained.isEmpty() ? new EnumerationListed(tokens, type).read() : explained;
  }
}
