package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Bounds;
import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Effect;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Model;
import dev.countersign.definition.Pagination;
import dev.countersign.definition.Presence;
import dev.countersign.definition.RetryClass;
import dev.countersign.definition.Waiter;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All of the language is read as it is written. */
class FullLanguageTest {

  private static final Path FOLDER = Path.of("src/test/resources/full");

  private final Api api = load("CreateThing", "ListThings", "ListByPage", "ListByToken");
  private final Action create = this.api.actions().get(0);

  @Test
  void definitionUsesEveryKeyOfTheLanguage() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    for (Keys kind : Keys.KINDS) {
      for (String key : kind.names()) {
        assertThat(text).as(kind.thing()).containsPattern("[^A-Za-z]" + key + ":");
      }
    }
  }

  @Test
  void apiIsReadWithAllItsKeys() {
    assertThat(this.api.name()).isEqualTo("UFull");
    assertThat(this.api.docs().summary()).contains("Everything.");
    assertThat(this.api.docs().description()).contains("Two lines,\nboth kept.");
    assertThat(this.api.endpoint()).contains("https://api.example.com/");
    assertThat(this.api.javaName()).contains("Full");
    assertThat(this.api.location()).isEqualTo(place("countersign/ufull.yaml", 3, 6));
    assertThat(this.api.actions())
        .extracting(Action::name)
        .containsExactly("CreateThing", "ListThings", "ListByPage", "ListByToken");
  }

  @Test
  void modelsAreReadInLongAndInShortForm() {
    Model thing = this.api.models().get(0);
    assertThat(thing.name()).isEqualTo("Thing");
    assertThat(thing.docs().summary()).contains("A thing.");
    assertThat(thing.docs().see()).containsExactly("ListThings");
    assertThat(thing.docs().deprecation())
        .contains(new Deprecation("Too plain.", Optional.of("Part")));
    assertThat(thing.javaName()).contains("ApiThing");
    assertThat(thing.fields()).extracting(Field::required).containsExactly(true, false, false);
    assertThat(thing.fields().get(1).type())
        .isEqualTo(new FieldType.ListOf(new FieldType.ModelRef("Part", false)));
    assertThat(this.api.models().get(1).fields())
        .extracting(Field::type)
        .containsExactly(
            Scalar.STRING,
            new FieldType.MapOf(Scalar.STRING),
            new FieldType.ListOf(new FieldType.ListOf(Scalar.FLOAT)));
  }

  @Test
  void errorsAreReadWithTheirRetryClass() {
    assertThat(this.api.errors())
        .extracting(ErrorCode::code, ErrorCode::summary, ErrorCode::retry)
        .containsExactly(
            tuple(8039L, Optional.of("Too many things."), RetryClass.NEVER),
            tuple(153L, Optional.of("Slow down."), RetryClass.THROTTLED),
            tuple(-1L, Optional.empty(), RetryClass.NEVER));
    assertThat(this.create.errors().get(0).retry()).isEqualTo(RetryClass.RETRYABLE);
  }

  @Test
  void actionIsReadWithAllItsKeys() {
    assertThat(this.create.docs().summary()).contains("Makes a thing.");
    assertThat(this.create.docs().see()).containsExactly("ListThings", "DeleteThing");
    assertThat(this.create.docs().deprecation())
        .contains(new Deprecation("Make something else.", Optional.empty()));
    assertThat(this.create.effect()).isEqualTo(Effect.WRITE);
    assertThat(this.create.costs()).isTrue();
    assertThat(this.create.javaName()).contains("MakeThing");
    assertThat(this.create.origin().source()).contains("create_thing.md:12");
    assertThat(this.create.origin().guessed()).containsExactly("effect");
    assertThat(this.create.location()).isEqualTo(place("countersign/ufull/CreateThing.yaml", 2, 9));
  }

  @Test
  void parametersComeInTheOrderOfTheFile() {
    assertThat(this.create.parameters())
        .extracting(Field::name)
        .startsWith("Region", "zone", "Name", "Kind", "Mode")
        .endsWith("Ids", "Day");
  }

  @Test
  void parameterIsReadWithAllItsKeys() {
    Field name = parameter("Name");
    assertThat(name.required()).isTrue();
    assertThat(name.docs().summary()).contains("Name: of the thing.");
    assertThat(name.javaName()).contains("thingName");
    assertThat(name.rules().length()).contains(bounds("1", "63"));
    assertThat(name.rules().pattern()).contains("[a-z]+");
    assertThat(name.origin().source()).contains("create_thing.md:20");
    assertThat(name.origin().guessed()).containsExactly("required", "length");
    assertThat(name.docs().deprecation().orElseThrow().summary()).isEqualTo("Use Id.");
    assertThat(parameter("Region").client()).isTrue();
    assertThat(parameter("zone").required()).isFalse();
    assertThat(parameter("Password").secret()).isTrue();
    assertThat(parameter("UserData").rules().base64()).isTrue();
  }

  @Test
  void textStaysTextWhateverYamlWouldGuess() {
    assertThat(parameter("Name").rules().defaultValue()).contains("on");
    assertThat(parameter("Kind").rules().values())
        .extracting(EnumValue::value)
        .containsExactly("NO", "on", "010", "1:30");
    assertThat(parameter("Kind").rules().defaultValue()).contains("010");
    assertThat(parameter("Day").rules().defaultValue()).contains("2026-01-01");
  }

  @Test
  void boundsMayBeOpen() {
    assertThat(parameter("Count").rules().range()).contains(bounds("1", "100"));
    assertThat(parameter("Ratio").rules().range())
        .contains(new Bounds(Optional.empty(), Optional.of(new BigDecimal("1.10"))));
    assertThat(parameter("Size").rules().range())
        .contains(new Bounds(Optional.of(BigDecimal.ONE), Optional.empty()));
  }

  @Test
  void fieldsNestInListsAndMaps() {
    FieldType.ListOf disks = (FieldType.ListOf) parameter("Disks").type();
    List<Field> fields = ((FieldType.Nested) disks.element()).fields();
    assertThat(fields).extracting(Field::name).containsExactly("Type", "Options");
    FieldType.MapOf options = (FieldType.MapOf) fields.get(1).type();
    assertThat(((FieldType.Nested) options.value()).fields().get(0).type())
        .isEqualTo(new FieldType.FreeObject());
  }

  @Test
  void constraintsAreReadInAllForms() {
    assertThat(this.create.constraints())
        .containsExactly(
            new Constraint.AtMostOneOf(List.of("Kind", "Mode")),
            new Constraint.ExactlyOneOf(List.of("Size", "Ratio")),
            new Constraint.AtLeastOneOf(List.of("Ids", "Extra")),
            new Constraint.Required("Size", new Condition("Kind", List.of("NO", "on"))),
            new Constraint.Required("Force", new Condition("Size", List.of())),
            new Constraint.Excluded("Password", new Condition("Force", List.of("true"))),
            new Constraint.Excluded("Ratio", new Condition("Count", List.of())));
  }

  @Test
  void responseFieldsSayWhenTheyAreThere() {
    assertThat(response("Id").presence()).contains(new Presence("Ids", false));
    assertThat(response("Results").presence()).contains(new Presence("Ids", true));
    assertThat(response("Results").oneForEach()).contains("Ids");
  }

  @Test
  void modelOfTheActionWinsWithinTheAction() {
    assertThat(response("Own").type()).isEqualTo(new FieldType.ModelRef("Part", true));
    assertThat(response("Thing").type()).isEqualTo(new FieldType.ModelRef("Thing", false));
    assertThat(this.create.models()).extracting(Model::name).containsExactly("Part");
  }

  @Test
  void waiterIsReadWithAllItsKeys() {
    Waiter ready = this.create.waiters().get(0);
    assertThat(ready.name()).isEqualTo("Ready");
    assertThat(ready.docs().summary()).contains("The thing is ready.");
    assertThat(ready.success())
        .containsExactly(
            new Waiter.State(List.of("State"), List.of("Ready")),
            new Waiter.State(List.of("Thing", "Parts", "Name"), List.of("a", "b")));
    assertThat(ready.failure())
        .containsExactly(new Waiter.State(List.of("State"), List.of("Broken")));
    assertThat(ready.every()).isEqualTo(Duration.ofMillis(500));
    assertThat(ready.atMost()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void paginationIsReadInAllForms() {
    assertThat(this.api.actions())
        .extracting(action -> action.pagination().orElse(null))
        .containsExactly(
            null,
            new Pagination.Offset("Offset", "Limit", "Things", Optional.of("Total")),
            new Pagination.Page("Page", "Size", "Things", Optional.empty()),
            new Pagination.Token("Token", "Next", "Things", Optional.of("Limit")));
  }

  private Field parameter(String name) {
    return find(this.create.parameters(), name);
  }

  private Field response(String name) {
    return find(this.create.response(), name);
  }

  private static Field find(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds bounds(String min, String max) {
    return new Bounds(Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)));
  }

  private static SourceLocation place(String file, int line, int column) {
    return new SourceLocation(file, line, column);
  }

  private static Api load(String... actions) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api =
        ApiLoader.load(DefinitionLookups.directory(FOLDER), "ufull", List.of(actions), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return api.orElseThrow();
  }
}
