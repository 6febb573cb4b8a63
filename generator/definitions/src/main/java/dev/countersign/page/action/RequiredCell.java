package dev.countersign.page.action;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cell means that says whether a field has to be there. */
final class RequiredCell {

  private static final Set<String> YES = Set.of(
      "yes",
      "y",
      "true",
      "required",
      "mandatory",
      "must",
      "m",
      "1",
      "是",
      "必填",
      "必选",
      "必须",
      "必需",
      "必传",
      "√",
      "✓",
      "✔",
      "✅",
      "☑");
  private static final Set<String> NO = Set.of(
      "no",
      "n",
      "false",
      "optional",
      "o",
      "0",
      "否",
      "非必填",
      "非必选",
      "非必须",
      "非必需",
      "非必传",
      "可选",
      "选填",
      "不必填",
      "可不填",
      "×",
      "✗",
      "✘",
      "❌",
      "x",
      "-",
      "conditional",
      "条件必填",
      "条件必选",
      "条件可选");
  private static final Pattern LEADING =
      Pattern.compile("(?i)^[\\[(（【]?(required|optional|mandatory|必填|必选|必须|可选|选填|非必填|非必选)"
          + "[\\])）】]?(?=[\\s.,;:，。；：]|$|[\\])）】])");

  private RequiredCell() {}

  /** Returns what a cell of its own says; nothing where it says nothing clear. */
  static Optional<Boolean> of(String cell) {
    String word =
        cell.strip().toLowerCase(Locale.ROOT).replaceAll("[*`\"'.。!！]", "").strip();
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    if (NO.contains(word)) {
      return Optional.of(false);
    }
    if (word.startsWith("yes") || word.startsWith("是")) {
      return Optional.of(true);
    }
    return word.startsWith("no") || word.startsWith("否") ? Optional.of(false) : Optional.empty();
  }

  /** Returns what a description says in its first word, for tables without such a column. */
  static Optional<Boolean> leading(String text) {
    Matcher matcher = LEADING.matcher(text.strip());
    return matcher.find() ? of(matcher.group(1)) : Optional.empty();
  }
}
