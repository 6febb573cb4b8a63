package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what to use in place of something; where several things are named, none is found. */
final class Successor {

  private static final String NAME =
      "([A-Z][A-Za-z0-9_]{0,99})(?:\\.[Nn])?(?![A-Za-z0-9_.]*[A-Za-z0-9_])";
  private static final String NOT_MORE =
      "(?!\\s*(?:字段|参数|接口)?\\s*(?:或|和|、|与|/|or\\b|and\\b)\\s*[A-Z])";
  private static final Pattern ADVICE =
      Patterns.compile("(?:(?:请|建议|推荐|可|应)(?:您|是)?(?:使用|用|改用|调用)|改用|(?:替换|迁移)(?:为|到)|"
          + "(?i:\\b(?:use|call|replaced by|superseded by|in favou?r of|switch to)\\b(?: the)?))"
          + "(?:最新|替换|替代|新版?|的|接口|字段|参数|api|API|action|field|parameter|[ :\"'`]){0,6}"
          + NAME + NOT_MORE);
  private static final Pattern REPLACED =
      Patterns.compile("(?:被|以|由|请以)\\s*" + NAME + "\\s*(?:字段|参数|接口)?\\s*(?:代替|替代|取代|替换)");

  private Successor() {}

  /** Returns the name of what to use. */
  static Optional<String> in(String plain) {
    return found(ADVICE, plain).or(() -> found(REPLACED, plain));
  }

  static boolean isNamedIn(String clause) {
    return in(clause).isPresent();
  }

  private static Optional<String> found(Pattern pattern, String plain) {
    Matcher matcher = pattern.matcher(plain);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
