package dev.countersign.page.prose;

import dev.countersign.definition.Bounds;
import dev.countersign.page.document.Patterns;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many characters a text may have; bytes and lists are counted otherwise. */
final class LengthRule {

  private static final int LOOKBACK = 30;
  private static final String NUMBER = "([0-9]{1,6})";
  private static final String CHARACTERS = "(?:个?(?:字符|英文|字母|字(?!节))|(?i:characters?|chars?)\\b)";
  private static final String LENGTH = "(?:字符长度|长度|字数|字符数|(?i:\\blength))";
  private static final String JOINED = "(?:[为是在应须需限制要求定范围最大支持:(\\[ ]"
      + "|(?i:is|must be|between|from|of|cannot|must|should|may)){0,8}";
  private static final String MOST = "(?:不能?超过|不得超过|不可超过|不能?大于|小于等于|最大|最长|最多|上限为?|<=|≤"
      + "|(?i:at most|up to|no more than|not exceed|exceed|maximum of))[为是: ]{0,2}";
  private static final String LEAST =
      "(?:至少|最少|最短|不少于|不小于|不低于|(?i:at least|no less than))[为是: ]{0,2}";
  private static final String NOT_BYTES = "(?![0-9]| ?[-~至到]| ?个?字节| ?(?i:[km]?b(?:ytes?)?\\b))";

  private static final List<Pattern> BETWEEN = List.of(
      // 长度为1-63位, length between 1 and 63, 长度(6<=size<=63)
      Patterns.compile(LENGTH + JOINED + "[(\\[]?" + NUMBER
          + "(?:个?字符|位)? ?(?:[-~]|至|到|<= ?size ?<=|to|and) ?" + NUMBER + NOT_BYTES),
      // 2-12个字符
      Patterns.compile(
          "(?<![0-9A-Za-z.])" + NUMBER + " ?(?:[-~]|至|到|to) ?" + NUMBER + " ?" + CHARACTERS));
  private static final List<Pattern> GREATEST = List.of(
      Patterns.compile(LENGTH + JOINED + MOST + NUMBER + NOT_BYTES),
      Patterns.compile("(?:" + LENGTH + "(?:限制|上限)|最[大长](?:字符)?长度|限定长度|(?i:\\bmaximum length))"
          + "(?:[为是: ]|(?i:of|is)){0,3}" + NUMBER + NOT_BYTES),
      Patterns.compile(MOST + NUMBER + " ?" + CHARACTERS));
  private static final List<Pattern> SHORTEST =
      List.of(Patterns.compile(LEAST + NUMBER + " ?" + CHARACTERS));

  // Lengths of other things, or of this one in some cases only.
  private static final Pattern OTHER =
      Patterns.compile("(?:数组|列表|掩码|数据|字节|内容|(?i:\\b(?:key|value))的?|单个|每个?|时|若|如果|当"
          + "|(?i:\\b(?:when|if|each|every|array|list)\\b))[^。;\\n]*\\z");
  private static final Pattern CASES = Patterns.compile("时 ?[,:]?\\s*\\n|\\{");
  private static final Pattern EMPTY =
      Patterns.compile("空字符串|(?<![不能得可])为空|传空|(?i:(?<!not )(?<!non-)\\bempty\\b)");

  private final String text;

  private LengthRule(String text) {
    this.text = text;
  }

  /** Returns the only length that a plain text states. */
  static Optional<Bounds> read(String text) {
    if (CASES.matcher(text).find()) {
      return Optional.empty();
    }
    LengthRule rule = new LengthRule(text);
    Set<Bounds> found = rule.bothSides();
    if (found.isEmpty()) {
      return rule.oneSide().filter(rule::isAll);
    }
    return found.size() == 1 ? found.stream().findFirst().filter(rule::isAll) : Optional.empty();
  }

  private Set<Bounds> bothSides() {
    Set<Bounds> found = new LinkedHashSet<>();
    for (Pattern pattern : BETWEEN) {
      Matcher matcher = pattern.matcher(this.text);
      while (matcher.find()) {
        BigDecimal min = new BigDecimal(matcher.group(1));
        BigDecimal max = new BigDecimal(matcher.group(2));
        if (!isOther(matcher.start()) && min.compareTo(max) <= 0) {
          found.add(new Bounds(Optional.of(min), Optional.of(max)));
        }
      }
    }
    return found;
  }

  private Optional<Bounds> oneSide() {
    Optional<BigDecimal> max = only(GREATEST);
    Optional<BigDecimal> min = only(SHORTEST);
    boolean ordered =
        min.flatMap(least -> max.map(most -> least.compareTo(most) <= 0)).orElse(true);
    return ordered && (min.isPresent() || max.isPresent())
        ? Optional.of(new Bounds(min, max))
        : Optional.empty();
  }

  private Optional<BigDecimal> only(List<Pattern> patterns) {
    Set<BigDecimal> found = new LinkedHashSet<>();
    boolean other = false;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(this.text);
      while (matcher.find()) {
        other |= isOther(matcher.start());
        found.add(new BigDecimal(matcher.group(1)));
      }
    }
    return other || found.size() != 1 ? Optional.empty() : found.stream().findFirst();
  }

  /** Tells whether no text is allowed that is shorter than the shortest. */
  private boolean isAll(Bounds length) {
    return length.min().filter(least -> least.signum() > 0).isEmpty()
        || !EMPTY.matcher(this.text).find();
  }

  private boolean isOther(int place) {
    String before = this.text.substring(Math.max(0, place - LOOKBACK), place);
    return OTHER.matcher(before).find();
  }
}
