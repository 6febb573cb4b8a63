package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.EnumerationSeparator.Style;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds values with meanings that nothing announces: {@code 0: off, 1: on}. */
final class EnumerationExplained {

  private static final int MOST_STARTS = 200;
  // The parts of a larger text are explained like values.
  private static final Pattern PARTS = Pattern.compile("(?i:json)|子项|第一个参数|\\{");

  private final ValueTokens tokens;
  private final Scalar type;
  private final EnumerationPairs pairs;

  EnumerationExplained(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
    this.pairs = new EnumerationPairs(tokens, type);
  }

  /** Returns the first list of at least two. */
  Enumeration read() {
    if (PARTS.matcher(this.tokens.text()).find()) {
      return Enumeration.NONE;
    }
    int end = Math.min(
        EnumerationWords.example(this.tokens.text(), 0),
        EnumerationWords.end(this.tokens.text(), 0));
    Enumeration forwards = new Enumeration(forwards(), false);
    Enumeration backwards =
        new Enumeration(new EnumerationReversed(this.tokens, this.type).read(0, 0, end), false);
    Enumeration most = backwards.items().size() >= forwards.items().size() ? backwards : forwards;
    return most.items().size() > 1 && isProse(most.items()) ? most : Enumeration.NONE;
  }

  private List<EnumerationItem> forwards() {
    int end = EnumerationWords.example(this.tokens.text(), 0);
    int starts = 0;
    for (int at = 0; at < this.tokens.size() && starts < MOST_STARTS; at++) {
      if (isStart(at)) {
        starts++;
        List<EnumerationItem> items = list(at, end);
        if (items.size() > 1) {
          return isNested(items) ? List.of() : items;
        }
      }
    }
    return List.of();
  }

  private List<EnumerationItem> list(int at, int end) {
    Optional<EnumerationSeparator> separator = this.pairs.separator(at);
    if (separator.isEmpty() || !isClear(at, separator.get().style())) {
      return List.of();
    }
    int own = EnumerationWords.end(this.tokens.text(), this.tokens.at(at).start());
    return this.pairs.read(at, Math.min(end, own));
  }

  private boolean isStart(int at) {
    ValueToken value = this.tokens.at(at);
    ValueToken before = this.tokens.at(at - 1);
    boolean counted = before.kind() == Kind.SCRIPT
        && value.isNumber()
        && this.tokens.at(at + 1).isSign("(:");
    return value.isValue()
        && (before.isEdge()
            || before.kind() == Kind.BLANK
            || before.isSign(EnumerationWords.BEFORE + ":")
            || this.pairs.isBullet(at)
            || counted);
  }

  /** Tells whether a separator makes clear that a value is explained, though nothing says so. */
  private boolean isClear(int at, Style style) {
    ValueToken before = this.tokens.at(this.tokens.skipBlankBack(at - 1));
    boolean bullet = this.pairs.isBullet(at);
    boolean opens = before.isEdge() || before.isSign(":。([") || bullet;
    boolean number = this.type == Scalar.INT;
    return switch (style) {
      case COMMA -> opens;
      case BLANK -> opens && (number || before.kind() != Kind.END);
      case GLUED -> (opens && bullet) || (number && (opens || before.isSign(",")));
      default -> true;
    };
  }

  /** Tells whether meanings explain something themselves, so that they were cut wrongly. */
  private static boolean isNested(List<EnumerationItem> items) {
    return items.stream().filter(item -> item.meaning().contains(":")).count() * 2 >= items.size();
  }

  /** Tells whether meanings are in the language of the text; headers of HTTP are not. */
  private boolean isProse(List<EnumerationItem> items) {
    return !this.tokens.hasIdeographs()
        || items.stream().allMatch(item -> ValueLiteral.isWhole(item.value()))
        || items.stream().anyMatch(item -> hasScript(item.meaning()));
  }

  private static boolean hasScript(String text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }
}
