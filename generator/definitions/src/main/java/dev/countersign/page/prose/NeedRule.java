package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.document.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences that say when a parameter is needed, or refused.
 *
 * <p>Only one condition about one parameter is understood; a sentence with a second one, or with
 * one that is not about a parameter of the page, says something that cannot be written down.
 */
final class NeedRule {

  private static final Pattern LEAD =
      Patterns.compile("(?:也即|即|[(\\[]|如果|若|仅当|仅|当|在|只有|,|\\s|(?i:only|the)){1,6}$");
  private static final Pattern OTHER_CONDITION =
      Patterns.compile("时(?![间长区限刻])|如果|若|当(?!前)|(?i:\\b(?:if|when|unless)\\b)");
  private static final Pattern JOINED =
      Patterns.compile("(?:且|并|和|与|或|、|/|不|未|非|没|(?i:\\b(?:and|or|not)))\\s?$");
  private static final int BEFORE = 200;

  private NeedRule() {}

  /** Returns what a text says, in the row of a parameter or without one. */
  static List<Constraint> in(String plain, Optional<String> row, SentParameters sent) {
    List<Constraint> found = new ArrayList<>();
    for (String sentence : PlainText.sentences(plain)) {
      for (NeedForm form : NeedForm.ALL) {
        Matcher matcher = form.pattern().matcher(sentence);
        while (matcher.find()) {
          if (isFirstCondition(sentence, matcher.start())) {
            form.constraints().apply(new NeedSaid(matcher, row, sent)).forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  /** Tells whether no other condition stands in front of one, unless it is said again. */
  private static boolean isFirstCondition(String sentence, int start) {
    String before = sentence.substring(Math.max(0, start - BEFORE), start);
    Matcher lead = LEAD.matcher(before);
    boolean leads = lead.find();
    String bare = leads ? before.substring(0, lead.start()) : before;
    boolean again = leads && lead.group().contains("即");
    return !JOINED.matcher(bare).find()
        && (again || !OTHER_CONDITION.matcher(bare).find());
  }
}
