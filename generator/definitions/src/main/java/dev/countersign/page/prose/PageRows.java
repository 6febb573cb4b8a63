package dev.countersign.page.prose;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a page, and those that stand in one table. */
final class PageRows {

  private PageRows() {}

  /** Returns all rows of a page. */
  static List<PageRow> all(ActionPage page) {
    return tables(page).flatMap(List::stream).toList();
  }

  /** Returns the rows of the table that a row stands in, itself included. */
  static List<PageRow> beside(ActionPage page, PageRow row) {
    return tables(page).filter(table -> table.contains(row)).findFirst().orElse(List.of());
  }

  private static Stream<List<PageRow>> tables(ActionPage page) {
    return Stream.concat(
        Stream.of(page.parameters(), page.response()),
        page.models().stream().map(PageModel::fields));
  }
}
