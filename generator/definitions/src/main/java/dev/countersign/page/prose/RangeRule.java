package dev.countersign.page.prose;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.document.Patterns;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the least and the greatest number that a parameter takes.
 *
 * <p>A client refuses what lies outside. So two ranges are none, since each holds in its own case;
 * and neither is one that the text itself steps out of.
 */
final class RangeRule {

  private static final int LOOKBACK = 40;
  private static final String NUMBER =
      "(-?(?:[0-9]{1,3}(?: [0-9]{3}){1,5}(?![0-9])|[0-9]{1,18})(?:\\.[0-9]{1,9})?)";
  private static final String UNIT =
      " ?(?:\\((?:GB?|MB?|KB)\\)|GB?|MB?|KB|Mbps|[台个点次条页核])?(?![A-Za-z0-9年月天日周小分秒时.])";
  private static final String PERIOD = " ?(?:年|个?月|天|日|小时|分钟|秒)?";
  private static final String TO = " ?(?:[-~]{1,2}|至|到|\\.\\.|to|and) ?";

  // 范围[1,100], 取值: (0,100], 支持 20 - 3000, between 1 and 10
  private static final Pattern ANNOUNCED =
      Patterns.compile("(?:范围|取值|可选参数|参数|可选|支持|限定|(?i:\\b(?:ranges?|values?|between|from)))"
          + "(?:[为是从在: ]|(?i:is|from|between|of)){0,6}"
          + "([\\[(]?) ?" + NUMBER + UNIT + "(?:" + TO + "| ?, ?)" + NUMBER + UNIT + " ?([\\])]?)");
  // [1-100], (0,100]
  private static final Pattern BRACKETED =
      Patterns.compile("(?=\\[|\\([^()\\[\\]]{1,48}\\])([\\[(]) ?" + NUMBER + UNIT + "(?:" + TO
          + "| ?, ?)" + NUMBER + UNIT + " ?([\\])])");
  // a statement of its own: ,1-9999;
  private static final Pattern ALONE = Patterns.compile("(?:^|[,。:;\\n(]) ?()" + NUMBER + UNIT
      + " ?[-~至到] ?" + NUMBER + "(?:" + PERIOD + "|" + UNIT + ")() ?(?=\\z|[,。;)\\n])");
  private static final Pattern LEAST = Patterns.compile("(?:(最小(?:值)?(?:[为是]|不能小于)?|不小于|不低于|不少于"
      + "|大于等于|大于或等于|至少|>=|≥|(?i:\\b(?:at least|minimum(?: value)?(?: is|:)?)))"
      + "|(大于|>(?!=)|(?i:\\b(?:greater|more) than)))[: ]{0,2}" + NUMBER + UNIT);
  private static final Pattern GREATEST = Patterns.compile("(?:(最大(?:值|数量)?(?:[为是]|不能?超过)?|不能?超过"
      + "|不能?大于|不大于|不高于|小于等于|小于或等于|上限[为是]?|至多|最多|<=|≤"
      + "|(?i:\\b(?:at most|up to|maximum(?: value)?(?: is|:)?)))"
      + "|(?<!不)(小于|<(?!=)|(?i:\\bless than)))[: ]{0,2}" + NUMBER + UNIT);
  // What stands in front of a bound that holds in some cases only.
  private static final Pattern CONDITION =
      Patterns.compile("(?:(?<![小暂临同及实])时(?![间长区刻候效钟])|若|如果|当(?![前日天])"
          + "|(?i:\\b(?:when|if|for|unless)\\b))[^。;\\n]*\\z");
  // What stands in front of a bound of something that is computed.
  private static final Pattern COMPUTED = Patterns.compile(
      "(?:差|之间|区间|之和|总|每个|倍|(?i:\\b(?:each|per|sum|total|difference)\\b))[^,。;\\n]*\\z");
  // A number with a meaning of its own, which may lie outside.
  private static final Pattern SPECIAL = Patterns.compile(
      "(?:填|传|值为|等于|(?i:\\bor)) ?(?:入|值为|值)? ?(-?[0-9]{1,18})(?![0-9.]| ?的)"
          + "|(?<![0-9A-Za-z.~-])(-?[0-9]{1,18}) ?(?:表示|代表|则|[为是指]|:|=|(?i:\\b(?:means|disables|for)\\b))");

  private final String text;
  private final Scalar type;
  private final Set<Bounds> found = new LinkedHashSet<>();
  private boolean doubtful;

  private RangeRule(String text, Scalar type) {
    this.text = text;
    this.type = type;
  }

  /** Returns the only range that a plain text states, if the type has numbers. */
  static Optional<Bounds> read(String text, Scalar type) {
    if (type != Scalar.INT && type != Scalar.FLOAT) {
      return Optional.empty();
    }
    RangeRule rule = new RangeRule(text, type);
    rule.bothSides(ANNOUNCED);
    rule.bothSides(BRACKETED);
    rule.bothSides(ALONE);
    if (rule.found.isEmpty()) {
      rule.add(rule.oneSide(LEAST, 1), rule.oneSide(GREATEST, -1), 0);
    }
    return rule.doubtful || rule.found.size() != 1
        ? Optional.empty()
        : rule.found.stream().findFirst().filter(range -> !rule.isLeft(range));
  }

  private void bothSides(Pattern pattern) {
    Matcher matcher = pattern.matcher(this.text);
    while (matcher.find()) {
      String open = matcher.group(1);
      String close = matcher.group(4);
      // (0,100] leaves out its first number; (1-100) is a remark.
      boolean aboveMin = open.equals("(") && close.equals("]");
      boolean belowMax = open.equals("[") && close.equals(")");
      add(
          bound(matcher.group(2), aboveMin, 1),
          bound(matcher.group(3), belowMax, -1),
          matcher.start());
    }
  }

  private Optional<BigDecimal> oneSide(Pattern pattern, int step) {
    Matcher matcher = pattern.matcher(this.text);
    Optional<BigDecimal> side = Optional.empty();
    while (matcher.find()) {
      Optional<BigDecimal> bound = bound(matcher.group(3), matcher.group(2) != null, step);
      this.doubtful |= side.isPresent() && !side.equals(bound);
      this.doubtful |= stands(CONDITION, matcher.start()) || stands(COMPUTED, matcher.start());
      side = bound;
    }
    return side;
  }

  private void add(Optional<BigDecimal> min, Optional<BigDecimal> max, int place) {
    boolean ordered =
        min.flatMap(least -> max.map(most -> least.compareTo(most) < 0)).orElse(true);
    this.doubtful |= !ordered || stands(CONDITION, place);
    if (ordered && (min.isPresent() || max.isPresent())) {
      this.found.add(new Bounds(min, max));
    }
  }

  /** Tells whether words stand in front of a place. */
  private boolean stands(Pattern words, int place) {
    return words
        .matcher(this.text.substring(Math.max(0, place - LOOKBACK), place))
        .find();
  }

  private Optional<BigDecimal> bound(String number, boolean exclusive, int step) {
    Optional<BigDecimal> bound = ValueLiteral.number(this.type, number.replace(" ", ""));
    this.doubtful |= bound.isEmpty() || (exclusive && this.type != Scalar.INT);
    return bound.map(value -> exclusive ? value.add(BigDecimal.valueOf(step)) : value);
  }

  /** Tells whether the text speaks of a number outside of a range as of a value. */
  private boolean isLeft(Bounds range) {
    Matcher matcher = SPECIAL.matcher(this.text);
    while (matcher.find()) {
      String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!range.contains(new BigDecimal(number))) {
        return true;
      }
    }
    return false;
  }
}
