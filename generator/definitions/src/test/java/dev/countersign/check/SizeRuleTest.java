package dev.countersign.check;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Docs;
import dev.countersign.definition.Effect;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Model;
import dev.countersign.definition.Origin;
import dev.countersign.definition.Pagination;
import dev.countersign.definition.RetryClass;
import dev.countersign.definition.Rules;
import dev.countersign.definition.Waiter;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an API holds in all its parts together, up to what it may hold and one more. */
class SizeRuleTest {
  private static final String FIELDS =
      "fields in all, and 20000 are the most. Make two APIs of it.";
  private static final String WITHIN =
      " has 5001 fields with those of its objects and models, and 5000 are the most. Make models of"
          + " the API of some objects.";
  private static final Pagination PAGED =
      new Pagination.Offset("Offset", "Limit", "Items", Optional.empty());

  @Test
  void fieldsOfARequestCountWithThoseOfItsObjectsAndModels() {
    List<Field> most = nCopies(1000, object(nCopies(4, field(Scalar.INT))));
    List<Field> some = most.subList(0, 500);
    List<Model> models = nCopies(5, model(500));

    assertThat(complaints(List.of(), Made.of(1).sends(most))).isEmpty();
    assertThat(complaints(List.of(), Made.of(1).sends(more(most))))
        .containsExactly(at(1) + "Run" + WITHIN);
    assertThat(complaints(List.of(), Made.of(1).answers(more(most))))
        .containsExactly(at(1) + "Run" + WITHIN);
    assertThat(complaints(List.of(), Made.of(1).sends(some).holds(models))).isEmpty();
    assertThat(complaints(List.of(), Made.of(1).sends(more(some)).holds(models)))
        .containsExactly(at(1) + "Run" + WITHIN);
    assertThat(complaints(List.of(model(5000)))).isEmpty();
    assertThat(complaints(List.of(model(5001)))).containsExactly(at(99) + "Model M" + WITHIN);
  }

  @Test
  void fieldsOfAllModelsAndActionsCountOnce() {
    List<Model> models = nCopies(4, model(4999));
    List<Field> one = List.of(field(Scalar.INT));

    assertThat(complaints(
            models,
            Made.of(1).sends(one),
            Made.of(2).answers(one),
            Made.of(3).holds(List.of(model(2)))))
        .isEmpty();
    assertThat(complaints(
            models,
            Made.of(1).sends(one),
            Made.of(2).answers(one),
            Made.of(3).holds(List.of(model(3)))))
        .containsExactly(at(3) + "The API has 20001 " + FIELDS);
    assertThat(complaints(
            nCopies(4, model(5000)), Made.of(1).sends(one), Made.of(2).sends(one)))
        .containsExactly(at(1) + "The API has 20001 " + FIELDS);
  }

  @Test
  void valuesOfAllFieldsCount() {
    Field values = field(Scalar.INT, 2000);
    List<Field> within = List.of(object(nCopies(12, values)));

    assertThat(complaints(
            List.of(), Made.of(1).sends(within), Made.of(2).answers(nCopies(13, values))))
        .isEmpty();
    assertThat(complaints(
            List.of(),
            Made.of(1).sends(within),
            Made.of(2).answers(nCopies(13, values)).sends(List.of(field(Scalar.INT, 1)))))
        .containsExactly(at(2) + "The API has 50001 values in all, and 50000 are the most. List the"
            + " usual ones: others are taken, too.");
  }

  @Test
  void errorsOfTheApiCountForEachAction() {
    assertThat(complaints(500, nCopies(200, Made.of(1)))).isEmpty();
    assertThat(complaints(500, nCopies(199, Made.of(1)), Made.of(2).fails(1)))
        .containsExactly(
            at(2) + "The API has 100001 errors in all actions, and 100000 are the most."
                + " Move errors of the API to the actions that have them.");
  }

  @Test
  void paginationsOfAllActionsCount() {
    Made paged = Made.of(1).paged();

    assertThat(complaints(0, nCopies(500, paged), Made.of(2))).isEmpty();
    assertThat(complaints(0, nCopies(500, paged), Made.of(2).paged(), Made.of(3).paged()))
        .containsExactly(
            at(2) + "The API has 501 paginations, and 500 are the most. Make two APIs of it.");
  }

  @Test
  void namesAndValuesOfAllWaitersCount() {
    List<Waiter> most = nCopies(10, waiter(4, 46, 50));

    assertThat(complaints(List.of(), Made.of(1).waits(most))).isEmpty();
    assertThat(complaints(
            List.of(), Made.of(1).waits(most), Made.of(2).waits(List.of(waiter(1, 1, 2)))))
        .containsExactly(
            at(7) + "The API has 1004 names and values in the conditions of its waiters,"
                + " and 1000 are the most. Make two APIs of it.");
  }

  /** An action to be made; the line of its definition, and what it has. */
  private record Made(
      int line,
      List<Field> parameters,
      List<Field> response,
      List<Model> models,
      int errors,
      Optional<Pagination> pagination,
      List<Waiter> waiters) {
    static Made of(int line) {
      return new Made(line, List.of(), List.of(), List.of(), 0, Optional.empty(), List.of());
    }

    Made sends(List<Field> fields) {
      return new Made(
          this.line,
          fields,
          this.response,
          this.models,
          this.errors,
          this.pagination,
          this.waiters);
    }

    Made answers(List<Field> fields) {
      return new Made(
          this.line,
          this.parameters,
          fields,
          this.models,
          this.errors,
          this.pagination,
          this.waiters);
    }

    Made holds(List<Model> own) {
      return new Made(
          this.line,
          this.parameters,
          this.response,
          own,
          this.errors,
          this.pagination,
          this.waiters);
    }

    Made fails(int ways) {
      return new Made(
          this.line,
          this.parameters,
          this.response,
          this.models,
          ways,
          this.pagination,
          this.waiters);
    }

    Made paged() {
      return new Made(
          this.line,
          this.parameters,
          this.response,
          this.models,
          this.errors,
          Optional.of(PAGED),
          this.waiters);
    }

    Made waits(List<Waiter> some) {
      return new Made(
          this.line,
          this.parameters,
          this.response,
          this.models,
          this.errors,
          this.pagination,
          some);
    }

    Action action() {
      return new Action(
          "Run",
          Docs.NONE,
          Effect.READ,
          false,
          Optional.empty(),
          this.parameters,
          this.response,
          this.models,
          nCopies(this.errors, error()),
          List.of(),
          this.pagination,
          this.waiters,
          Origin.NONE,
          place(this.line));
    }
  }

  private static List<String> complaints(List<Model> models, Made... actions) {
    return complaints(models, 0, Stream.of(actions));
  }

  private static List<String> complaints(int errors, List<Made> actions, Made... more) {
    return complaints(List.of(), errors, Stream.concat(actions.stream(), Stream.of(more)));
  }

  private static List<String> complaints(List<Model> models, int errors, Stream<Made> actions) {
    Diagnostics diagnostics = new Diagnostics();
    Api api = new Api(
        "Big",
        Docs.NONE,
        Optional.empty(),
        Optional.empty(),
        actions.map(Made::action).toList(),
        models,
        nCopies(errors, error()),
        place(0));
    SizeRule.check(api, diagnostics);
    return diagnostics.sorted().stream().map(DiagnosticRenderer::render).toList();
  }

  private static String at(int line) {
    return "big.yaml:" + line + ":1: error[CS130]: ";
  }

  private static SourceLocation place(int line) {
    return line == 0 ? SourceLocation.ofFile("big.yaml") : new SourceLocation("big.yaml", line, 1);
  }

  private static List<Field> more(List<Field> fields) {
    List<Field> all = new ArrayList<>(fields);
    all.add(field(Scalar.INT));
    return all;
  }

  private static Field object(List<Field> fields) {
    return field(new FieldType.ListOf(new FieldType.Nested(fields)));
  }

  private static Field field(FieldType type) {
    return field(type, 0);
  }

  private static Field field(FieldType type, int values) {
    List<EnumValue> all =
        nCopies(values, new EnumValue("1", Optional.empty(), Optional.empty(), place(0)));
    return new Field(
        "F",
        type,
        false,
        false,
        false,
        Docs.NONE,
        Optional.empty(),
        new Rules(
            all, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false),
        Optional.empty(),
        Optional.empty(),
        Origin.NONE,
        place(0));
  }

  private static Model model(int fields) {
    return new Model(
        "M", Docs.NONE, Optional.empty(), nCopies(fields, field(Scalar.INT)), place(99));
  }

  private static ErrorCode error() {
    return new ErrorCode(1, Optional.empty(), RetryClass.NEVER, place(0));
  }

  private static Waiter waiter(int names, int values, int failures) {
    return new Waiter(
        "W",
        Docs.NONE,
        List.of(new Waiter.State(nCopies(names, "A"), nCopies(values, "a"))),
        List.of(new Waiter.State(List.of("A"), nCopies(failures - 1, "a"))),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        place(7));
  }
}
