package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookups;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every action of the definitions that ship can be played. */
final class ShippedDefinitionsTest {
  private static final List<String> APIS = List.of("uhost", "uaccount");

  @AutoClose
  private static Sandbox sandbox;

  private static TestClient client;

  @BeforeAll
  static void start() {
    Sandbox.Builder builder = Sandbox.builder();
    APIS.forEach(builder::api);
    sandbox = builder.start();
    client = TestClient.of(sandbox);
  }

  @TestFactory
  Stream<DynamicTest> callWithAllThatIsRequiredIsAnsweredWithAllThatIsRequired() {
    return APIS.stream()
        .map(ShippedDefinitionsTest::load)
        .flatMap(api -> api.actions().stream()
            .map(action -> new ActionScope(api, action))
            .map(scope -> DynamicTest.dynamicTest(scope.action().name(), () -> call(scope))));
  }

  private static void call(ActionScope scope) {
    Action action = scope.action();
    List<String> parameters = new ArrayList<>();
    addRequired(scope, "", action.parameters(), parameters);

    JsonNode answer = client.call(action.name(), parameters.toArray(String[]::new));

    assertThat(answer.path("Message").asString("")).isEmpty();
    assertThat(answer.path("RetCode").asInt()).isZero();
    for (Field field : action.response()) {
      boolean expected = field.required() && field.presence().isEmpty();
      assertThat(answer.has(field.name()) || !expected).as(field.name()).isTrue();
    }
  }

  private static void addRequired(
      ActionScope scope, String prefix, List<Field> fields, List<String> parameters) {
    for (Field field : fields) {
      if (field.required()) {
        add(scope, prefix + field.name(), field, field.type(), parameters);
      }
    }
  }

  private static void add(
      ActionScope scope, String name, Field field, FieldType type, List<String> parameters) {
    if (type instanceof FieldType.Scalar scalar) {
      parameters.add(name);
      parameters.add(SampleValue.of(field, scalar, 0).asString());
    } else if (type instanceof FieldType.ListOf list) {
      add(scope, name + ".0", field, list.element(), parameters);
    } else if (type instanceof FieldType.MapOf map) {
      add(scope, name + ".key", field, map.value(), parameters);
    } else if (type instanceof FieldType.ModelRef reference) {
      addRequired(scope, name + ".", scope.fields(reference), parameters);
    } else if (type instanceof FieldType.Nested nested) {
      addRequired(scope, name + ".", nested.fields(), parameters);
    }
  }

  private static Api load(String name) {
    Diagnostics diagnostics = new Diagnostics();
    return ApiLoader.load(
            DefinitionLookups.classPath(ShippedDefinitionsTest.class.getClassLoader()),
            name,
            List.of(),
            diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
  }
}
