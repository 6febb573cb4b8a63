package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words around the values of a list. */
final class EnumerationWords {

  /** Signs between the values of a list. */
  static final String BETWEEN = ",、/|;";

  /** Signs that a value may follow in a list with meanings. */
  static final String BEFORE = ",、/|;。.*([{";

  /** Words between two values. */
  static final Set<String> OR = Set.of("或", "或者", "和", "与", "及", "以及", "or", "and");

  // From here on a text gives examples, or speaks of something else.
  private static final Pattern ASIDE = Patterns.compile(
      "例如|比如|譬如|举例|示例|样例|例:|如:|(?<![譬比例])如(?=[\\sA-Za-z0-9\"])|(?i:\\b(?:e\\.?g\\b|for example|such as|like\\b)|\\b(?:notes?|examples?|tips?|warning|remarks?|format|units?):)|注意|注:|\\{\\s*\"");

  // What is said of the default is no part of a meaning.
  private static final Pattern DEFAULT = Patterns.compile(
      "(?<=[,;。.、)\\s])(?:不填|不传|缺省)?默认(?=[值为是:\\s\"A-Za-z0-9])|(?i:(?<=[,;.\\s])default\\b(?= ?(?:is|value|:)))");

  // Words behind a list that do not go on with a statement of something else.
  private static final Pattern CLOSING = Patterns.compile(
      "(?:[一二两三四五六七八九十几多][个种类]|中的?|其中|之[一间]|等|任[选意]|如果|若|默认|不填|不传|[种类]).*", Pattern.DOTALL);

  private EnumerationWords() {}

  /** Tells whether a piece ends a list, as 两种 and 之一 do. */
  static boolean isClosing(ValueToken token) {
    return CLOSING.matcher(token.text()).matches();
  }

  /** Returns where the part of a text ends that lists values, from a place on. */
  static int end(String text, int from) {
    return Math.min(first(ASIDE, text, from), first(DEFAULT, text, from));
  }

  /** Returns where the first example is. */
  static int example(String text, int from) {
    return first(ASIDE, text, from);
  }

  private static int first(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find(from) ? matcher.start() : text.length();
  }
}
