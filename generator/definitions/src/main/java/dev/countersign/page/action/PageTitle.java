package dev.countersign.page.action;

import dev.countersign.page.document.Patterns;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a page, taken apart.
 *
 * @param text what it says beside the name of the action
 * @param action the name of the action, if it has one
 */
record PageTitle(String text, Optional<String> action) {

  private static final String NAME = "[A-Z][A-Za-z0-9_]{2,}";
  private static final String DASH = "[-–—－―:：|/]+";
  private static final Pattern AT_END =
      Patterns.compile("(?s)(.*?)\\s*" + DASH + "\\s*`?(" + NAME + ")`?\\s*");
  private static final Pattern AT_BEGIN =
      Patterns.compile("(?s)(?i:api\\s+)?`?(" + NAME + ")`?\\s*" + DASH + "\\s*(.*)");
  private static final Pattern IN_BRACKETS =
      Patterns.compile("(?s)(.*?)\\s*[(（\\[【]\\s*`?(" + NAME + ")`?\\s*[)）\\]】]\\s*");
  private static final Pattern BEFORE_BRACKETS =
      Patterns.compile("(?s)`?(" + NAME + ")`?\\s*[(（\\[【](.*)[)）\\]】]\\s*");
  private static final Pattern ALONE = Patterns.compile("(?i:api\\s+)?`?(" + NAME + ")`?");
  private static final Pattern HUMPS = Patterns.compile("\\b[A-Z][a-z]+[A-Z][A-Za-z0-9]+\\b");

  private static final int LONGEST = 300;

  static PageTitle of(String title) {
    String heading = title.strip();
    if (heading.length() > LONGEST) {
      return new PageTitle(heading, Optional.empty());
    }
    Matcher end = AT_END.matcher(heading);
    if (end.matches()) {
      return new PageTitle(end.group(1), Optional.of(end.group(2)));
    }
    Matcher begin = AT_BEGIN.matcher(heading);
    if (begin.matches()) {
      return new PageTitle(begin.group(2), Optional.of(begin.group(1)));
    }
    Matcher bracketed = IN_BRACKETS.matcher(heading);
    if (bracketed.matches()) {
      return new PageTitle(bracketed.group(1), Optional.of(bracketed.group(2)));
    }
    Matcher before = BEFORE_BRACKETS.matcher(heading);
    if (before.matches()) {
      return new PageTitle(before.group(2), Optional.of(before.group(1)));
    }
    Matcher alone = ALONE.matcher(heading);
    if (alone.matches()) {
      return new PageTitle("", Optional.of(alone.group(1)));
    }
    Matcher humps = HUMPS.matcher(heading);
    return humps.find()
        ? new PageTitle(heading, Optional.of(humps.group()))
        : new PageTitle(heading, Optional.empty());
  }
}
