package dev.countersign.page.twin;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Chooses one page for each action of a product.
 *
 * <p>The dialect that tells more is believed before the others; then a page that does not call itself
 * old, one whose request is a form and no JSON, one that an index leads to, and at last the path
 * decides.
 */
public final class Twins {

  private static final Pattern OLD = Pattern.compile(
      "(?i)[(（\\[【]\\s*(旧|老|旧版|老版|旧版本|old|legacy|deprecated)\\s*[)）\\]】]|旧版|老版|\\(old\\)");
  private static final Comparator<FoundPage> BELIEVED = Comparator.comparing(
          (FoundPage found) -> found.page().dialect())
      .thenComparing(found -> OLD.matcher(found.page().title().text()).find())
      .thenComparing(found -> isJson(found.page()))
      .thenComparing(found -> !found.linked())
      .thenComparing(found -> found.page().path());

  private Twins() {}

  /**
   * Chooses the pages of one product.
   *
   * @param pages all that describe actions
   * @param findings takes how those that are not chosen differ
   * @return one page for each action, in the order of the actions' names
   */
  public static List<ActionPage> chosen(List<FoundPage> pages, List<Finding> findings) {
    Map<String, List<FoundPage>> byAction = new TreeMap<>();
    for (FoundPage found : pages) {
      byAction.computeIfAbsent(found.page().action(), name -> new ArrayList<>()).add(found);
    }
    List<ActionPage> chosen = new ArrayList<>();
    for (List<FoundPage> twins : byAction.values()) {
      List<FoundPage> sorted = twins.stream().sorted(BELIEVED).toList();
      ActionPage best = sorted.get(0).page();
      chosen.add(best);
      sorted.stream().skip(1).forEach(other -> findings.add(notUsed(best, other.page())));
    }
    return chosen;
  }

  /**
   * Tells how pages on one action differ that belong to several products; each keeps its own.
   *
   * @param chosen the pages that were chosen, of all products
   * @param findings takes the differences
   */
  public static void compareProducts(List<ActionPage> chosen, List<Finding> findings) {
    Map<String, ActionPage> seen = new TreeMap<>();
    for (ActionPage page : chosen) {
      ActionPage first = seen.putIfAbsent(page.action(), page);
      List<String> differences = first == null ? List.of() : PageDifference.of(first, page);
      if (first != null && !differences.isEmpty()) {
        findings.add(new Finding(
            Finding.Kind.OTHER_PAGE,
            page.path(),
            page.title().line(),
            page.action(),
            "Another product has the action, too, as " + first.path()
                + " says, and each keeps its own." + " Compared with that one, this page "
                + String.join("; ", differences) + "."));
      }
    }
  }

  private static Finding notUsed(ActionPage best, ActionPage other) {
    List<String> differences = PageDifference.of(best, other);
    String text = "The page is not used, because " + best.path() + " describes the action, too. "
        + (differences.isEmpty()
            ? "The two say the same."
            : "Compared with that one, this page " + String.join("; ", differences) + ".");
    return new Finding(
        Finding.Kind.OTHER_PAGE, other.path(), other.title().line(), other.action(), text);
  }

  private static boolean isJson(ActionPage page) {
    return page.requestExample()
        .filter(example -> example.text().contains("\"Action\""))
        .isPresent();
  }
}
