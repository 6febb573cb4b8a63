package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.document.Patterns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences that say how many of some parameters are sent.
 *
 * <p>Where one has to be there and more are not refused in so many words, it is at least one. A
 * sentence with a condition says nothing that holds always, and neither does one about a parameter
 * that the page does not have.
 */
final class ChoiceRule {

  private static final Pattern NAME = Patterns.compile("[A-Z][A-Za-z0-9_]*+(?:\\.[Nn])?");
  private static final Pattern CONDITION =
      Patterns.compile("(?<!同)时(?![间长区限刻])|如果|若|(?i:\\b(?:if|when|unless)\\b)");
  // Two are accepted where the text says which of them counts.
  private static final Pattern BOTH =
      Patterns.compile("(?:同时|都)[^。;]{0,40}(?:优先|为准|忽略)|(?i:takes? precedence)");

  private ChoiceRule() {}

  /** Returns what a text says, in the row of a parameter or without one. */
  static List<Constraint> in(String plain, Optional<String> row, SentParameters sent) {
    List<Constraint> found = new ArrayList<>();
    if (BOTH.matcher(plain).find()) {
      return found;
    }
    for (String sentence : PlainText.sentences(plain)) {
      if (!CONDITION.matcher(sentence).find()) {
        for (ChoiceForm form : ChoiceForm.ALL) {
          if (row.isPresent() || !form.withRow()) {
            addAll(found, form, sentence, row.filter(name -> form.withRow()), sent);
          }
        }
      }
    }
    return found;
  }

  private static void addAll(
      List<Constraint> found,
      ChoiceForm form,
      String sentence,
      Optional<String> row,
      SentParameters sent) {
    Matcher matcher = form.pattern().matcher(sentence);
    while (matcher.find()) {
      Set<String> names = new LinkedHashSet<>();
      row.ifPresent(names::add);
      NAME.matcher(matcher.group(1))
          .results()
          .map(result -> NameWords.withoutIndex(result.group()))
          .forEach(names::add);
      if (names.size() >= 2 && names.stream().allMatch(sent::isFree)) {
        found.add(form.constraint().apply(List.copyOf(names)));
      }
    }
  }
}
