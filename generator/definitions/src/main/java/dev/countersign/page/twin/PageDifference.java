package dev.countersign.page.twin;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a page differs from another one on the same action: in names, types and what is required. */
final class PageDifference {

  private static final int MOST = 12;

  private final Map<String, PageRow> base;
  private final Map<String, PageRow> other;

  private PageDifference(Map<String, PageRow> base, Map<String, PageRow> other) {
    this.base = base;
    this.other = other;
  }

  /** Returns what the other page does, each as the end of a sentence that begins with "it". */
  static List<String> of(ActionPage base, ActionPage other) {
    List<String> differences = new ArrayList<>();
    tell(differences, "the parameters", sent(base), sent(other));
    tell(differences, "the fields", fields(base), fields(other));
    return differences;
  }

  private static void tell(
      List<String> differences,
      String what,
      Map<String, PageRow> base,
      Map<String, PageRow> other) {
    PageDifference difference = new PageDifference(base, other);
    difference.add(differences, "lacks " + what, difference.only(base, other));
    difference.add(differences, "adds " + what, difference.only(other, base));
    difference.add(differences, "gives another type to " + what, difference.changed(PageRow::type));
    difference.add(
        differences,
        "requires or not otherwise " + what,
        difference.changed(row -> row.required().orElse(false)));
  }

  private void add(List<String> differences, String what, List<String> names) {
    if (names.size() > MOST) {
      differences.add(what + " " + String.join(", ", names.subList(0, MOST)) + " and "
          + (names.size() - MOST) + " more");
    } else if (!names.isEmpty()) {
      differences.add(what + " " + String.join(", ", names));
    }
  }

  private List<String> only(Map<String, PageRow> here, Map<String, PageRow> there) {
    return here.keySet().stream().filter(name -> !there.containsKey(name)).toList();
  }

  private List<String> changed(Function<PageRow, Object> part) {
    List<String> changed = new ArrayList<>();
    this.base.forEach((name, row) -> {
      Optional<PageRow> twin = Optional.ofNullable(this.other.get(name));
      if (twin.filter(t -> !part.apply(t).equals(part.apply(row))).isPresent()) {
        changed.add(name);
      }
    });
    return changed;
  }

  private static Map<String, PageRow> rows(List<PageRow> rows) {
    Map<String, PageRow> byName = new LinkedHashMap<>();
    rows.forEach(row -> byName.putIfAbsent(row.name().replaceAll("\\.n(?=\\.|$)", ".N"), row));
    return byName;
  }

  private static Map<String, PageRow> sent(ActionPage page) {
    return rows(page.ownParameters());
  }

  private static Map<String, PageRow> fields(ActionPage page) {
    Map<String, PageRow> byName = rows(page.ownResponse());
    for (PageModel model : page.models()) {
      for (PageRow row : model.fields()) {
        byName.putIfAbsent(model.name() + "/" + row.name(), row);
      }
    }
    return byName;
  }
}
