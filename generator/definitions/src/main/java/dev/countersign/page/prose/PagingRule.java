package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Pagination;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.document.Patterns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how a long answer comes in pieces: by the parameters that ask for one of them. */
final class PagingRule {

  private static final List<String> OFFSETS = List.of("offset");
  private static final List<String> LIMITS = List.of("limit", "pagesize", "maxresults", "count");
  private static final List<String> PAGES =
      List.of("page", "pageno", "pagenum", "pagenumber", "pageindex", "currentpage");
  private static final List<String> SIZES =
      List.of("pagesize", "numperpage", "perpage", "size", "limit");
  private static final List<String> TOKENS = List.of(
      "nexttoken",
      "pagetoken",
      "nextpagetoken",
      "continuationtoken",
      "marker",
      "nextmarker",
      "cursor");
  private static final List<String> NEXTS = List.of(
      "nexttoken", "nextpagetoken", "nextcontinuationtoken", "nextmarker", "nextcursor", "marker");
  private static final List<String> TOTALS =
      List.of("totalcount", "total", "totalnum", "totalnumber");
  private static final Set<Scalar> COUNTS = Set.of(Scalar.INT, Scalar.STRING);
  // The language counts pages from 1, and an index may count from 0.
  private static final Pattern FROM_ZERO = Patterns.compile(
      "从 ?0|0 ?开始|起始(?:值)?(?:为|是) ?0|默认(?:值)?(?:为|是|:)? ?0(?![0-9])"
          + "|from (?:0|zero)|zero-based|starts? (?:at|with) (?:0|zero)|defaults? (?:to|is|:)? ?0(?![0-9])");
  private static final Pattern INDEX = Patterns.compile("索引|\\bindex\\b");
  private static final Pattern FROM_ONE =
      Patterns.compile("从 ?1|1 ?开始|(?:from|at|with) (?:1\\b|one\\b)");

  private PagingRule() {}

  /** Returns how the answer of an action that reads comes in pieces. */
  static Optional<Pagination> of(ActionPage page) {
    Optional<String> items = ItemsRule.of(page).map(PageRow::name);
    return items.flatMap(
        list -> byOffset(page, list).or(() -> byPage(page, list)).or(() -> byToken(page, list)));
  }

  private static Optional<Pagination> byOffset(ActionPage page, String items) {
    Optional<PageRow> offset = find(page.parameters(), OFFSETS, COUNTS);
    Optional<PageRow> limit = find(page.parameters(), LIMITS, COUNTS);
    return offset.isPresent() && limit.isPresent()
        ? Optional.of(
            new Pagination.Offset(offset.get().name(), limit.get().name(), items, total(page)))
        : Optional.empty();
  }

  private static Optional<Pagination> byPage(ActionPage page, String items) {
    Optional<PageRow> number = find(page.parameters(), PAGES, COUNTS).filter(PagingRule::fromOne);
    Optional<PageRow> size = find(page.parameters(), SIZES, COUNTS);
    return number.isPresent() && size.isPresent()
        ? Optional.of(
            new Pagination.Page(number.get().name(), size.get().name(), items, total(page)))
        : Optional.empty();
  }

  private static Optional<Pagination> byToken(ActionPage page, String items) {
    Optional<PageRow> token = find(page.parameters(), TOKENS, Set.of(Scalar.STRING));
    Optional<PageRow> next = find(page.response(), NEXTS, Set.of(Scalar.STRING));
    Optional<String> limit = find(page.parameters(), LIMITS, COUNTS).map(PageRow::name);
    return token.isPresent() && next.isPresent()
        ? Optional.of(new Pagination.Token(token.get().name(), next.get().name(), items, limit))
        : Optional.empty();
  }

  private static boolean fromOne(PageRow row) {
    String text = PlainText.of(row.text()).toLowerCase(Locale.ROOT);
    boolean index = INDEX.matcher(text).find() && !FROM_ONE.matcher(text).find();
    return !FROM_ZERO.matcher(text).find() && !index;
  }

  private static Optional<String> total(ActionPage page) {
    return find(page.response(), TOTALS, Set.of(Scalar.INT)).map(PageRow::name);
  }

  /** Returns the row with the first of some names that has one, in whatever capitals. */
  private static Optional<PageRow> find(
      List<PageRow> rows, List<String> names, Set<Scalar> scalars) {
    return names.stream().flatMap(name -> named(rows, name, scalars)).findFirst();
  }

  private static Stream<PageRow> named(List<PageRow> rows, String name, Set<Scalar> scalars) {
    return rows.stream()
        .filter(row -> row.name().equalsIgnoreCase(name))
        .filter(row ->
            row.type() instanceof PageType.Single single && scalars.contains(single.scalar()));
  }
}
