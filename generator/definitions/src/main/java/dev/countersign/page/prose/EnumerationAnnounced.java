package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.EnumerationIntro.Strength;
import dev.countersign.page.prose.EnumerationSeparator.Style;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds values behind words that announce them: {@code 取值: a, b}, {@code one of a, b}. */
final class EnumerationAnnounced {

  private final ValueTokens tokens;
  private final Scalar type;
  private final EnumerationPairs pairs;
  private final EnumerationReversed reversed;
  private final EnumerationBare bare;
  private boolean backwards;

  EnumerationAnnounced(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
    this.pairs = new EnumerationPairs(tokens, type);
    this.reversed = new EnumerationReversed(tokens, type);
    this.bare = new EnumerationBare(tokens, type);
  }

  /** Returns the first list, and with it those that give meanings for other cases. */
  Enumeration read() {
    List<EnumerationItem> all = new ArrayList<>();
    for (EnumerationIntro intro : EnumerationIntro.all(this.tokens)) {
      if (all.isEmpty()) {
        all.addAll(list(intro));
      } else if (intro.strength() != Strength.WEAK && !all.get(0).meaning().isEmpty()) {
        List<EnumerationItem> more = this.pairs.read(intro.first(), end(intro));
        all.addAll(isEnough(more, intro) ? more : List.of());
      }
    }
    return new Enumeration(all, false);
  }

  /** Tells whether the announced list began with a meaning, so that no value is explained by what follows it. */
  boolean isBackwards() {
    return this.backwards;
  }

  private List<EnumerationItem> list(EnumerationIntro intro) {
    List<EnumerationItem> explained = this.pairs.read(intro.first(), end(intro));
    if (isEnough(explained, intro)) {
      return explained;
    }
    this.backwards |= intro.strength() == Strength.CLOSED
        && this.tokens.at(intro.first()).kind() == Kind.SCRIPT
        && this.tokens.at(this.tokens.skipBlank(intro.first() + 1)).isSign(":");
    List<EnumerationItem> reverse = this.reversed.read(intro.first(), intro.place(), end(intro));
    if (reverse.size() > 1 && intro.strength() != Strength.WEAK) {
      return reverse;
    }
    return this.bare
        .read(intro.first(), end(intro))
        .filter(list -> new EnumerationWhole(this.tokens, list).isAnnounced(intro.strength()))
        .map(EnumerationBare.Found::items)
        .orElse(List.of());
  }

  private int end(EnumerationIntro intro) {
    return EnumerationWords.end(
        this.tokens.text(), this.tokens.at(intro.first()).start());
  }

  /** Tells whether values with meanings are a list, not an accident. */
  private boolean isEnough(List<EnumerationItem> items, EnumerationIntro intro) {
    Optional<EnumerationSeparator> separator = this.pairs.separator(intro.first());
    if (separator.isEmpty()) {
      return false;
    }
    Style style = separator.get().style();
    boolean glued = style == Style.GLUED;
    boolean blank = style == Style.BLANK;
    if (items.size() > 1) {
      return this.type == Scalar.INT || !(glued || (blank && intro.strength() == Strength.WEAK));
    }
    // One number with a meaning is a special one; others are free.
    return intro.strength() == Strength.CLOSED && this.type == Scalar.STRING && !glued && !blank;
  }
}
