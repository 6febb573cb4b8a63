package dev.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonValueTest {
  @Test
  void valuesPrintAsJsonInTheirOrder() {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("z", JsonValue.of(List.of(JsonValue.of(1), JsonValue.of(true), JsonValue.NULL)));
    fields.put("a\"\n", JsonValue.of("tab\t \u0001 \ud83d \ud83d\ude00"));
    fields.put("e", JsonValue.of(Map.of()));
    assertThat(JsonValue.of(fields))
        .hasToString(
            "{\"z\":[1,true,null],\"a\\\"\\n\":\"tab\\t \\u0001 \\ud83d \ud83d\ude00\",\"e\":{}}");
  }

  @Test
  void numbersKeepTheirTextUntilTheyAreAskedFor() {
    JsonValue number = JsonValue.number("12345678901234567890.50");
    assertThat(number.asText()).isEqualTo("12345678901234567890.50");
    assertThat(number.asDecimal()).isEqualTo(new BigDecimal("12345678901234567890.50"));
    assertThatThrownBy(number::asLong).isInstanceOf(ArithmeticException.class);
    assertThat(JsonValue.of("42").asLong()).isEqualTo(42);
    assertThat(JsonValue.number("7.0").asLong()).isEqualTo(7);
    assertThatThrownBy(() -> JsonValue.number("1e99999999999").asDecimal())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> JsonValue.number("01")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonValue.number("NaN")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAccessAsTheWrongKindNamesBothKindsAndNotTheValue() {
    JsonValue text = JsonValue.of("canary");
    assertThatThrownBy(text::asLong)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the JSON value is of kind TEXT and holds no number");
    assertThatThrownBy(text::asBoolean).hasMessageContaining("no boolean");
    assertThatThrownBy(text::asList).hasMessageContaining("no list");
    assertThatThrownBy(() -> text.get("a")).hasMessageContaining("no object");
    assertThatThrownBy(JsonValue.NULL::asText).hasMessageContaining("kind NULL");
  }

  @Test
  void fieldsAreFoundByNameAndCollectionsAreImmutable() {
    JsonValue object = JsonValue.of(Map.of("a", JsonValue.of(false)));
    assertThat(object.get("a")).contains(JsonValue.of(false));
    assertThat(object.get("b")).isEmpty();
    assertThat(object.get("a").orElseThrow().asBoolean()).isFalse();
    assertThatThrownBy(() -> object.asObject().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(object).isEqualTo(JsonValue.of(Map.of("a", JsonValue.of(false))));
    assertThat(object).hasSameHashCodeAs(JsonValue.of(Map.of("a", JsonValue.of(false))));
    assertThat(JsonValue.of(1)).isNotEqualTo(JsonValue.of("1"));
  }
}
