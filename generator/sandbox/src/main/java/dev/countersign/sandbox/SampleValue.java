package dev.countersign.sandbox;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes up single values of the declared type; the same value every time. */
final class SampleValue {
  /** The moment at which everything happens in a sandbox. */
  static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final BigDecimal FRACTION = new BigDecimal("1.5");

  private SampleValue() {}

  /** A value for the element with a number, from 0, of all elements that the field has. */
  static JsonNode of(Field field, Scalar scalar, int number) {
    return switch (scalar) {
      case STRING -> JSON.stringNode(text(field, number));
      case INT -> JSON.numberNode(integer(field, number));
      case FLOAT -> JSON.numberNode(within(field, FRACTION));
      case BOOL -> JSON.booleanNode(true);
    };
  }

  private static String text(Field field, int number) {
    List<EnumValue> values = field.rules().values();
    return values.isEmpty() || field.secret()
        ? SampleText.of(field, number)
        : values.get(number % values.size()).value();
  }

  private static long integer(Field field, int number) {
    List<EnumValue> values = field.rules().values();
    if (!values.isEmpty()) {
      return Long.parseLong(values.get(number % values.size()).value());
    }
    if (SampleText.isMoment(field.name())) {
      return MOMENT.getEpochSecond();
    }
    long plain = field.name().endsWith("Count") ? Answer.LIST_SIZE : number + 1L;
    return within(field, BigDecimal.valueOf(plain)).longValue();
  }

  private static BigDecimal within(Field field, BigDecimal number) {
    return field
        .rules()
        .range()
        .filter(bounds -> !bounds.contains(number))
        .map(bounds -> edge(bounds, number))
        .orElse(number);
  }

  private static BigDecimal edge(Bounds bounds, BigDecimal number) {
    return bounds
        .min()
        .map(least -> least.setScale(0, RoundingMode.CEILING).max(number))
        .filter(bounds::contains)
        .or(bounds::max)
        .or(bounds::min)
        .orElse(number);
  }
}
