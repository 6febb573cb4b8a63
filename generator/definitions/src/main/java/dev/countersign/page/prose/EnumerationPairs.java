package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.EnumerationSeparator.Style;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values that are followed by their meanings: {@code 0: off, 1: on}. */
final class EnumerationPairs {

  private final ValueTokens tokens;
  private final Scalar type;
  private boolean quoted;

  EnumerationPairs(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
  }

  /** Reads a list that begins with a value, up to a place of the text. */
  List<EnumerationItem> read(int first, int end) {
    List<EnumerationItem> items = new ArrayList<>();
    Optional<EnumerationSeparator> separator = separator(first);
    if (separator.isEmpty() || this.tokens.at(first).start() >= end) {
      return items;
    }
    Style style = separator.get().style();
    this.quoted = this.tokens.at(first).kind() == Kind.QUOTED;
    int value = first;
    while (value >= 0) {
      Optional<EnumerationSeparator> own = separator(value);
      int next = next(own.map(EnumerationSeparator::body).orElse(value + 1), end, style);
      int until = next >= 0 ? this.tokens.at(next).start() : end;
      String meaning = own.filter(found -> found.start() <= until)
          .map(found -> EnumerationMeaning.of(this.tokens.text(), found.start(), until))
          .orElse("");
      items.add(new EnumerationItem(this.tokens.at(value).text(), meaning));
      value = next;
    }
    return items;
  }

  /** Returns the separator behind a piece that is a value of the type. */
  Optional<EnumerationSeparator> separator(int value) {
    ValueToken token = this.tokens.at(value);
    return token.isValue() && ValueLiteral.of(this.type, token.text()).isPresent()
        ? EnumerationSeparator.after(this.tokens, value)
        : Optional.empty();
  }

  /** Returns the next value of the list, or a negative number. */
  private int next(int from, int end, Style style) {
    for (int at = from; at < this.tokens.size() && this.tokens.at(at).start() < end; at++) {
      if (this.tokens.at(at).isValue() && isNext(at, style)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isNext(int at, Style style) {
    boolean bullet = isBullet(at);
    Optional<EnumerationSeparator> separator = separator(at);
    if (separator.isEmpty()) {
      return bullet
          && ValueLiteral.of(this.type, this.tokens.at(at).text()).isPresent()
          && isLineEnd(this.tokens.skipBlank(at + 1));
    }
    boolean sameStyle = separator.get().style() == style;
    boolean quoted = this.tokens.at(at).kind() == Kind.QUOTED
        && (separator.get().style().isStrong() || this.quoted);
    return (sameStyle || bullet || quoted) && follows(at, style);
  }

  /** Tells whether a full stop of ASCII separates sentences, whose first words mean nothing. */
  private boolean isNewSentence(ValueToken sign) {
    return sign.isSign(".") && !this.tokens.hasIdeographs();
  }

  /** Tells whether a value stands where a new item can begin. */
  private boolean follows(int at, Style style) {
    if (isBullet(at)) {
      return true;
    }
    ValueToken before = this.tokens.at(at - 1);
    if (before.kind() == Kind.BLANK
        && style == Style.BLANK
        && this.tokens.at(at - 2).kind() == Kind.SCRIPT) {
      return true;
    }
    if (before.kind() == Kind.BLANK && style.isStrong()) {
      ValueToken last = this.tokens.at(at - 2);
      return !last.isSign("-~")
          && !isNewSentence(last)
          && (this.tokens.at(at).isNumber() || last.kind() != Kind.WORD);
    }
    ValueToken sign = this.tokens.at(this.tokens.skipBlankBack(at - 1));
    return sign.kind() == Kind.BREAK
        || (sign.isSign(EnumerationWords.BEFORE) && !isNewSentence(sign))
        || (sign.isSign(")") && style == Style.BRACKET)
        || EnumerationWords.OR.contains(sign.text())
        || this.tokens.at(at).kind() == Kind.QUOTED;
  }

  /** Tells whether a sign of a list stands in front of a value. */
  boolean isBullet(int at) {
    int sign = this.tokens.skipBlankBack(at - 1);
    if (this.tokens.at(sign).isSign(">")) {
      return !this.tokens.at(sign - 1).isSign("-=");
    }
    Kind line = this.tokens.at(this.tokens.skipBlankBack(sign - 1)).kind();
    return this.tokens.at(sign).isSign("-*·•+") && (line == Kind.BREAK || line == Kind.END);
  }

  private boolean isLineEnd(int at) {
    ValueToken token = this.tokens.at(at);
    return token.kind() == Kind.BREAK
        || token.kind() == Kind.END
        || token.isSign("。;")
        || (token.isSign(",")
            && this.tokens.at(this.tokens.skipBlank(at + 1)).kind() == Kind.BREAK);
  }
}
