package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Effect;
import dev.countersign.page.ExpectedPages;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    Map<String, Long> counted = Map.of(
        "read", count(all, facts -> facts.effect() == Effect.READ),
        "destroy", count(all, facts -> facts.effect() == Effect.DESTROY),
        "costs", count(all, ActionFacts::costs),
        "deprecated", count(all, facts -> facts.deprecation().isPresent()),
        "pagination", count(all, facts -> facts.pagination().isPresent()),
        "constraints",
            all.stream().mapToLong(facts -> facts.constraints().size()).sum());

    assertThat(counted)
        .isEqualTo(Map.of(
            "read", 485L,
            "destroy", 169L,
            "costs", 77L,
            "deprecated", 12L,
            "pagination", 162L,
            "constraints", 75L));
  }

  @Test
  void fieldsHaveAsManyFactsAsAReaderFound() throws IOException {
    List<FieldFacts> all =
        ExpectedPages.pages().stream().flatMap(FactsCatalogueTest::fields).toList();
    Map<String, Long> counted = Map.of(
        "secret", count(all, FieldFacts::secret),
        "guessed secret", count(all, facts -> facts.guessed().contains("secret")),
        "deprecated", count(all, facts -> facts.deprecation().isPresent()));

    assertThat(counted).isEqualTo(Map.of("secret", 95L, "guessed secret", 5L, "deprecated", 59L));
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
