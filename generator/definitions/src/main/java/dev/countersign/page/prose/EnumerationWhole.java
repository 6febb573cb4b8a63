package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import dev.countersign.page.prose.EnumerationIntro.Strength;
import java.util.List;
import java.util.regex.Pattern;

/** Judges by what stands around it whether a list without meanings is a list of values. */
final class EnumerationWhole {

  private static final int LOOKBACK = 50;
  private static final Pattern FORBIDDEN =
      Patterns.compile("(?:不能|不可|不得|不支持|不允许|不要|禁止|除了|(?i:\\b(?:not|except)\\b))[^。;]*\\z");
  // A pattern, a unit, an argument, or a case of another parameter.
  private static final Pattern FORMAT = Patterns.compile(
      "(?:格式|单位|公式|(?i:\\b(?:format|units?)))(?:[为是]|(?i: is| are))?[:( \"]{0,3}\\z"
          + "|[A-Za-z0-9][:(]\\z|根据[^。;\\n]*\\z");

  private final ValueTokens tokens;
  private final EnumerationBare.Found list;
  private final ValueToken after;

  EnumerationWhole(ValueTokens tokens, EnumerationBare.Found list) {
    this.tokens = tokens;
    this.list = list;
    this.after = tokens.at(list.after());
  }

  /** Tells whether a list is one of values, since words announced it. */
  boolean isAnnounced(Strength strength) {
    boolean several = this.list.items().size() > 1;
    if (strength == Strength.WEAK) {
      return several && isEnded() && isAllowed();
    }
    return (several || (strength == Strength.CLOSED && isClosed()))
        && isAllowed()
        && !this.after.isSign(":-~=<")
        && !this.after.text().startsWith("时");
  }

  /** Tells whether a list is one of values, though nothing announced it. */
  boolean isAlone() {
    return this.list.items().size() > 1
        && isEnded()
        && isAllowed()
        && !stands(FORMAT)
        && (this.tokens.hasIdeographs() || this.list.separated());
  }

  private boolean isAllowed() {
    return !isRange() && !this.after.isValue() && !stands(FORBIDDEN);
  }

  private boolean isEnded() {
    return (isClosed() && !this.list.cut()) || EnumerationWords.isClosing(this.after);
  }

  private boolean isClosed() {
    return this.after.isEdge() || this.after.isSign("。;)]},.(>");
  }

  /** Tells whether words stand in front of the list. */
  private boolean stands(Pattern words) {
    int start = this.list.start();
    return words
        .matcher(this.tokens.text().substring(Math.max(0, start - LOOKBACK), start))
        .find();
  }

  /** Tells whether two numbers in brackets are the ends of a range. */
  private boolean isRange() {
    List<EnumerationItem> items = this.list.items();
    boolean two = items.size() == 2
        && this.after.isSign("])")
        && items.stream().allMatch(item -> ValueLiteral.isWhole(item.value()));
    return two
        && Long.parseLong(items.get(1).value()) > Long.parseLong(items.get(0).value()) + 1;
  }
}
