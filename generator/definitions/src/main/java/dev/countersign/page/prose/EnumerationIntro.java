package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that announce values, and the piece that the list begins with.
 *
 * @param strength how sure it is that values follow
 * @param place where the words end in the text
 * @param first the first piece of the list
 */
record EnumerationIntro(Strength strength, int place, int first) {

  /** How sure it is that values follow. */
  enum Strength {
    /** The words say that these are all values: one is a list, too. */
    CLOSED,
    /** The words announce values. */
    STRONG,
    /** The words announce something, perhaps values. */
    WEAK
  }

  private static final Pattern CLOSED =
      Patterns.compile("枚举(?:值|类型)?|唯一值|限定取值|(?i:\\benum(?:eration)?(?: values?)?\\b)");
  private static final Pattern STRONG = Patterns.compile(
      "可选(?:值|项|参数|的值|类型)?|取值(?:范围)?|可取值?|(?:有效|合法|支持|参数|目前|固定)值"
          + "|(?<![数价默认])值(?:可以)?[为是有]|可以?[为是]|(?:分为|分别[为是]|(?<!里面|内容|信息|字段|参数|需)(?:包括|包含))|(?:范围[为是]?)"
          + "|(?i:\\b(?:(?:possible|allowed|valid|supported|available|accepted|optional) (?:values?|options?)|values?(?=:| ?(?:are|is|can|may|must|include)\\b)|one of|either|(?:can|must|may) be|options?(?=:| are\\b))(?:\\b|(?=:)))");
  private static final Pattern WEAK =
      Patterns.compile("(?<![A-Za-z0-9])(?:仅|只)?支持|(?i:\\b(?:supports?|supported)\\b)");
  private static final Pattern FILLER =
      Patterns.compile("[为是有包括含以下几种个类型分别可目前暂时仅只支持值范围选项的其中档意义代如各两二三四五六七八九十之一]{1,16}");
  private static final Pattern ENGLISH_FILLER =
      Patterns.compile("(?i)are|is|of|the|following|as|follows|includes?|be|either|below");
  private static final int LONGEST = 14;
  private static final int MOST = 20;

  /** Returns all announcements, in order of their strength, then of the text. */
  static List<EnumerationIntro> all(ValueTokens tokens) {
    List<EnumerationIntro> all = new ArrayList<>();
    add(all, tokens, CLOSED, Strength.CLOSED);
    add(all, tokens, STRONG, Strength.STRONG);
    add(all, tokens, WEAK, Strength.WEAK);
    return all;
  }

  private static void add(
      List<EnumerationIntro> all, ValueTokens tokens, Pattern pattern, Strength strength) {
    Matcher matcher = pattern.matcher(tokens.text());
    for (int count = 0; count < MOST && matcher.find(); count++) {
      int first = first(tokens, matcher.end());
      if (first >= 0) {
        all.add(new EnumerationIntro(strength, matcher.end(), first));
      }
    }
  }

  /** Skips what may stand between an announcement and the list; negative where more does. */
  private static int first(ValueTokens tokens, int place) {
    int at = tokens.indexFrom(place);
    // The announcement may end within a piece; what is left of that piece has to be filler.
    int begun = at > 0 ? tokens.at(at - 1).end() : place;
    if (begun > place && !isFiller(tokens.text().substring(place, begun))) {
      // Perhaps the meaning of the first value.
      return at - 1;
    }
    for (int count = 0; count < LONGEST; count++, at++) {
      ValueToken token = tokens.at(at);
      boolean filler = token.kind() == Kind.BLANK
          || token.kind() == Kind.BREAK
          || token.isSign(":,;。.([{<>*-·/")
          || (token.kind() == Kind.SCRIPT && isFiller(token.text()))
          || (token.kind() == Kind.WORD && ENGLISH_FILLER.matcher(token.text()).matches());
      if (!filler) {
        return token.kind() == Kind.END ? -1 : at;
      }
    }
    return -1;
  }

  private static boolean isFiller(String text) {
    // "如" alone begins an example; "如下" announces.
    return FILLER.matcher(text).matches() && !text.endsWith("如");
  }
}
