package dev.countersign.page.prose;

import dev.countersign.page.prose.ValueToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between a value and its meaning.
 *
 * @param style how they are separated
 * @param body the first piece of the meaning, or the one that it begins in
 * @param start where the meaning begins in the text
 */
record EnumerationSeparator(Style style, int body, int start) {

  /** How a value and its meaning are separated. */
  enum Style {
    /** {@code A: first}. */
    COLON,
    /** {@code A -> first}. */
    ARROW,
    /** {@code A-第一}, {@code A - first}. */
    DASH,
    /** {@code A=first}. */
    EQUALS,
    /** {@code A(first)}. */
    BRACKET,
    /** {@code A表示第一}, {@code A means first}. */
    VERB,
    /** {@code A,第一}. */
    COMMA,
    /** {@code A 第一}. */
    BLANK,
    /** {@code A第一}. */
    GLUED;

    /** Tells whether the separator alone makes clear that a meaning follows. */
    boolean isStrong() {
      return compareTo(COMMA) < 0;
    }
  }

  private static final List<String> VERBS = List.of("表示", "代表", "为", "是", "指", "即", "对应");
  private static final Set<String> ENGLISH_VERBS = Set.of("means", "is", "indicates", "represents");
  private static final List<String> ABSENT = List.of("或不传", "或不填", "或者不传", "或者不填");
  private static final List<String> DEFAULT = List.of("默认", "不填", "不传", "缺省");
  // After these a value is spoken of, not explained.
  private static final List<String> GOES_ON =
      List.of("时", "的", "等", "之", "中", "以", "或", "和", "与", "及", "至", "到", "则");
  private static final List<String> UNITS =
      List.of("分钟", "小时", "秒", "天", "个", "月", "年", "次", "台", "位", "万", "核", "条", "点");
  private static final Set<String> ARROWS = Set.of("->", "-->", "=>", "==>", ">", "//", "--", "==");
  private static final int LONGEST_ARROW = 4;

  /** Returns the separator behind a value. */
  static Optional<EnumerationSeparator> after(ValueTokens tokens, int value) {
    int next = tokens.skipBlank(value + 1);
    ValueToken token = tokens.at(next);
    return switch (token.kind()) {
      case SIGN -> bySign(tokens, value, next);
      case SCRIPT -> byScript(tokens, value, next);
      case WORD ->
        ENGLISH_VERBS.contains(token.text())
            ? Optional.of(of(tokens, Style.VERB, next + 1))
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<EnumerationSeparator> bySign(ValueTokens tokens, int value, int sign) {
    ValueToken token = tokens.at(sign);
    if (token.isSign(":")) {
      return isClock(tokens, value, sign + 1)
          ? Optional.empty()
          : Optional.of(of(tokens, Style.COLON, sign + 1));
    }
    if (token.isSign("(")) {
      return Optional.of(of(tokens, Style.BRACKET, sign + 1));
    }
    if (token.isSign(",")) {
      int next = tokens.skipBlank(sign + 1);
      return isScript(tokens, next) && !tokens.at(next).isScript(DEFAULT)
          ? Optional.of(of(tokens, Style.COMMA, sign + 1))
          : Optional.empty();
    }
    return byArrow(tokens, value, sign);
  }

  /** Tells whether a colon stands between hours and minutes. */
  private static boolean isClock(ValueTokens tokens, int hours, int minutes) {
    return isTwoDigits(tokens.at(hours)) && isTwoDigits(tokens.at(minutes));
  }

  private static boolean isTwoDigits(ValueToken token) {
    return token.isNumber() && token.text().length() == 2;
  }

  private static Optional<EnumerationSeparator> byArrow(ValueTokens tokens, int value, int sign) {
    int at = sign;
    StringBuilder run = new StringBuilder();
    while (tokens.at(at).isSign("-=>/") && run.length() < LONGEST_ARROW) {
      run.append(tokens.at(at).text());
      at++;
    }
    if (ARROWS.contains(run.toString())) {
      return Optional.of(of(tokens, Style.ARROW, at));
    }
    if (run.toString().equals("=")) {
      return Optional.of(of(tokens, Style.EQUALS, at));
    }
    boolean blanks = sign > value + 1 && tokens.at(at).kind() == Kind.BLANK;
    boolean dash = run.toString().equals("-")
        && (blanks
            || tokens.at(tokens.skipBlank(at)).kind() == Kind.SCRIPT
            || isLetters(tokens.at(at)));
    return dash ? Optional.of(of(tokens, Style.DASH, at)) : Optional.empty();
  }

  private static Optional<EnumerationSeparator> byScript(
      ValueTokens tokens, int value, int script) {
    ValueToken token = tokens.at(script);
    int absent = longest(ABSENT, token.text(), 0);
    int verb = longest(VERBS, token.text(), absent);
    if (verb > 0) {
      return byVerb(tokens, value, script, absent + verb);
    }
    boolean glued = script == value + 1;
    return token.isScript(GOES_ON) || (glued && token.isScript(UNITS))
        ? Optional.empty()
        : Optional.of(of(tokens, glued ? Style.GLUED : Style.BLANK, script));
  }

  private static Optional<EnumerationSeparator> byVerb(
      ValueTokens tokens, int value, int script, int length) {
    ValueToken token = tokens.at(script);
    String meaning = token.text().substring(length);
    boolean explained = !meaning.isEmpty()
        || tokens.at(tokens.skipBlank(script + 1)).kind() == Kind.SCRIPT
        || ValueLiteral.isWhole(tokens.at(value).text());
    return explained && !meaning.startsWith("的") && !token.text().endsWith("时")
        ? Optional.of(new EnumerationSeparator(Style.VERB, script, token.start() + length))
        : Optional.empty();
  }

  private static int longest(List<String> words, String text, int from) {
    return words.stream()
        .filter(word -> text.startsWith(word, from))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Tells whether text of another script begins, perhaps behind a word as in NAT网关. */
  private static boolean isScript(ValueTokens tokens, int at) {
    ValueToken token = tokens.at(at);
    ValueToken next = tokens.at(at + 1);
    return token.kind() == Kind.SCRIPT
        || (token.kind() == Kind.WORD && next.kind() == Kind.SCRIPT && !next.isScript(GOES_ON));
  }

  private static boolean isLetters(ValueToken token) {
    return token.kind() == Kind.WORD && !Character.isDigit(token.text().charAt(0));
  }

  private static EnumerationSeparator of(ValueTokens tokens, Style style, int body) {
    return new EnumerationSeparator(style, body, tokens.at(body).start());
  }
}
