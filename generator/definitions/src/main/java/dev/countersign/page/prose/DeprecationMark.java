package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a description says that the thing itself should no longer be used.
 *
 * <p>A mark counts as a clause of its own: {@code (deprecated)}, {@code this field is deprecated}.
 * Within a longer clause it speaks of something else, as of one value or of one kind of machine.
 */
final class DeprecationMark {

  private static final String THING = "(?:该|本|此)(?:字段|参数|属性|接口|api|action|操作|项)";
  private static final String WHEN = "(?:目前|现|已经?|即将|将要?|待|需要?|建议|计划|后续|暂)*(?:要|会)?(?:被)?";
  private static final String NOTE = "(?:(?:注意?|说明|警告|note|warning) ?[::] ?)?";
  private static final String ENGLISH_THING =
      "(?:this |the )?(?:field|parameter|property|action|api|operation|interface|option) ";
  private static final Pattern NAMED = Patterns.compile(NOTE + "(?:" + THING + " ?" + WHEN
      + "(?:废弃|弃用|下线|停用|作废|不再使用|不再支持|不再维护)了?"
      + "|" + WHEN + "(?:废弃|弃用|下线|停用)的 ?(?:api|接口|字段|参数)"
      + "|" + ENGLISH_THING
      + "(?:is |has been |will be )(?:now |being )?(?:deprecated|obsolete|retired"
      + "|removed|discontinued|no longer (?:used|supported))(?: and [a-z ]{1,40})?)");
  private static final Pattern BARE = Patterns.compile(NOTE + "(?:" + WHEN
      + "(?:废弃|弃用|作废)了?"
      + "|(?:即将|已经?|待|将|需要|计划)(?:被)?(?:下线|停用)了?"
      + "|(?:建议)?不再使用"
      + "|(?:is |now )?(?:deprecated|obsolete)(?: (?:field|parameter|action|api|since [0-9.v]{1,20}))?"
      + "|no longer (?:used|supported))");
  private static final Pattern SERVES =
      Patterns.compile(NOTE + "(?:该|本|此)(?:接口|api)(?:仅|只)?(?:适用于|用于|针对|支持)[^,]{1,60}");
  private static final Pattern SERVED_GOES =
      Patterns.compile("该[^,]{1,8}?" + WHEN + "(?:废弃|弃用|下线|停用)");
  private static final Pattern BRACKET =
      Patterns.compile("\\[([^\\[\\]()]{1,200})]|\\(([^\\[\\]()]{1,200})\\)");
  private static final Pattern MARKUP = Patterns.compile("^[!?>\\-\\s]{1,10}");
  private static final Pattern ENUMERATION = Patterns.compile("枚举|取值|可选值|values?\\b|one of");
  private static final Pattern LISTED = Patterns.compile("[;,、|\\n/:]");
  private static final Pattern VALUE =
      Patterns.compile("^[\"'> ]*[A-Za-z0-9_.-]{1,40}[\"']?\\s*(?:$|[:=>,]|->|-|代表|表示)");

  private DeprecationMark() {}

  /** Returns the words that say so, from the description of a field or the text about an action. */
  static Optional<String> in(String text) {
    String plain = PlainText.of(text).strip();
    return bracketed(plain).or(() -> spoken(plain));
  }

  /** Returns the words that say that what the action serves goes, so that it goes, too. */
  static Optional<String> ofWhatIsServed(String text) {
    return PlainText.sentences(PlainText.of(text)).stream()
        .filter(sentence -> {
          List<String> clauses = PlainText.clauses(sentence);
          return clauses.stream().anyMatch(clause -> matches(SERVES, clause))
              && clauses.stream().anyMatch(clause -> matches(SERVED_GOES, clause));
        })
        .findFirst();
  }

  private static Optional<String> bracketed(String plain) {
    Matcher bracket = BRACKET.matcher(plain);
    while (bracket.find()) {
      String inside = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
      List<String> clauses = PlainText.clauses(inside);
      boolean named =
          clauses.stream().anyMatch(clause -> matches(NAMED, clause) || isFollowed(clause));
      boolean bare = !clauses.isEmpty() && matches(BARE, clauses.get(0));
      if (named || (bare && isAboutAll(plain, bracket.start(), bracket.end()))) {
        return Optional.of(inside.strip());
      }
    }
    return Optional.empty();
  }

  /** Tells whether a bracket speaks of all that is described, not of the value before it. */
  private static boolean isAboutAll(String plain, int start, int end) {
    String before = plain.substring(0, start).strip();
    if (before.isEmpty()) {
      return true;
    }
    boolean atEnd = plain.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    if (!LISTED.matcher(before).find()) {
      return PlainText.isChinese(before) || before.contains(" ");
    }
    return atEnd && !ENUMERATION.matcher(before).find() && !isValue(before);
  }

  private static boolean isValue(String before) {
    int cut = 0;
    for (int i = 0; i < before.length(); i++) {
      if (";,、|\n".indexOf(before.charAt(i)) >= 0) {
        cut = i + 1;
      }
    }
    return VALUE.matcher(before.substring(cut).strip()).find();
  }

  private static Optional<String> spoken(String plain) {
    List<String> sentences = PlainText.sentences(plain);
    for (int i = 0; i < sentences.size(); i++) {
      if (says(sentences.get(i), i == 0)) {
        return Optional.of(sentences.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean says(String sentence, boolean first) {
    List<String> clauses = PlainText.clauses(sentence);
    for (int i = 0; i < clauses.size(); i++) {
      String clause = clauses.get(i);
      String next = i + 1 < clauses.size() ? clauses.get(i + 1) : "";
      boolean bare = matches(BARE, clause);
      boolean alone = clauses.size() == 1 || (first && i == 0);
      if (matches(NAMED, clause)
          || (bare && (alone || Successor.isNamedIn(next)))
          || isFollowed(clause)) {
        return true;
      }
    }
    return false;
  }

  // As in "deprecated: use Other".
  private static boolean isFollowed(String clause) {
    int colon = clause.indexOf(':');
    return colon > 0
        && matches(BARE, clause.substring(0, colon))
        && Successor.isNamedIn(clause.substring(colon));
  }

  private static boolean matches(Pattern pattern, String clause) {
    String bare = MARKUP.matcher(clause).replaceFirst("").strip();
    return pattern.matcher(bare.toLowerCase(Locale.ROOT)).matches();
  }
}
