package dev.countersign.sandbox;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.ListOf;
import dev.countersign.definition.FieldType.MapOf;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.FieldType.Nested;
import dev.countersign.definition.FieldType.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes up the answer to a call that is in order: every declared field, with a value of its type.
 *
 * <p>The same call gets the same answer. A model inside itself ends the descent, and so does an
 * answer that has grown large: there lists are empty and objects are left out.
 */
final class Answer {
  /** How many elements a list has where nothing else decides. */
  static final int LIST_SIZE = 2;

  private static final int LARGEST = 20_000;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ActionScope scope;
  private final Sent sent;
  private final Optional<Listing> listing;
  private final Deque<ModelRef> open = new ArrayDeque<>();
  private int size;

  private Answer(ActionScope scope, Sent sent, Optional<Listing> listing) {
    this.scope = scope;
    this.sent = sent;
    this.listing = listing;
  }

  /**
   * Answers a call.
   *
   * @param sent the parameters, with masks in place of what must not be seen again
   * @param listing the piece of a paged list that the call asks for
   */
  static ObjectNode to(ActionScope scope, Sent sent, Optional<Listing> listing) {
    Answer answer = new Answer(scope, sent, listing);
    ObjectNode body = Reply.head(scope.action().name(), RetCode.DONE);
    answer.fill(body, scope.action().response(), new Echo(sent, 0));
    // A field that this call does not get stays away, whatever it says of the list.
    listing.ifPresent(piece -> piece
        .beside()
        .field()
        .filter(body::has)
        .ifPresent(name -> body.set(name, piece.beside().value())));
    return body;
  }

  private void fill(ObjectNode object, List<Field> fields, Echo echo) {
    for (Field field : fields) {
      if (isPresent(field)) {
        this.size++;
        value(field, field.type(), echo).ifPresent(value -> object.set(field.name(), value));
      }
    }
  }

  private boolean isPresent(Field field) {
    return field
        .presence()
        .map(rule -> this.sent.part(rule.parameter()).isPresent() == rule.sent())
        .orElse(true);
  }

  private Optional<JsonNode> value(Field field, FieldType type, Echo echo) {
    if (type instanceof Scalar scalar) {
      return Optional.of(scalar(field, scalar, echo));
    }
    if (type instanceof ListOf list) {
      return Optional.of(list(field, list.element(), echo));
    }
    if (type instanceof MapOf map) {
      ObjectNode object = JSON.objectNode();
      value(field, map.value(), echo).ifPresent(value -> object.set("key-1", value));
      return Optional.of(object);
    }
    if (type instanceof Nested nested) {
      return object(nested.fields(), echo);
    }
    if (type instanceof ModelRef reference) {
      return model(reference, echo);
    }
    return Optional.of(JSON.objectNode().put("Sample", "value"));
  }

  private static JsonNode scalar(Field field, Scalar scalar, Echo echo) {
    return Optional.of(scalar)
        .filter(type -> type == Scalar.STRING && !field.secret())
        .flatMap(text -> echo.of(field.name()))
        .<JsonNode>map(JSON::stringNode)
        .orElseGet(() -> SampleValue.of(field, scalar, echo.number()));
  }

  private ArrayNode list(Field field, FieldType element, Echo echo) {
    ArrayNode array = JSON.arrayNode();
    for (Echo each : elements(field, element, echo)) {
      if (this.size < LARGEST) {
        this.size++;
        value(field, element, each).ifPresent(array::add);
      }
    }
    return array;
  }

  private List<Echo> elements(Field field, FieldType element, Echo echo) {
    if (field.type() instanceof ListOf list && list.element().equals(element)) {
      Optional<Listing> paged =
          this.listing.filter(listing -> isOfAction(field) && listing.isOf(field));
      if (field.oneForEach().isPresent()) {
        return Echo.forEach(field.oneForEach().get(), this.sent, textFields(element));
      }
      if (paged.isPresent()) {
        return paged.get().numbers().stream()
            .map(number -> new Echo(this.sent, number))
            .toList();
      }
    }
    return IntStream.range(0, LIST_SIZE)
        .mapToObj(index -> echo.inside(index, LIST_SIZE))
        .toList();
  }

  /** Tells a field of the answer itself from one of the same name somewhere inside. */
  private boolean isOfAction(Field field) {
    return this.scope.action().response().contains(field);
  }

  private List<String> textFields(FieldType element) {
    List<Field> fields = List.of();
    if (element instanceof ModelRef reference) {
      fields = this.scope.fields(reference);
    } else if (element instanceof Nested nested) {
      fields = nested.fields();
    }
    return fields.stream()
        .filter(field -> field.type() == Scalar.STRING)
        .map(Field::name)
        .toList();
  }

  private Optional<JsonNode> model(ModelRef reference, Echo echo) {
    if (this.open.contains(reference)) {
      return Optional.empty();
    }
    this.open.push(reference);
    Optional<JsonNode> object = object(this.scope.fields(reference), echo);
    this.open.pop();
    return object;
  }

  private Optional<JsonNode> object(List<Field> fields, Echo echo) {
    if (this.size >= LARGEST) {
      return Optional.empty();
    }
    ObjectNode object = JSON.objectNode();
    fill(object, fields, echo);
    return Optional.of(object);
  }
}
