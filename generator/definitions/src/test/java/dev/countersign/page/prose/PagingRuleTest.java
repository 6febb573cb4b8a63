package dev.countersign.page.prose;

import static dev.countersign.definition.FieldType.Scalar.FLOAT;
import static dev.countersign.definition.FieldType.Scalar.INT;
import static dev.countersign.definition.FieldType.Scalar.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Pagination;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingRuleTest {

  @Test
  void offsetAndLimitAreFoundInWhateverCapitals() {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("OffSet", INT, "")
        .sends("Limit", STRING, "")
        .answersList("Hosts", "Host")
        .answers("TotalCount", INT);
    assertThat(page.facts().pagination())
        .contains(new Pagination.Offset("OffSet", "Limit", "Hosts", Optional.of("TotalCount")));
    assertThat(page.facts().guessed()).contains("pagination");
  }

  @Test
  void totalThatIsNoWholeNumberIsNone() {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("Offset", INT, "")
        .sends("Limit", INT, "")
        .answersList("Hosts", "Host")
        .answers("TotalCount", STRING);
    assertThat(page.facts().pagination())
        .contains(new Pagination.Offset("Offset", "Limit", "Hosts", Optional.empty()));
  }

  @Test
  void pagesAreCountedFromOne() {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("Page", INT, "页码")
        .sends("PageSize", INT, "")
        .answersList("Hosts", "Host");
    assertThat(page.facts().pagination())
        .contains(new Pagination.Page("Page", "PageSize", "Hosts", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"页码，从0开始", "页码。默认 0", "页索引", "Number of the page, starts at 0", "Page index"})
  void pagesThatMayCountFromZeroCannotBeWrittenDown(String text) {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("Page", INT, text)
        .sends("PageSize", INT, "")
        .answersList("Hosts", "Host");
    assertThat(page.facts().pagination()).isEmpty();
  }

  @Test
  void tokenNeedsItsNextOne() {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("Marker", STRING, "")
        .sends("Limit", INT, "")
        .answersList("Hosts", "Host");
    assertThat(page.facts().pagination()).isEmpty();
    page.answers("NextMarker", STRING);
    assertThat(page.facts().pagination())
        .contains(new Pagination.Token("Marker", "NextMarker", "Hosts", Optional.of("Limit")));
  }

  @Test
  void listOfModelsHoldsTheElements() {
    PageBuilder page = paged("ListLogs").answersList("Names", "").answersList("Entries", "Log");
    assertThat(page.facts().pagination().map(Pagination::items)).contains("Entries");
  }

  @Test
  void ofSeveralListsTheOneCountsThatTheActionIsNamedAfter() {
    PageBuilder page = paged("DescribeHostModel")
        .answersList("Stock", "Stock")
        .answersList("HostModels", "HostModel");
    assertThat(page.facts().pagination().map(Pagination::items)).contains("HostModels");
  }

  @Test
  void ofListsOfTextsTheOneOfRowsCounts() {
    PageBuilder page = paged("GetTable").answersList("Header", "").answersList("Rows", "");
    assertThat(page.facts().pagination().map(Pagination::items)).contains("Rows");
  }

  @Test
  void twoListsThatMayHoldTheElementsAreNone() {
    PageBuilder page = paged("ListThings").answersList("Good", "Good").answersList("Bad", "Bad");
    assertThat(page.facts().pagination()).isEmpty();
  }

  @Test
  void onlyAReadingActionIsPaged() {
    PageBuilder page = paged("CreateHosts").answersList("Hosts", "Host");
    assertThat(page.facts().pagination()).isEmpty();
  }

  @Test
  void countThatIsNeitherNumberNorTextIsNone() {
    PageBuilder page = new PageBuilder("ListHosts")
        .sends("Offset", FLOAT, "")
        .sends("Limit", INT, "")
        .answersList("Hosts", "Host");
    assertThat(page.facts().pagination()).isEmpty();
  }

  private static PageBuilder paged(String action) {
    return new PageBuilder(action).sends("Offset", INT, "").sends("Limit", INT, "");
  }
}
