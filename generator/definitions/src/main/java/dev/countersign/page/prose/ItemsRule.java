package dev.countersign.page.prose;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the list of an answer that holds its elements; where two may do so, none is found. */
final class ItemsRule {

  private static final Set<String> GENERAL = Set.of(
      "items", "data", "dataset", "rows", "records", "results", "list", "infos", "objects",
      "entries");
  private static final Pattern MANY = Pattern.compile("(?:Set|List|Infos?|ies|es|s)$");

  private ItemsRule() {}

  /** Returns the list. */
  static Optional<PageRow> of(ActionPage page) {
    List<PageRow> lists = page.response().stream()
        .filter(row -> row.type() instanceof PageType.Array && row.name().indexOf('.') < 0)
        .distinct()
        .toList();
    return only(lists, list -> true)
        .or(() -> only(lists, ItemsRule::ofModels))
        .or(() -> only(lists, list -> fits(page.action(), list.name())))
        .or(() -> only(lists, list -> GENERAL.contains(list.name().toLowerCase(Locale.ROOT))));
  }

  private static Optional<PageRow> only(List<PageRow> lists, Predicate<PageRow> test) {
    List<PageRow> left = lists.stream().filter(test).toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static boolean ofModels(PageRow list) {
    return list.type() instanceof PageType.Array array && array.item() instanceof PageType.Model;
  }

  /** Tells whether an action is named after a list: ListUsers after Users or UserSet. */
  private static boolean fits(String action, String list) {
    return stem(action).endsWith(stem(list)) && !stem(list).isEmpty();
  }

  private static String stem(String name) {
    return MANY.matcher(name).replaceFirst("");
  }
}
