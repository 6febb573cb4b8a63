package dev.countersign.page.prose;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What single rules found, before it is made to agree.
 *
 * @param values the known values
 * @param defaultValue what the service takes
 * @param range the least and the greatest number
 * @param length how many characters a text has
 * @param base64 whether a text stands for bytes
 */
record ValueDraft(
    Enumeration values,
    Optional<String> defaultValue,
    Optional<Bounds> range,
    Optional<Bounds> length,
    boolean base64) {

  /** Nothing was found. */
  static final ValueDraft NONE =
      new ValueDraft(Enumeration.NONE, Optional.empty(), Optional.empty(), Optional.empty(), false);

  // The page is known to who asks for the row.
  private static final SourceLocation NOWHERE = SourceLocation.ofFile("");

  ValueDraft withValues(Enumeration found) {
    return new ValueDraft(found, this.defaultValue, this.range, this.length, this.base64);
  }

  ValueDraft withDefault(Optional<String> found) {
    return new ValueDraft(this.values, found, this.range, this.length, this.base64);
  }

  ValueDraft withRange(Optional<Bounds> found) {
    return new ValueDraft(this.values, this.defaultValue, found, this.length, this.base64);
  }

  ValueDraft withLength(Optional<Bounds> found) {
    return new ValueDraft(this.values, this.defaultValue, this.range, found, this.base64);
  }

  ValueDraft withBase64(boolean found) {
    return new ValueDraft(this.values, this.defaultValue, this.range, this.length, found);
  }

  /** Drops what cannot be true together; of a contradiction the surer half stays. */
  ValueDraft agreed() {
    return rangeOverSpecialValues().rangeWithoutStrangers().valuesWithDefault().lengthWithDefault();
  }

  ValueFacts facts() {
    if (this.base64) {
      // The values, the length and the default of bytes are not those of a text.
      Rules bytes = new Rules(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
      return new ValueFacts(bytes, List.of());
    }
    List<EnumValue> known = this.values.items().stream()
        .map(item -> new EnumValue(
            item.value(),
            Optional.of(item.meaning()).filter(meaning -> !meaning.isEmpty()),
            Optional.empty(),
            NOWHERE))
        .toList();
    Rules rules =
        new Rules(known, this.defaultValue, this.range, this.length, Optional.empty(), false);
    return new ValueFacts(
        rules, this.values.guessed() && !known.isEmpty() ? List.of("values") : List.of());
  }

  /** In a wide range, numbers with meanings are special; the others are values, too. */
  private ValueDraft rangeOverSpecialValues() {
    boolean explained =
        this.values.items().stream().anyMatch(item -> !item.meaning().isEmpty());
    boolean wide = this.range
        .filter(bounds -> bounds.min().isPresent() && bounds.max().isPresent())
        .map(bounds -> bounds.max().get().subtract(bounds.min().get()))
        .filter(width -> width.compareTo(BigDecimal.valueOf(this.values.items().size())) >= 0)
        .isPresent();
    return explained && wide ? withValues(Enumeration.NONE) : this;
  }

  /** A value or a default outside of a range proves that the range is not all. */
  private ValueDraft rangeWithoutStrangers() {
    boolean stranger = this.range.isPresent()
        && (this.defaultValue.filter(value -> !isWithin(value)).isPresent()
            || this.values.items().stream().anyMatch(item -> !isWithin(item.value())));
    return stranger ? withRange(Optional.empty()) : this;
  }

  private boolean isWithin(String number) {
    return this.range.filter(bounds -> bounds.contains(new BigDecimal(number))).isPresent();
  }

  /** A default is one of the values, or else it is wrong, or the guess is. */
  private ValueDraft valuesWithDefault() {
    boolean agrees = this.defaultValue.isEmpty()
        || this.values.isEmpty()
        || this.values.items().stream()
            .anyMatch(item -> this.defaultValue.equals(Optional.of(item.value())));
    if (agrees) {
      return this;
    }
    return this.values.guessed() ? withValues(Enumeration.NONE) : withDefault(Optional.empty());
  }

  private ValueDraft lengthWithDefault() {
    boolean agrees = this.defaultValue
        .map(value -> BigDecimal.valueOf(value.codePointCount(0, value.length())))
        .flatMap(count -> this.length.map(bounds -> bounds.contains(count)))
        .orElse(true);
    return agrees ? this : withLength(Optional.empty());
  }
}
