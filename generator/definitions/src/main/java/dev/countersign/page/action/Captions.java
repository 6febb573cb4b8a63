package dev.countersign.page.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the caption of a section means, whatever its level, its language and its order of words. */
final class Captions {

  /** Characters of a caption; names of models may be long. */
  private static final int LONGEST = 120;
  /** Letters that a heading may have beside the words that tell what it is. */
  private static final int OTHERS = 8;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.、)）]?|[一二三四五六七八九十]+[、.])\\s*");
  private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern GLUED = Pattern.compile(
      "(?i)(.*\\S)((?:response|return) (?:example|sample)|(?:响应|返回)(?:示例|样例))\\s*[:：]?");

  private Captions() {}

  /** Returns a caption without numbers, marks and colons. */
  static String cleaned(String text) {
    String bare = text.replaceAll("[*#`]", "").strip();
    return NUMBER.matcher(bare).replaceFirst("").replaceAll("[:：]+$", "").strip();
  }

  /** Returns what a heading means; nothing where its words say nothing of a page's structure. */
  static Optional<SectionKind> ofHeading(String text, SectionKind side) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String caption = cleaned(text);
    String words = isIdentifier(caption) ? HUMPS.matcher(caption).replaceAll(" ") : caption;
    Set<Word> found = Word.in(words);
    long others = Word.others(words);
    boolean telling = found.contains(Word.EXAMPLE)
        || (found.contains(Word.MEMBER) && modelName(text).isEmpty());
    return others == 0 || (telling && others <= OTHERS) ? kind(found, side) : Optional.empty();
  }

  /** Returns what a line of text means as a caption: all of its words have to belong to one. */
  static Optional<SectionKind> ofText(String text, SectionKind side) {
    return text.length() <= LONGEST && Word.makesUp(cleaned(text))
        ? kind(Word.in(cleaned(text)), side)
        : Optional.empty();
  }

  private static Optional<SectionKind> kind(Set<Word> words, SectionKind side) {
    if (words.contains(Word.USAGE)) {
      return Optional.of(SectionKind.OTHER);
    }
    if (words.contains(Word.EXAMPLE)) {
      return Optional.of(example(words));
    }
    if (words.contains(Word.ERROR)) {
      return Optional.of(SectionKind.OTHER);
    }
    if (words.contains(Word.HTTP)) {
      return Optional.of(SectionKind.HTTP);
    }
    if (words.contains(Word.RESPONSE) || words.contains(Word.REQUEST)) {
      boolean response = words.contains(Word.RESPONSE);
      return Optional.of(
          words.contains(Word.COMMON)
              ? SectionKind.PUBLIC
              : response ? SectionKind.RESPONSE : SectionKind.REQUEST);
    }
    if (words.contains(Word.MODEL)) {
      return Optional.of(SectionKind.MODELS);
    }
    if (words.contains(Word.MEMBER)) {
      return Optional.of(
          words.contains(Word.COMMON)
              ? SectionKind.PUBLIC
              : side.isSide() ? side : SectionKind.REQUEST);
    }
    if (words.contains(Word.INTRO) || words.contains(Word.NOTE)) {
      return Optional.of(SectionKind.INTRO);
    }
    return words.equals(Set.of(Word.FILLER)) ? Optional.of(SectionKind.OTHER) : Optional.empty();
  }

  private static SectionKind example(Set<Word> words) {
    if (words.contains(Word.ERROR)) {
      return SectionKind.OTHER;
    }
    if (words.contains(Word.REQUEST) == words.contains(Word.RESPONSE)) {
      return SectionKind.EXAMPLE;
    }
    return words.contains(Word.REQUEST)
        ? SectionKind.REQUEST_EXAMPLE
        : SectionKind.RESPONSE_EXAMPLE;
  }

  /** Returns the one name that a caption has beside words of structure, as {@code 数据集（DataSet）}. */
  static Optional<String> modelName(String text) {
    String caption = cleaned(text.length() <= LONGEST ? text : "");
    List<String> names = IDENTIFIER
        .matcher(caption)
        .results()
        .map(found -> found.group())
        .filter(name -> !Word.makesUp(name) && Character.isLetter(name.charAt(0)))
        .toList();
    if (isIdentifier(caption)) {
      return Optional.of(caption);
    }
    boolean capital = names.size() == 1 && Character.isUpperCase(names.get(0).charAt(0));
    return capital ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** Splits a line of a request that runs into the caption of the response. */
  static Optional<List<String>> glued(String line) {
    Matcher matcher = GLUED.matcher(line);
    return matcher.matches()
        ? Optional.of(List.of(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  static boolean isIdentifier(String text) {
    return IDENTIFIER.matcher(text).matches();
  }
}
