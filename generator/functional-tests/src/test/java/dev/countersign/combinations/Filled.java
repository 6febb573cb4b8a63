package dev.countersign.combinations;

import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.catalogue.Reflect;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as a builder takes it, and as it travels.
 *
 * @param wire the texts, by what their names have behind the name of the parameter
 */
record Filled(Object value, Map<String, String> wire) {

  /** Puts the name of what holds it in front of all names. */
  Map<String, String> below(String name) {
    Map<String, String> all = new LinkedHashMap<>();
    this.wire.forEach((rest, text) -> all.put(name + rest, text));
    return all;
  }

  /** Makes up values that differ from each other as far as their rules allow. */
  static final class Maker {
    private int made;

    /** A value of a shape for a place that takes a Java type. */
    Filled of(Shape shape, Type type, Combination rules, Sending sending) {
      if (shape instanceof Shape.ListOf list) {
        List<Object> elements = new ArrayList<>();
        Map<String, String> wire = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
          Filled element = of(list.element(), argument(type, 0), rules, sending);
          elements.add(element.value());
          wire.putAll(element.below("." + i));
        }
        return new Filled(elements, wire);
      }
      if (shape instanceof Shape.MapOf map) {
        Map<String, Object> entries = new LinkedHashMap<>();
        Map<String, String> wire = new LinkedHashMap<>();
        for (String key : List.of("k-1", "k2")) {
          Filled value = of(map.value(), argument(type, 1), rules, sending);
          entries.put(key, value.value());
          wire.putAll(value.below("." + key));
        }
        return new Filled(entries, wire);
      }
      this.made++;
      if (shape instanceof Shape.Fields) {
        Object builder = Reflect.callStatic((Class<?>) type, "builder");
        String text = "t" + this.made;
        Reflect.call(builder, "inner", text);
        return new Filled(Reflect.call(builder, "build"), Map.of("." + Shape.INNER, text));
      }
      if (shape instanceof Shape.Scalar scalar) {
        String text = text(scalar, rules, sending);
        return scalar(scalar, (Class<?>) type, text, rules.has("encoding"));
      }
      JsonValue free = JsonValue.of(Map.of("Any", JsonValue.of("t" + this.made)));
      return new Filled(free, Map.of(".Any", "t" + this.made));
    }

    /** A value of a scalar with a text of its own. */
    static Filled scalar(Shape.Scalar scalar, Class<?> type, String text, boolean bytes) {
      if (bytes) {
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        return new Filled(value, Map.of("", Base64.getEncoder().encodeToString(value)));
      }
      Object plain = switch (scalar) {
        case STRING -> text;
        case INT -> (Object) Long.valueOf(text);
        case FLOAT -> Double.valueOf(text);
        case BOOL -> Boolean.valueOf(text);
      };
      boolean open = OpenText.class.isAssignableFrom(type) || OpenInt.class.isAssignableFrom(type);
      return new Filled(open ? Reflect.callStatic(type, "of", plain) : plain, Map.of("", text));
    }

    private String text(Shape.Scalar scalar, Combination rules, Sending sending) {
      List<String> values = Samples.values(scalar);
      if (sending == Sending.COMPARED) {
        return values.get(0);
      }
      if (rules.has("values") || scalar == Shape.Scalar.BOOL) {
        return values.get(1);
      }
      int number = 10 + this.made % 50;
      return switch (scalar) {
        case STRING -> "t" + this.made;
        case INT -> Integer.toString(number);
        default -> number + ".5";
      };
    }

    private static Type argument(Type type, int index) {
      Type argument = ((ParameterizedType) type).getActualTypeArguments()[index];
      return argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
    }
  }
}
