package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.call.PageOrder.Course;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which page follows which; a page is its total or token here, and a request says what it asks for. */
final class PageOrderTest {
  private static final List<String> TWO = List.of("a", "b");
  private static final List<String> ONE = List.of("c");

  private static Course<String, Object> byOffset(@Nullable Object first, @Nullable Object limit) {
    return PageOrder.<String, Object>byOffset(first, limit, page -> 0, page -> page, Long::toString)
        .begin();
  }

  private static Course<String, Object> byPage(@Nullable Object first, @Nullable Object size) {
    return PageOrder.<String, Object>byPage(first, size, page -> 0, page -> page, Long::toString)
        .begin();
  }

  private static Course<String, String> byToken(@Nullable String first) {
    return PageOrder.<String, String>byToken(first, page -> page, Function.identity())
        .begin();
  }

  @Test
  void theOffsetGrowsByWhatCame() {
    Course<String, Object> course = byOffset(null, null);
    assertThat(course.next(9, TWO)).isEqualTo("2");
    assertThat(course.next(9, ONE)).isEqualTo("3");
  }

  @Test
  void theOffsetBeginsWhereTheRequestSays() {
    assertThat(byOffset(5L, null).next(9, TWO)).isEqualTo("7");
    assertThat(byOffset("5", null).next("9", TWO)).as("as text").isEqualTo("7");
    assertThat(byOffset("first", null).next("many", TWO)).as("as no number").isEqualTo("2");
  }

  @Test
  void aTotalThatIsReachedIsTheEnd() {
    assertThat(byOffset(null, 2).next(3, TWO)).isEqualTo("2");
    assertThat(byOffset(null, 2).next(2, TWO)).isNull();
    assertThat(byOffset(null, 2).next(1, TWO)).isNull();
    assertThat(byOffset(1, 2).next(3, TWO)).isNull();
    assertThat(byOffset(null, 9).next(3, TWO)).as("less than the limit").isEqualTo("2");
  }

  @Test
  void aTotalOfNothingBesideElementsTellsNothing() {
    assertThat(byOffset(null, 2).next(0, TWO)).isEqualTo("2");
    assertThat(byOffset(null, 3).next(0, TWO)).isNull();
    assertThat(byOffset(null, 2).next(-1, TWO)).isEqualTo("2");
  }

  @Test
  void withoutATotalAPageShorterThanTheLimitIsTheLast() {
    Course<String, Object> course = PageOrder.<String, Object>byOffset(
            null, 2, page -> 0, page -> null, Long::toString)
        .begin();
    assertThat(course.next(7, TWO)).isEqualTo("2");
    assertThat(course.next(7, ONE)).isNull();
  }

  @Test
  void aPageWithoutElementsIsTheLast() {
    assertThat(byOffset(null, null).next(9, List.of())).isNull();
    assertThat(byPage(null, null).next(9, List.of())).isNull();
  }

  @Test
  void elementsWithoutAValueCount() {
    Course<String, Object> offset = PageOrder.<String, Object>byOffset(
            null, 3, page -> 3, page -> null, Long::toString)
        .begin();
    assertThat(offset.next("", TWO)).as("two of three have a value").isEqualTo("3");
    assertThat(offset.next("", List.of())).as("none of three has one").isEqualTo("6");
    Course<String, Object> page = PageOrder.<String, Object>byPage(
            null, null, taken -> 3, taken -> 7, Long::toString)
        .begin();
    assertThat(page.next("", TWO)).isEqualTo("2");
    assertThat(page.next("", ONE)).isEqualTo("3");
    assertThatThrownBy(() -> {
          offset.next("", List.of());
          offset.next("", List.of());
        })
        .hasMessage("a page is the same as the one before it");
  }

  @Test
  void theSamePageAgainIsAnError() {
    Course<String, Object> course = byOffset(null, null);
    assertThat(course.next(9, TWO)).isEqualTo("2");
    assertThatThrownBy(() -> course.next(9, List.of("a", "b")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a page is the same as the one before it");
  }

  @Test
  void pagesAreCountedFromOne() {
    Course<String, Object> course = byPage(null, 2);
    assertThat(course.next(5, TWO)).isEqualTo("2");
    assertThat(course.next(5, List.of("d", "e"))).isEqualTo("3");
    assertThat(course.next(5, ONE)).isNull();
  }

  @Test
  void aPageInTheMiddleHasThoseBeforeItBehindIt() {
    assertThat(byPage(3, 2).next(6, TWO)).isNull();
    assertThat(byPage(3, 2).next(7, TWO)).isEqualTo("4");
    assertThat(byPage(3, null).next(6, TWO)).as("by the size that came").isNull();
    assertThat(byPage(3, null).next(7, TWO)).isEqualTo("4");
    assertThat(byPage(3, 10).next(23, TWO)).as("a short page").isEqualTo("4");
    assertThat(byPage(3, 10).next(22, TWO)).isNull();
  }

  @Test
  void tokensLeadOnUntilThereIsNone() {
    Course<String, String> course = byToken(null);
    assertThat(course.next("t1", TWO)).isEqualTo("t1");
    assertThat(course.next("t2", List.of()))
        .as("an empty page need not be the last")
        .isEqualTo("t2");
    assertThat(course.next("", TWO)).isNull();
    assertThat(PageOrder.<String, String>byToken(null, page -> null, Function.identity())
            .begin()
            .next("x", TWO))
        .isNull();
  }

  @Test
  void theTokenThatWasAskedWithIsTheEnd() {
    assertThat(byToken("t0").next("t0", TWO)).isNull();
    Course<String, String> course = byToken("t0");
    assertThat(course.next("t1", TWO)).isEqualTo("t1");
    assertThat(course.next("t1", TWO)).isNull();
  }

  @Test
  void tokensThatLeadInACircleAreAnError() {
    Course<String, String> course = byToken(null);
    assertThat(course.next("t1", TWO)).isEqualTo("t1");
    assertThat(course.next("t2", TWO)).isEqualTo("t2");
    assertThatThrownBy(() -> course.next("t1", TWO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the token of a page leads back to one that was there");
  }

  @Test
  void everyRunBeginsAnew() {
    PageOrder<String, Object> order =
        PageOrder.byOffset(null, null, page -> 0, page -> page, Long::toString);
    assertThat(order.begin().next(9, TWO)).isEqualTo("2");
    assertThat(order.begin().next(9, TWO)).isEqualTo("2");
  }
}
