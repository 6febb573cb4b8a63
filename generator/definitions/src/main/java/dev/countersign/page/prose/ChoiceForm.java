package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.document.Patterns;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A way to say how many of some parameters are sent.
 *
 * @param pattern the words; the first group has the names
 * @param withRow whether the parameter of the row is one of them, without being named
 * @param constraint what is said of the names
 */
record ChoiceForm(Pattern pattern, boolean withRow, Function<List<String>, Constraint> constraint) {

  private static final String NAME = "[\"'`]?+[A-Z][A-Za-z0-9_]{0,99}+(?:\\.[Nn])?+[\"'`]?+";
  private static final String JOIN =
      "(?>\\s?(?:,? ?\\b(?:and(?:/or)?|or)\\b|和|与|及|或者?|、|,|/|&)\\s?)";
  private static final String NAMES =
      "(?<![A-Za-z0-9_.])(" + NAME + "(?:" + JOIN + NAME + "){1,9}+)";
  private static final String FILL = "(?:填写|选填|填|传入|传|选择|选|提供|指定|设置|使用)";
  private static final String ONE = "(?:一|1) ?(?:个|项|种)?";
  private static final String CHOOSE = "(?:二|两|三|四|多)(?:者)?选其?一";
  private static final String MUST = ",?且?必(?:填|传|选|须)";
  private static final String EXACTLY =
      "(?:" + CHOOSE + MUST + "|有且(?:仅|只)(?:能|可)?" + FILL + "?" + ONE + ")";
  private static final String AT_LEAST = "(?:(?:必须?|至少(?:需要?)?)" + FILL + "?(?:其中|其)?" + ONE
      + "|不(?:能|可以?|允许)(?:同时|都|全部?)(?:为空|不" + FILL + "))";
  private static final String AT_MOST = "(?:互斥|不(?:能|可以?|允许)同时" + FILL
      + "|同时(?:仅|只)(?:允许|能)" + FILL + "?" + ONE
      + "|(?:仅|只)(?:能|允许|可)" + FILL + "(?:其中|其)?" + ONE + "|" + CHOOSE + "(?!" + MUST + "))";
  // "A 和 B" 二选一
  private static final String LISTED = NAMES + "\\s?(?:参数|字段)?(?:之?间|之?中)?\\s?,?";
  // in the row of A: 与 "B" 二选一
  private static final String WITH_ROW =
      "(?<![A-Za-z0-9_.\"'`])(?<![A-Za-z0-9_.\"'`] )(?:与|和|同) ?(" + NAME + ")\\s?(?:参数|字段)?\\s?";
  private static final String NOT = "(?i:cannot|can't|can not|must not|may not) be [a-z]{2,12} ";

  static final List<ChoiceForm> ALL = List.of(
      form(LISTED + EXACTLY, Constraint.ExactlyOneOf::new),
      form(LISTED + AT_LEAST, Constraint.AtLeastOneOf::new),
      form(LISTED + AT_MOST, Constraint.AtMostOneOf::new),
      rowForm(WITH_ROW + EXACTLY, Constraint.ExactlyOneOf::new),
      rowForm(WITH_ROW + AT_LEAST, Constraint.AtLeastOneOf::new),
      rowForm(WITH_ROW + AT_MOST, Constraint.AtMostOneOf::new),
      form("(?i:exactly one of) (?:the )?" + NAMES, Constraint.ExactlyOneOf::new),
      form("(?i:at least one of) (?:the )?" + NAMES, Constraint.AtLeastOneOf::new),
      form(
          "(?i:either|\\bone of) " + NAMES + " (?:must be|is required|has to be)",
          Constraint.AtLeastOneOf::new),
      form("(?i:at most one of|only one of) (?:the )?" + NAMES, Constraint.AtMostOneOf::new),
      form(NAMES + " (?:are|is) mutually exclusive", Constraint.AtMostOneOf::new),
      form(
          NAMES + " " + NOT + "(?:together|at the same time|simultaneously)",
          Constraint.AtMostOneOf::new),
      rowForm("(?i:mutually exclusive with) (" + NAME + ")", Constraint.AtMostOneOf::new),
      rowForm(NOT + "(?:together )?with (" + NAME + ")", Constraint.AtMostOneOf::new));

  private static final Pattern SAME_WORDS =
      Patterns.compile("^(.{2,60}?)(?:参数)?(?:" + AT_LEAST + ")");

  /** Returns a pattern whose group has what at least one is said to be needed of. */
  static Pattern needed() {
    return SAME_WORDS;
  }

  private static ChoiceForm form(String words, Function<List<String>, Constraint> constraint) {
    return new ChoiceForm(Patterns.compile(words), false, constraint);
  }

  private static ChoiceForm rowForm(String words, Function<List<String>, Constraint> constraint) {
    return new ChoiceForm(Patterns.compile(words), true, constraint);
  }
}
