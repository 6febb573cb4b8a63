package dev.countersign.call;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.wire.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java values into what is sent, for calls without a definition; not for several threads.
 *
 * <pre>
 * CharSequence, Character, OpenText       the text
 * Boolean                                 true, false
 * Byte, Short, Integer, Long, BigInteger,
 * OpenInt                                 its digits
 * Float, Double, BigDecimal               its shortest decimal, without exponent
 * JsonValue                               what its kind says
 * List                                    its elements, a null is refused
 * Map with texts as keys                  its entries, a null is left out
 * null                                    nothing
 * </pre>
 *
 * <p>Anything else is refused by name.
 */
final class DynamicValues {
  private static final int MAX_DEPTH = 60;

  /** More cannot be meant: a list that holds another one many times grows without end. */
  private static final int MAX_VALUES = 100_000;

  private final List<String> problems = new ArrayList<>(0);
  private int count;

  List<String> problems() {
    return this.problems;
  }

  void problem(String problem) {
    this.problems.add(problem);
  }

  Map<String, JsonValue> parameters(Map<String, ? extends @Nullable Object> parameters) {
    Map<String, JsonValue> converted = map("", parameters, 0);
    if (converted.containsKey("Signature")) {
      problem("Signature is computed and cannot be given");
    }
    if (this.count > MAX_VALUES) {
      problem("the parameters have more than " + MAX_VALUES + " values");
    }
    return converted;
  }

  private Map<String, JsonValue> map(String path, Map<?, ?> values, int depth) {
    Map<String, JsonValue> converted = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (key instanceof CharSequence) {
        String name = path.isEmpty() ? key.toString() : path + '.' + key;
        if (key.toString().isEmpty()) {
          problem((path.isEmpty() ? "a parameter" : shown(path)) + " has an empty name");
        }
        converted.put(key.toString(), value(name, value, depth + 1));
      } else {
        problem((path.isEmpty() ? "a name" : "a key of " + shown(path)) + " is "
            + (key == null ? "null" : "of " + key.getClass().getName()) + "; give a text");
      }
    });
    return converted;
  }

  private JsonValue value(String path, @Nullable Object value, int depth) {
    if (value == null) {
      return JsonValue.NULL;
    }
    this.count++;
    if (depth > MAX_DEPTH || this.count > MAX_VALUES) {
      if (this.count <= MAX_VALUES) {
        problem(shown(path) + " is nested deeper than " + MAX_DEPTH + " levels");
      }
      return JsonValue.NULL;
    }
    if (value instanceof List<?> list) {
      List<JsonValue> elements = new ArrayList<>();
      for (int i = 0; i < list.size() && this.count <= MAX_VALUES; i++) {
        elements.add(value(path + '.' + i, list.get(i), depth + 1));
      }
      return JsonValue.of(elements);
    }
    if (value instanceof Map<?, ?> map) {
      return JsonValue.of(map(path, map, depth));
    }
    JsonValue scalar = scalar(value);
    if (scalar == null) {
      problem(shown(path) + refusal(value));
      return JsonValue.NULL;
    }
    return scalar;
  }

  private static String refusal(Object value) {
    boolean notFinite = (value instanceof Double number && !Double.isFinite(number))
        || (value instanceof Float single && !Float.isFinite(single));
    return notFinite
        ? " is not a finite number"
        : " is of " + value.getClass().getName()
            + "; give a text, number, boolean, list, map or JsonValue";
  }

  /** The value of a type that is neither list nor map; null where the type is none of the table. */
  private static @Nullable JsonValue scalar(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return JsonValue.of(value.toString());
    }
    if (value instanceof OpenText text) {
      return JsonValue.of(text.text());
    }
    if (value instanceof Boolean bool) {
      return JsonValue.of(bool);
    }
    BigDecimal number = number(value);
    return number == null ? null : JsonValue.of(number);
  }

  private static @Nullable BigDecimal number(Object value) {
    if (value instanceof OpenInt number) {
      return BigDecimal.valueOf(number.value());
    }
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof BigInteger number) {
      return new BigDecimal(number);
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    boolean isFinite = (value instanceof Double number && Double.isFinite(number))
        || (value instanceof Float single && Float.isFinite(single));
    // By its own text: as a double, 0.1f would be 0.10000000149011612.
    return isFinite ? new BigDecimal(value.toString()) : null;
  }

  private static String shown(String path) {
    return Texts.printable(path);
  }
}
