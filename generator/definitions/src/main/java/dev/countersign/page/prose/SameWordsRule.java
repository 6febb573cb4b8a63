package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.action.PageRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads that one of some parameters is needed where they are called by what they are.
 *
 * <p>"The name and the remark must not both be empty" says which parameters it means where it
 * stands in as many rows as it names things.
 */
final class SameWordsRule {

  private static final Pattern END = Pattern.compile("[,;:。!?()\\[\\]\\n]");
  private static final Pattern JOIN = Pattern.compile("和|与|及|或者?|、|/");
  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z0-9_]+");

  private SameWordsRule() {}

  /** Returns the constraints, each with the line of the first row that states it. */
  static List<ActionFacts.Stated> in(List<PageRow> rows, SentParameters sent) {
    Map<String, List<PageRow>> speakers = new LinkedHashMap<>();
    for (PageRow row : rows) {
      END.splitAsStream(PlainText.of(row.text()))
          .map(String::strip)
          .filter(words -> ChoiceForm.needed().matcher(words).find())
          .distinct()
          .forEach(
              words -> speakers.computeIfAbsent(words, key -> new ArrayList<>()).add(row));
    }
    List<ActionFacts.Stated> found = new ArrayList<>();
    speakers.forEach((words, group) -> {
      List<String> names = group.stream()
          .flatMap(row -> sent.definedBy(row).stream())
          .filter(sent::isFree)
          .distinct()
          .toList();
      if (names.size() >= 2
          && names.size() == group.size()
          && things(words, sent) == names.size()) {
        found.add(new ActionFacts.Stated(
            new Constraint.AtLeastOneOf(names), group.get(0).line()));
      }
    });
    return found;
  }

  /** Returns how many things a sentence names; none where it has the name of a parameter. */
  private static int things(String words, SentParameters sent) {
    Matcher needed = ChoiceForm.needed().matcher(words);
    return needed.find()
            && LATIN
                .matcher(needed.group(1))
                .results()
                .noneMatch(latin -> sent.isKnown(latin.group()))
        ? JOIN.split(needed.group(1)).length
        : 0;
  }
}
