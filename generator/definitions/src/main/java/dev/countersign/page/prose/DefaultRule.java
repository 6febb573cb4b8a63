package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.document.Patterns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the value that the service takes where a parameter is absent. */
final class DefaultRule {

  private static final int MOST = 20;
  private static final int LOOKBACK = 24;
  // Stands for a default that is none: of some calls only, or one of several values.
  private static final String DOUBT = "";

  // Said with a word or a sign that joins, so that a value follows.
  private static final Pattern JOINED = Patterns.compile("(?:默认|缺省)(?:数目|数量|该值)?"
      + "(?: ?(?:返回|从|值为|值是|值|为|是)? ?:? ?[值为是]? ?[( ]{0,2})(?<![认省])"
      + "|(?i:\\bdefaults? ?(?:values? ?)?(?:is|to|:|=)[: ]{0,2})"
      + "|(?i:[(,;] ?default )");
  // Said without one: "the default network" is no value.
  private static final Pattern LOOSE = Patterns.compile("默认|缺省");
  // What stands in front of a default that only some calls have, or that names another thing.
  private static final Pattern CONDITION =
      Patterns.compile("(?:(?<![填传写入供定置选空])时[,:]? ?|[(][A-Za-z0-9.]{1,20} ?|[的用取回建个是按非])\\z");
  private static final Pattern LAST_WORD = Patterns.compile("[A-Za-z0-9_.-]+\\z");
  private static final Pattern OTHERWISE = Patterns.compile("其[他它](?:情况|条件)|(?i:\\botherwise\\b)");
  // A value that is listed with a remark: "on (default)".
  private static final Pattern MARK = Patterns.compile(
      "[(,] ?默认(?:值|选项|项)?\\)?\\z|^\\(?默认(?:值|选项)?\\)?\\z|(?i:(?:^|\\()(?:the )?default\\)?\\z)");

  private final String text;
  private final DefaultLiteral literal;
  private final List<EnumerationItem> values;

  private DefaultRule(String text, Scalar type, List<EnumerationItem> values) {
    this.text = text;
    this.literal = new DefaultLiteral(text, type, values);
    this.values = values;
  }

  /** Returns the only default that a plain text states. */
  static Optional<String> read(String text, Scalar type, List<EnumerationItem> values) {
    if (OTHERWISE.matcher(text).find()) {
      return Optional.empty();
    }
    DefaultRule rule = new DefaultRule(text, type, values);
    Set<String> found = new LinkedHashSet<>();
    rule.collect(JOINED, true, found);
    rule.collect(LOOSE, false, found);
    if (found.isEmpty()) {
      values.stream()
          .filter(item -> MARK.matcher(item.meaning()).find())
          .forEach(item -> found.add(item.value()));
    }
    return found.size() == 1 && !found.contains(DOUBT)
        ? found.stream().findFirst()
        : Optional.empty();
  }

  private void collect(Pattern pattern, boolean joined, Set<String> found) {
    Matcher matcher = pattern.matcher(this.text);
    for (int count = 0; count < MOST && matcher.find(); count++) {
      int start = matcher.start();
      String before = this.text.substring(Math.max(0, start - LOOKBACK), start);
      boolean conditional = CONDITION.matcher(before).find() || isOfAnother(before);
      this.literal
          .at(matcher.end(), joined)
          .ifPresent(value -> found.add(conditional ? DOUBT : value));
    }
  }

  /** Tells whether a word stands in front that is no value: it says what has the default. */
  private boolean isOfAnother(String before) {
    Matcher word = LAST_WORD.matcher(before);
    return word.find() && this.values.stream().noneMatch(item -> item.value().equals(word.group()));
  }
}
