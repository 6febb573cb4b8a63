package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Effect;
import dev.countersign.page.ExpectedPages;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in the catalogue: a rule that dies or grows greedy is noticed here. */
class FactsCatalogueTest {

  @Test
  void everyFactIsAcceptedByTheLanguage() throws IOException {
    for (ActionPage page : ExpectedPages.pages()) {
      assertThat(new FactsAsDefinition(page).complaints()).as(page.path()).isEmpty();
    }
  }

  @Test
  void actionsHaveAsManyFactsAsAReaderFound() throws IOException {
    List<ActionFacts> all = ExpectedPages.pages().stream().map(Prose::ofAction).toList();
    assertThat(count(all, facts -> facts.effect() == Effect.READ)).isBetween(480L, 495L);
    assertThat(count(all, facts -> facts.effect() == Effect.DESTROY)).isBetween(160L, 175L);
    assertThat(count(all, ActionFacts::costs)).isBetween(70L, 85L);
    assertThat(count(all, facts -> facts.deprecation().isPresent())).isBetween(12L, 13L);
    assertThat(count(all, facts -> facts.pagination().isPresent())).isBetween(155L, 165L);
    assertThat(all.stream().mapToInt(facts -> facts.constraints().size()).sum()).isBetween(60, 85);
  }

  @Test
  void fieldsHaveAsManyFactsAsAReaderFound() throws IOException {
    List<FieldFacts> all =
        ExpectedPages.pages().stream().flatMap(FactsCatalogueTest::fields).toList();
    assertThat(count(all, FieldFacts::secret)).isBetween(95L, 97L);
    assertThat(count(all, facts -> facts.guessed().contains("secret"))).isBetween(3L, 15L);
    assertThat(count(all, facts -> facts.deprecation().isPresent())).isBetween(57L, 61L);
  }

  private static Stream<FieldFacts> fields(ActionPage page) {
    Stream<PageRow> answered = Stream.concat(
        page.response().stream(),
        page.models().stream().map(PageModel::fields).flatMap(List::stream));
    return Stream.concat(
        page.parameters().stream().map(row -> Prose.ofField(page, row, true)),
        answered.map(row -> Prose.ofField(page, row, false)));
  }

  private static <T> long count(List<T> all, Predicate<T> test) {
    return all.stream().filter(test).count();
  }
}
